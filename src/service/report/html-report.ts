import type { Section } from '../../domain/article.ts';
import type { Facts, StatementFact } from '../../domain/facts.ts';
import { wordsOf } from '../../domain/span.ts';
import {
  madeHow,
  notPlainly,
  officeIn,
  partByMode,
  reportFacts,
  type FactsReport,
  type Named,
  type ReportedStatement,
} from './facts-report.ts';
import { markPieces } from './marks.ts';

const STYLE = `
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; font: 1rem/1.6 Georgia, serif; color: #222; background: #fffdf8; display: grid; grid-template-columns: 3fr 2fr; gap: 1rem 2.5rem; align-content: start; }
header { grid-column: 1 / -1; } h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } header p, aside, .key { font: .9rem/1.5 system-ui, sans-serif; color: #555; }
.content { text-decoration: underline; text-decoration-color: #b8860b; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.inner { text-decoration-style: double; } .thought { text-decoration-style: dotted; } sup { color: #8a6508; font: .65rem/0 system-ui, sans-serif; padding-right: .1rem; } li.inner { margin-left: 1.2rem; text-decoration: none; } .cue { background: #f3e3b3; } .speaker { background: #f6d3b5; font-weight: 600; } .left-out { color: #777; font-style: italic; }
ol { padding-left: 1.5rem; } li { margin-bottom: .8rem; } li:target { background: #f8efd4; } a { color: inherit; text-decoration: none; } small { display: block; color: #666; }
@media (max-width: 50rem) { body { display: block; } }`;

/** The article as one page that needs nothing else: speakers, cues and contents marked in its text, the statements beside it. */
export function toHtml(facts: Facts, explained: boolean): string {
  const report = reportFacts(facts);
  const parts = partByMode(report.statements);
  const numbers = new Map(parts.flatMap(({ statements }) => statements).map(({ id }, index) => [id as string, index + 1]));
  const lists = parts.map(
    ({ called, statements, before }) =>
      `<h2>${counted(statements.length, ...called)}</h2><ol start="${before + 1}">\n${statements.map((statement) => statementHtml(statement, numbers, explained)).join('\n')}\n</ol>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(facts.article.title)}</title><style>${STYLE}</style></head>
<body>${heading(report)}
<main>${facts.article.sections.map((section) => sectionHtml(facts, section, numbers)).join('\n')}</main>
<aside aria-label="Statements">${lists.join('')}${peopleHtml(report)}</aside></body></html>
`;
}

function heading({ article }: FactsReport): string {
  const about = [article.outlet, article.byline && `by ${article.byline}`, article.published ?? 'no date'].filter(Boolean).join(', ');
  const key =
    '<span class="speaker">speaker</span>, <span class="cue">cue</span>, <span class="content">content</span>, <span class="content inner">content inside another’s</span>, <span class="content thought">thought or wish</span>';
  return `<header><h1>${escape(article.title)}</h1><p>${escape(about)}</p><p class="key">Marked in the text: ${key}.</p></header>`;
}

function sectionHtml(facts: Facts, section: Section, numbers: ReadonlyMap<string, number>): string {
  const { text } = facts.article;
  const inner = new Set(facts.relations.filter(({ type }) => type === 'REPORTED_IN').map(({ from }) => from as string));
  if (section.leftOut !== undefined) return `<p class="left-out" title="${escape(section.leftOut)}">${escape(wordsOf(text, section))}</p>`;
  const pieces = markPieces(facts, section).map(({ kinds, statements, ...span }) => {
    const words = escape(wordsOf(text, span));
    if (kinds.size === 0) return words;
    const innermost = statements.at(-1);
    const style = innermost?.mode === 'ATTITUDE' ? ['thought'] : innermost !== undefined && inner.has(innermost.id) ? ['inner'] : [];
    const marked = `<span class="${[...kinds, ...style].join(' ')}">${words}</span>`;
    const begun = statements.filter(({ segments }) => segments.some((at, index) => index % 2 === 0 && at === span.start));
    const labels = begun.map(({ id }) => numbers.get(id)).join(',');
    return innermost ? linkTo(innermost, `${labels === '' ? '' : `<sup>${labels}</sup>`}${marked}`, numbers) : marked;
  });
  return `<p>${pieces.join('')}</p>`;
}

function linkTo({ id, rule, confidence }: StatementFact, marked: string, numbers: ReadonlyMap<string, number>): string {
  return `<a href="#s${numbers.get(id)}" title="${escape(`rule ${rule}, confidence ${confidence}`)}">${marked}</a>`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function statementHtml(statement: ReportedStatement, numbers: ReadonlyMap<string, number>, explained: boolean): string {
  const { id, speaker, speakerWords, spokenAs, text, cue, kind, about, saidOn, reportedIn, rule, confidence } = statement;
  const who = speaker?.name ?? (speakerWords === undefined ? 'nobody named' : `“${speakerWords}”, not resolved`);
  const more = [
    spokenAs && officeIn(spokenAs, speaker),
    kind.toLowerCase(),
    reportedIn && `inside ${numbers.get(reportedIn) ?? 'another'}`,
    cue && `cue “${cue}”`,
    ...notPlainly(statement),
    ...madeHow(statement),
    names('about', about),
    saidOn && `on ${saidOn}`,
  ];
  const why = explained ? `<small>${escape(`rule ${rule}, confidence ${confidence}`)}</small>` : '';
  return `<li id="s${numbers.get(id)}"${reportedIn === null ? '' : ' class="inner"'}><strong>${escape(who)}</strong>: ${escape(text)}<small>${escape(more.filter(Boolean).join('; '))}</small>${why}</li>`;
}

function peopleHtml({ references, relations }: FactsReport): string {
  const people = references.filter(({ kind }) => kind === 'Person');
  if (people.length === 0) return '';
  const items = people.map(({ id, name }) => {
    const held = relations.filter(({ type, from }) => type === 'HOLDS' && from.id === id).map(({ from, to }) => officeIn(to, from));
    return `<li>${escape([name, ...held].join(', '))}</li>`;
  });
  return `<h2>People</h2><ul>${items.join('')}</ul>`;
}

function names(before: string, named: readonly Named[]): string {
  return named.length === 0 ? '' : `${before} ${named.map(({ name }) => name).join(', ')}`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
