import { entityKinds, kinds } from '../../domain/model.ts';
import {
  madeHow,
  officeIn,
  partByMode,
  type FactsReport,
  type Named,
  type ReportedReference,
  type ReportedRelation,
  type ReportedStatement,
  type Words,
  notPlainly,
} from './facts-report.ts';

const LONGEST_WORDS = 160;

/** The facts of an article as a page of plain text; explained, each with its rule and the words it rests on. */
export function toText(report: FactsReport, explained: boolean): string {
  const parts = [
    heading(report),
    ...partByMode(report.statements).map(({ called, statements, before }) =>
      list(
        `${called[1].toUpperCase()} (${statements.length})`,
        statements.map((statement, index) => statementLines(statement, before + index + 1, explained)),
      ),
    ),
    ...entityKinds.map((kind) => {
      const found = report.references.filter((reference) => reference.kind === kind);
      return list(
        `${kinds[kind].plural.toUpperCase()} (${found.length})`,
        found.map((reference) => referenceLines(reference, report.relations, explained)),
      );
    }),
    list('NOT SETTLED', coverageLines(report)),
    list(
      'LEFT OUT',
      report.article.sections.flatMap(({ kind, leftOut, words }) =>
        leftOut === undefined ? [] : [[`${kind}: ${cut(words)}`, `  ${leftOut}`]],
      ),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading({ article }: FactsReport): string {
  const { title, outlet, byline, published, url, id } = article;
  const about = [outlet, byline && `by ${byline}`, published ?? 'no date'].filter((part) => part !== undefined && part !== '');
  return [title, about.join(', '), ...(url === undefined ? [] : [url]), `article ${id}`].join('\n');
}

function statementLines(statement: ReportedStatement, number: number, explained: boolean): readonly string[] {
  const { speaker, spokenAs, speakerWords, cue, kind, event, saidOn, text, about } = statement;
  const said = [
    speaker?.name ?? (speakerWords === undefined ? 'nobody named' : `“${speakerWords}”, not resolved`),
    spokenAs && `as ${officeIn(spokenAs, speaker)}`,
  ]
    .filter(Boolean)
    .join(', ');
  const how = [kind.toLowerCase(), cue && `cue “${cue}”`, ...notPlainly(statement)].filter(Boolean).join(', ');
  const lines = [`${number}. ${said} (${how})`, `   ${cut(text)}`];
  const more = [...madeHow(statement), names('about', about), event && `during ${event.name}`, saidOn && `said on ${saidOn}`]
    .filter(Boolean)
    .join('; ');
  if (more !== '') lines.push(`   ${more}`);
  if (explained) lines.push(...explainStatement(statement));
  return lines;
}

function explainStatement({ rule, confidence, rules, segments, reportedIn }: ReportedStatement): readonly string[] {
  const others = Object.entries(rules).map(([type, by]) => `${type} by ${by}`);
  return [
    `   rule ${rule}, confidence ${confidence}`,
    ...(others.length > 0 ? [`   ${others.join('; ')}`] : []),
    ...(reportedIn === null ? [] : ['   reported inside another statement']),
    ...segments.map(evidence),
  ];
}

function referenceLines(reference: ReportedReference, relations: readonly ReportedRelation[], explained: boolean): readonly string[] {
  const { name, id, type, aliases, mentions, rule, confidence } = reference;
  const also = Array.isArray(aliases) && aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
  const held = relations.filter((relation) => relation.type === 'HOLDS' && relation.from.id === id);
  const lines = [
    `${name}${typeof type === 'string' ? ` (${type.toLowerCase()})` : ''}, named ${mentions.length} time${mentions.length === 1 ? '' : 's'}${also}`,
  ];
  for (const relation of held) lines.push(`  ${officeIn(relation.to, relation.from)}`, ...(explained ? explainRelation(relation) : []));
  if (!explained) return lines;
  const others = relations.filter((relation) => relation.from.id === id && relation.type !== 'HOLDS');
  for (const relation of others)
    lines.push(
      `  ${relation.type}${relation.role === undefined ? '' : ` ${relation.role}`} ${relation.to.name}`,
      ...explainRelation(relation),
    );
  return [...lines, `  rule ${rule}, confidence ${confidence}`, ...mentions.slice(0, 5).map(evidence)];
}

function explainRelation({ rule, confidence, evidence: words }: ReportedRelation): readonly string[] {
  return [`    rule ${rule}, confidence ${confidence}`, ...words.map((span) => `  ${evidence(span)}`)];
}

function coverageLines({ coverage }: FactsReport): readonly (readonly string[])[] {
  const { quotesWithoutSpeaker, unresolvedMentions, openDates } = coverage;
  const told = (what: string, spans: readonly Words[]): readonly (readonly string[])[] =>
    spans.length === 0 ? [] : [[`${what} (${spans.length})`, ...spans.map(evidence)]];
  return [
    ...told('quotations without a speaker', quotesWithoutSpeaker),
    ...told('mentions without a holder', unresolvedMentions),
    ...told('dates that stay open', openDates),
  ];
}

function evidence({ start, end, words }: Words): string {
  return `   ${start}-${end}: ${cut(words)}`;
}

function names(before: string, named: readonly Named[]): string {
  return named.length === 0 ? '' : `${before} ${named.map(({ name }) => name).join(', ')}`;
}

function cut(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)} …` : line;
}

function list(title: string, items: readonly (readonly string[])[]): string {
  return items.length === 0 ? '' : [title, ...items.flat().map((line) => `  ${line}`)].join('\n');
}
