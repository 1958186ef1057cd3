import type { EntityKind } from '../../domain/model.ts';
import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation, request } from './request.ts';
import type { Named, StatementLine } from './statement.ts';

/** A person's judgement, as a line. */
export interface JudgementLine {
  readonly id: string;
  readonly verb: string;
  readonly part: string | null;
  readonly actorName: string | null;
  /** Whom a judgement about who is who names. */
  readonly entityNames: readonly string[];
  readonly kind: StatementLine['kind'] | null;
  readonly correctedWords: readonly string[] | null;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
}

/** Selects a judgement as a line. */
export const judgementFragment = `
  fragment JudgementLine on HumanJudgement { id verb part actorName entityNames kind correctedWords by at why }
`;

/** What people judged of a statement, beside what was read. */
export interface ReviewRead {
  readonly reviewed: boolean;
  readonly judgements: readonly JudgementLine[] | null;
  readonly asRead: {
    readonly words: readonly string[];
    readonly kind: StatementLine['kind'];
    readonly links: readonly { readonly part: string; readonly node: Named | null; readonly confidence: number }[];
  } | null;
}

/** Selects what people judged of a statement. Needs `judgementFragment`. */
export const reviewedFragment = `
  fragment Reviewed on Statement {
    reviewed
    judgements { ...JudgementLine }
    asRead { words kind links { part node { id caption } confidence } }
  }
`;

/** What was made. */
export interface Made {
  readonly judgement: { readonly id: string };
}
/** A typed result: what was made, or why not. */
type Outcome = Partial<Made> & { readonly message?: string; readonly code?: string };
/** What every judging answers. */
export interface Judged {
  readonly made: Outcome;
}
/** What every judging takes: a key of its own. */
export interface Keyed {
  readonly key: string;
}

const outcome = (success: string) => `... on ${success} { judgement { id } } ... on Error { code message }`;

/** In which part somebody is linked with a statement. */
export type Part = 'SPEAKER' | 'ADDRESSEE' | 'ABOUT';

interface Linking {
  readonly statement: string;
  readonly actor: string;
  readonly part: Part;
}

export const linkOperation = defineOperation<Judged, Linking & Keyed>(
  'LinkActor',
  `mutation LinkActor($statement: ID!, $actor: ID!, $part: StatementPart!, $key: String!) {
    made: linkActor(input: { on: { statement: $statement }, actor: $actor, as: $part, idempotencyKey: $key }) { ${outcome('LinkActorSuccess')} }
  }`,
);

/** Words of an article, as the reader sees them. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const linkWordsOperation = defineOperation<
  { readonly made: Outcome & { readonly statement?: { readonly id: string } | null } },
  Words & { readonly article: string; readonly speaker: string } & Keyed
>(
  'LinkWords',
  `mutation LinkWords($article: ID!, $start: Int!, $end: Int!, $text: String!, $speaker: ID!, $key: String!) {
    made: linkActor(input: {
      on: { words: { article: $article, span: { start: $start, end: $end, text: $text } } }, actor: $speaker, as: SPEAKER, idempotencyKey: $key
    }) {
      ... on LinkActorSuccess { judgement { id } statement { id } } ... on Error { code message }
    }
  }`,
);

export const unlinkOperation = defineOperation<Judged, Linking & Keyed>(
  'UnlinkActor',
  `mutation UnlinkActor($statement: ID!, $actor: ID!, $part: StatementPart!, $key: String!) {
    made: unlinkActor(input: { statement: $statement, actor: $actor, as: $part, idempotencyKey: $key }) { ${outcome('UnlinkActorSuccess')} }
  }`,
);

export const reviewOperation = defineOperation<Judged, { readonly statement: string; readonly review: 'ACCEPT' | 'REJECT' } & Keyed>(
  'ReviewStatement',
  `mutation ReviewStatement($statement: ID!, $review: Review!, $key: String!) {
    made: reviewStatement(input: { statement: $statement, review: $review, idempotencyKey: $key }) { ${outcome('ReviewStatementSuccess')} }
  }`,
);

export const correctKindOperation = defineOperation<Judged, { readonly statement: string; readonly kind: StatementLine['kind'] } & Keyed>(
  'CorrectKind',
  `mutation CorrectKind($statement: ID!, $kind: StatementKind!, $key: String!) {
    made: reviewStatement(input: { statement: $statement, review: CORRECT, correction: { kind: $kind }, idempotencyKey: $key }) {
      ${outcome('ReviewStatementSuccess')}
    }
  }`,
);

export const correctWordsOperation = defineOperation<Judged, Words & { readonly statement: string } & Keyed>(
  'CorrectWords',
  `mutation CorrectWords($statement: ID!, $start: Int!, $end: Int!, $text: String!, $key: String!) {
    made: reviewStatement(input: {
      statement: $statement, review: CORRECT, correction: { span: { start: $start, end: $end, text: $text } }, idempotencyKey: $key
    }) { ${outcome('ReviewStatementSuccess')} }
  }`,
);

export const mergeOperation = defineOperation<
  Judged,
  { readonly keep: string; readonly other: string; readonly why: string | null } & Keyed
>(
  'MergeEntities',
  `mutation MergeEntities($keep: ID!, $other: ID!, $why: String, $key: String!) {
    made: mergeEntities(input: { keep: $keep, others: [$other], why: $why, idempotencyKey: $key }) { ${outcome('MergeEntitiesSuccess')} }
  }`,
);

export const undoOperation = defineOperation<Judged, { readonly judgement: string } & Keyed>(
  'UndoJudgement',
  `mutation UndoJudgement($judgement: ID!, $key: String!) {
    made: undoJudgement(input: { judgement: $judgement, idempotencyKey: $key }) { ${outcome('UndoJudgementSuccess')} }
  }`,
);

export const namedOperation = defineOperation<
  { readonly search: { readonly nodes: readonly Drawn[] } | null },
  { readonly text: string; readonly kinds: readonly EntityKind[] }
>(
  'Named',
  `query Named($text: String!, $kinds: [Kind!]!) {
    search(query: $text, kinds: $kinds, first: 7) { nodes { ...Drawn } }
  }
  ${drawnFragment}`,
);

/** Who and what has a name, of these kinds. */
export async function findNamed(text: string, kinds: readonly EntityKind[], signal: AbortSignal): Promise<readonly Drawn[]> {
  return (await request(namedOperation, { text, kinds }, signal)).search?.nodes ?? [];
}
