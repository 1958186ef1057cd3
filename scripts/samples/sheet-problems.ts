import type { Span } from '../../src/domain/span.ts';
import { type AnswerStatement, type Form, type Sample, toStoredText, type WordsAt } from './answer-sheet.ts';
import { findUnlisted } from './unlisted.ts';
import { findForm, findNameMentions, findWords, liesIn } from './words-in-text.ts';

/** What is wrong in one sheet against its own article, a sentence each; empty when nothing is. */
export function findSheetProblems(sample: Sample): string[] {
  const text = toStoredText(sample.article);
  const problems = [
    ...findNameProblems(sample, text),
    ...findMissingWords(sample, text),
    ...findUnlisted(sample.sheet),
    ...findOfficesNotHeld(sample.sheet),
    ...sample.sheet.statements.flatMap((statement) => findContentProblems(statement, text, sample.article.title.length)),
    ...findOverlaps(sample, text),
    ...findUnansweredQuotes(sample, text),
  ];
  if (sample.sheet.article !== sample.id) problems.unshift(`is for the article ${sample.sheet.article}`);
  return problems.map((problem) => `${sample.id}: ${problem}`);
}

function findNameProblems({ sheet }: Sample, text: string): string[] {
  const listed = [...sheet.people, ...sheet.organizations, ...sheet.places];
  const absent = listed.flatMap(({ name, forms }) =>
    forms.filter((form) => !isFound(text, form)).map((form) => `${name} is nowhere written ${JSON.stringify(form)}`),
  );
  const twice = listed.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index);
  const mentions = findNameMentions(text, sheet);
  const shared = mentions.filter((mention, index) => mentions[index + 1]?.start === mention.start);
  return [
    ...absent,
    ...twice.map((name) => `${name} is listed twice`),
    ...shared.map((mention) => `"${text.slice(mention.start, mention.end)}" at ${mention.start} is ${mention.name} and another`),
  ];
}

function isFound(text: string, form: Form): boolean {
  const { length } = findForm(text, form);
  return typeof form === 'string' ? length > 0 : length === form.nth.length;
}

function findMissingWords({ sheet }: Sample, text: string): string[] {
  const refs: WordsAt[] = [
    ...sheet.people.flatMap((person) => [
      ...person.offices.map((office) => office.title),
      ...person.memberOf.map((member) => member.words),
    ]),
    ...sheet.events.flatMap((event) => [...event.words, ...present(event.dateWords)]),
    ...sheet.statements.flatMap((one) => [...one.segments, ...one.cue, ...present(one.mention), ...present(one.addresseeMention)]),
    ...sheet.leftOut,
    ...sheet.scareQuotes,
  ];
  return refs
    .filter((ref) => !findWords(text, ref))
    .map(({ words, nth }) => `occurrence ${nth} of ${JSON.stringify(words)} is not in the text`);
}

function present(ref: WordsAt | null): WordsAt[] {
  return ref ? [ref] : [];
}

function findOfficesNotHeld({ people, statements }: Sample['sheet']): string[] {
  return statements
    .filter(
      ({ speaker, spokenAs }) =>
        spokenAs !== null && !people.some(({ name, offices }) => name === speaker && offices.some(({ office }) => office === spokenAs)),
    )
    .map(({ id, speaker, spokenAs }) => `statement ${id}: ${speaker ?? 'nobody'} does not hold ${spokenAs ?? 'it'} here`);
}

const QUOTED = /^[“"][^“”"]*[”"]?$/;
const HEADLINE_QUOTED = /^['‘].*['’]$/;
const MARKS = /[“”"]/;
const HEADLINE_MARKS = /(^|\s)['‘]\S/;

function findContentProblems(statement: AnswerStatement, text: string, titleLength: number): string[] {
  const contents = statement.segments.map((segment) => ({ words: segment.words, span: findWords(text, segment) }));
  const inHeadline = contents.every(({ span }) => span !== undefined && span.end <= titleLength);
  const whole = contents.every(({ words }) => QUOTED.test(words) || (inHeadline && HEADLINE_QUOTED.test(words)));
  const some = contents.some(({ words }) => MARKS.test(words) || (inHeadline && HEADLINE_MARKS.test(words)));
  const kind = whole ? 'DIRECT' : some ? 'MIXED' : 'INDIRECT';
  const problems: string[] = [];
  if (kind !== statement.kind) problems.push(`is ${statement.kind}, its marks say ${kind}`);
  if (contents.some(({ words }) => /^that\s|^\s|[\s,]$/i.test(words))) problems.push('has a segment with a loose edge');
  if (contents.some(({ span }, index) => index > 0 && (contents[index - 1]?.span?.end ?? 0) > (span?.start ?? 0)))
    problems.push('has segments out of order');
  if (statement.kind === 'INDIRECT' && statement.cue.length === 0) problems.push('has neither a cue nor quotation marks');
  if ((statement.mention === null) !== (statement.speakerForm === 'NONE'))
    problems.push('has a speaker form that does not fit its mention');
  return problems.map((problem) => `statement ${statement.id} ${problem}`);
}

/** Two statements share words only when one is reported in the other and lies in it. */
function findOverlaps({ sheet }: Sample, text: string): string[] {
  const placed = sheet.statements.map((statement) => ({ statement, spans: findAllWords(text, statement.segments) }));
  return placed.flatMap(({ statement, spans }, index) =>
    placed
      .slice(index + 1)
      .filter((other) => spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end)))
      .filter(
        (other) =>
          !isNested(sheet.statements, other.statement, statement, other.spans, spans) &&
          !isNested(sheet.statements, statement, other.statement, spans, other.spans),
      )
      .map((other) => `statements ${statement.id} and ${other.statement.id} overlap and are not nested`),
  );
}

function findAllWords(text: string, refs: readonly WordsAt[]): Span[] {
  return refs.map((ref) => findWords(text, ref)).filter((span) => span !== undefined);
}

function isNested(
  all: readonly AnswerStatement[],
  inner: AnswerStatement,
  outer: AnswerStatement,
  innerSpans: readonly Span[],
  outerSpans: readonly Span[],
): boolean {
  const parent = all.find(({ id }) => id === inner.reportedIn);
  if (!parent || !innerSpans.every((span) => outerSpans.some((outside) => liesIn(span, outside)))) return false;
  return parent.id === outer.id || isNested(all, parent, outer, innerSpans, outerSpans);
}

/** Every stretch between double quotation marks belongs to a statement, is listed as scare quotes or is left out. */
function findUnansweredQuotes({ sheet }: Sample, text: string): string[] {
  const answered = findAllWords(text, [...sheet.statements.flatMap(({ segments }) => segments), ...sheet.leftOut, ...sheet.scareQuotes]);
  return [...text.matchAll(/[“"][^“”"\n]+[”"]?/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((quote) => !answered.some((span) => liesIn(quote, span)))
    .map((quote) => `nobody says ${text.slice(quote.start, quote.end)}`);
}
