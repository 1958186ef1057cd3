import type { Coverage, Facts, Mention, Reference, RelationFact, StatementFact } from '../../domain/facts.ts';
import { kinds } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import { fromFlat, wordsOf, type Span } from '../../domain/span.ts';

/** A span with its exact words. */
export interface Words extends Span {
  readonly words: string;
}

/** Who or what a fact points at. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export interface ReportedReference extends Named {
  readonly [field: string]: unknown;
  readonly mentions: readonly (Words & Pick<Mention, 'form'>)[];
  readonly rule: string;
  readonly confidence: number;
}

export interface ReportedRelation {
  readonly type: RelationType;
  readonly from: Named;
  readonly to: Named;
  readonly role?: string;
  readonly evidence: readonly Words[];
  readonly rule: string;
  readonly confidence: number;
  readonly assertedBy: string;
}

export interface ReportedStatement extends Omit<
  StatementFact,
  'segments' | 'quoted' | 'cueSpan' | 'speakerSpan' | 'mediumSpan' | 'addresseeSpan'
> {
  readonly segments: readonly Words[];
  readonly quoted: readonly Words[];
  readonly speaker: Named | null;
  readonly spokenAs: Named | null;
  readonly addressees: readonly Named[];
  readonly about: readonly Named[];
  readonly event: Named | null;
  readonly reportedIn: string | null;
  readonly rules: Readonly<Record<string, string>>;
}

/** The facts of an article as people and scripts read them: names beside ids, and under every fact its exact words. */
export interface FactsReport {
  readonly article: Omit<Facts['article'], 'text' | 'sections'> & {
    readonly sections: readonly (Words & { readonly kind: string; readonly leftOut?: string })[];
  };
  readonly references: readonly ReportedReference[];
  readonly statements: readonly ReportedStatement[];
  readonly relations: readonly ReportedRelation[];
  readonly coverage: { readonly [Name in keyof Coverage]: readonly Words[] };
}

/** Facts with names and words in place of ids and bare spans. */
export function reportFacts({ article, references, statements, relations, coverage }: Facts): FactsReport {
  const { text, sections, ...metadata } = article;
  const toWords = <S extends Span>(span: S): S & Words => ({ ...span, words: wordsOf(text, span) });
  const named = nameAll(article, references, statements);
  const nameOf = (id: string): Named => named.get(id) ?? { id, kind: '', name: id };
  return {
    article: { ...metadata, sections: sections.map(toWords) },
    references: references.map(({ id, kind, fields, mentions, rule, confidence }) => ({
      ...nameOf(id),
      ...fields,
      id,
      kind,
      mentions: mentions.map(toWords),
      rule,
      confidence,
    })),
    statements: statements.map((statement) =>
      reportStatement(
        statement,
        relations.filter(({ from }) => from === statement.id),
        nameOf,
        toWords,
      ),
    ),
    relations: relations.map(({ type, from, to, role, spans, rule, confidence, assertedBy }) => ({
      type,
      from: nameOf(from),
      to: nameOf(to),
      ...(role !== undefined && { role }),
      evidence: spans.map(toWords),
      rule,
      confidence,
      assertedBy,
    })),
    coverage: {
      quotesWithoutSpeaker: coverage.quotesWithoutSpeaker.map(toWords),
      unresolvedMentions: coverage.unresolvedMentions.map(toWords),
      openDates: coverage.openDates.map(toWords),
    },
  };
}

function reportStatement(
  statement: StatementFact,
  relations: readonly RelationFact[],
  nameOf: (id: string) => Named,
  toWords: (span: Span) => Words,
): ReportedStatement {
  const { segments, quoted, cueSpan: _cue, speakerSpan: _speaker, mediumSpan: _medium, addresseeSpan: _addressee, ...fields } = statement;
  const of = (type: RelationType): readonly Named[] => relations.filter((relation) => relation.type === type).map(({ to }) => nameOf(to));
  return {
    ...fields,
    segments: fromFlat(segments).map(toWords),
    quoted: fromFlat(quoted).map(toWords),
    speaker: of('SPOKEN_BY')[0] ?? null,
    spokenAs: of('SPOKEN_AS')[0] ?? null,
    addressees: of('ADDRESSED_TO'),
    about: of('ABOUT'),
    event: of('DURING')[0] ?? null,
    reportedIn: of('REPORTED_IN')[0]?.id ?? null,
    rules: Object.fromEntries(relations.map(({ type, rule }) => [type, rule])),
  };
}

function nameAll(
  article: Facts['article'],
  references: readonly Reference[],
  statements: readonly StatementFact[],
): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>([[article.id, { id: article.id, kind: 'Article', name: article.title }]]);
  for (const { id, kind, fields } of references) {
    const values: Readonly<Record<string, unknown>> = { ...fields };
    named.set(id, { id, kind, name: String(values[kinds[kind].caption]) });
  }
  for (const { id, text } of statements) named.set(id, { id, kind: 'Statement', name: text });
  return named;
}

interface ModePart<S> {
  /** What they are, of one and of several. */
  readonly called: readonly [string, string];
  readonly statements: readonly S[];
  /** How many stand before the first, over all parts. */
  readonly before: number;
}

const calledByMode: Readonly<Record<StatementFact['mode'], readonly [string, string]>> = {
  SPEECH: ['statement', 'statements'],
  ATTITUDE: ['thought or wish, not said', 'thoughts and wishes, not said'],
  REFUSAL: ['refusal to answer', 'refusals to answer'],
};

/** What was said, what is only reported to be thought or wished, and what somebody would not say; what there is none of is left out, but what was said. */
export function partByMode<S extends Pick<StatementFact, 'mode'>>(statements: readonly S[]): readonly ModePart<S>[] {
  const parts: ModePart<S>[] = [];
  for (const mode of ['SPEECH', 'ATTITUDE', 'REFUSAL'] as const) {
    const before = parts.reduce((count, part) => count + part.statements.length, 0);
    const of = statements.filter((statement) => statement.mode === mode);
    if (of.length > 0 || mode === 'SPEECH') parts.push({ called: calledByMode[mode], statements: of, before });
  }
  return parts;
}

/** A tenure is called by its holder and office; beside the holder the office is enough. */
export function officeIn(tenure: Named, holder: Named | null): string {
  return holder !== null && tenure.name.startsWith(`${holder.name}, `) ? tenure.name.slice(holder.name.length + 2) : tenure.name;
}

/** Whom a statement was made to and by what, as the lines of a report tell it: "to reporters", "in a letter". */
export function madeHow({ addressees, addresseeWords, medium, mediumWords }: ReportedStatement): readonly string[] {
  const to = addressees.length > 0 ? addressees.map(({ name }) => name).join(', ') : addresseeWords && `“${addresseeWords}”`;
  const by = medium && medium.toLowerCase().replaceAll('_', ' ');
  return [...(to ? [`to ${to}`] : []), ...(by ? [mediumWords === undefined ? by : `${by} (“${mediumWords}”)`] : [])];
}

/** What keeps a statement from being plainly said: "not said, or denied", "possible", "future". A refusal stands among its own. */
export function notPlainly({ mode, negated, modality }: ReportedStatement): readonly string[] {
  return [...(negated && mode !== 'REFUSAL' ? ['not said, or denied'] : []), ...(modality === undefined ? [] : [modality.toLowerCase()])];
}
