import type { Facts, Reference, RelationFact, StatementFact } from '../domain/facts.ts';
import { fromFlat, wordsOf, type Span } from '../domain/span.ts';

/** Facts as lines that say, for each, the rule, how sure it is and the words it rests on. */
export function explain(facts: Facts): string[] {
  const { text } = facts.article;
  const names = new Map([
    ...facts.references.map((one): [string, string] => [one.id, nameOf(one)]),
    ...facts.statements.map((one): [string, string] => [one.id, clip(one.text)]),
  ]);
  const shown = facts.relations.filter(({ type }) => type !== 'MENTIONS' && type !== 'APPEARS_IN');
  return [
    `Article: ${facts.article.title}`,
    ...facts.article.sections.flatMap(({ leftOut, kind, start, end }) =>
      leftOut === undefined ? [] : [`left out ${kind} [${start}-${end}]: ${leftOut}`],
    ),
    ...heading(
      'References',
      facts.references.map((reference) => ofReference(reference, text)),
    ),
    ...heading(
      'Statements',
      facts.statements.map((statement) => ofStatement(statement, facts.relations, names, text)),
    ),
    ...heading(
      'Relations',
      shown.map((relation) => [ofRelation(relation, names, text)]),
    ),
    ...heading(
      'Open',
      ofCoverage(facts, text).map((line) => [line]),
    ),
  ];
}

function heading(title: string, entries: readonly (readonly string[])[]): string[] {
  return ['', `${title} (${entries.length})`, ...entries.flat()];
}

function nameOf(reference: Reference): string {
  return 'name' in reference.fields ? reference.fields.name : reference.fields.title;
}

function ofReference(reference: Reference, text: string): string[] {
  const words = [...new Set(reference.mentions.map((mention) => wordsOf(text, mention)))];
  return [`${reference.kind} ${nameOf(reference)}  ${because(reference)}  ${quoted(words)}`];
}

function ofStatement(
  statement: StatementFact,
  relations: readonly RelationFact[],
  names: ReadonlyMap<string, string>,
  text: string,
): string[] {
  const speaker = relations.find(({ type, from }) => type === 'SPOKEN_BY' && from === statement.id);
  const who = speaker === undefined ? 'nobody named' : (names.get(speaker.to) ?? speaker.to);
  const cue = statement.cue === undefined ? 'no cue' : `cue ${quoted([statement.cue])}`;
  const mention = statement.speakerWords === undefined ? '' : `, speaker ${quoted([statement.speakerWords])}`;
  const content = fromFlat(statement.segments).map((span) => clip(wordsOf(text, span)));
  return [
    `${statement.kind} ${statement.mode} by ${who}  ${because(statement)}  ${cue}${mention}`,
    ...content.map((words) => `    ${words}`),
  ];
}

function ofRelation(relation: RelationFact, names: ReadonlyMap<string, string>, text: string): string {
  const name = (id: string): string => names.get(id) ?? 'the article';
  const by = relation.assertedBy === 'NARRATOR' ? '' : `  asserted in: ${clip(name(relation.assertedBy))}`;
  const role = relation.role === undefined ? '' : ` ${relation.role}`;
  return `${name(relation.from)} ${relation.type}${role} ${name(relation.to)}  ${because(relation)}  ${quoted(relation.spans.map((span) => clip(wordsOf(text, span))))}${by}`;
}

function ofCoverage({ coverage }: Facts, text: string): string[] {
  const lines = (what: string, spans: readonly Span[]): string[] =>
    spans.map((span) => `${what} [${span.start}-${span.end}]: ${clip(wordsOf(text, span))}`);
  return [
    ...lines('quotation without a speaker', coverage.quotesWithoutSpeaker),
    ...lines('mention not resolved', coverage.unresolvedMentions),
    ...lines('date left open', coverage.openDates),
  ];
}

function because({ rule, confidence }: { readonly rule: string; readonly confidence: number }): string {
  return `[${rule} ${confidence.toFixed(2)}]`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(' ');
}

function clip(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
