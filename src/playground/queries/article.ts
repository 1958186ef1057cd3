import type { Span } from '../../domain/span.ts';
import { defineOperation, orUnknown, request } from './request.ts';
import { statementLineFragment, type StatementLine } from './statement.ts';

const PAGE = 100;

export interface SectionRead extends Span {
  readonly kind: string;
  readonly leftOut: string | null;
}

/** A stretch that could not be settled. */
interface Passage extends Span {
  readonly text: string;
}

export interface ArticleRead {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly text: string | null;
  readonly sections: readonly SectionRead[] | null;
  readonly coverage: {
    readonly quotesWithoutSpeaker: readonly Passage[];
    readonly unresolvedMentions: readonly Passage[];
    readonly openDates: readonly Passage[];
  } | null;
  /** People's, on its statements. */
  readonly judgements: readonly ArticleJudgement[] | null;
}

interface ArticleJudgement {
  readonly id: string;
  readonly verb: string;
  readonly stands: boolean;
  readonly words: readonly string[];
  readonly by: string;
}

/** A place in the text that may be missing. */
interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

/** A statement with where its parts stand in the text. */
export interface StatementMark extends StatementLine {
  readonly segments: readonly Span[];
  readonly cue: ({ readonly text: string } & Place) | null;
  readonly speakerMention: { readonly text: string | null; readonly form: string } & Place;
}

export const articleOperation = defineOperation<{ readonly article: ArticleRead | null }, { readonly id: string }>(
  'ArticleText',
  `query ArticleText($id: ID!) {
    article(by: { id: $id }) {
      id title url outlet byline published updated text
      sections { kind start end leftOut }
      coverage {
        quotesWithoutSpeaker { start end text }
        unresolvedMentions { start end text }
        openDates { start end text }
      }
      judgements { id verb stands words by }
    }
  }`,
);

interface MarksData {
  readonly article: {
    readonly statements: {
      readonly nodes: readonly StatementMark[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  } | null;
}

export const marksOperation = defineOperation<MarksData, { readonly id: string; readonly first: number; readonly after: string | null }>(
  'ArticleStatements',
  `query ArticleStatements($id: ID!, $first: Int!, $after: String) {
    article(by: { id: $id }) {
      statements(filter: { mode: null }, first: $first, after: $after) {
        nodes {
          ...StatementLine
          segments { start end }
          cue { start end }
          speakerMention { start end }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  ${statementLineFragment}`,
);

/** An article with all of its statements, in the order of the text. Null when the graph has none of that id. */
export async function fetchArticle(id: string, signal: AbortSignal) {
  const found = await orUnknown(Promise.all([request(articleOperation, { id }, signal), fetchMarks(id, signal)]));
  if (!found) return null;
  const [{ article }, statements] = found;
  const inOrder = [...statements].sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
  return article && { article, statements: inOrder };
}

async function fetchMarks(id: string, signal: AbortSignal): Promise<readonly StatementMark[]> {
  const found: StatementMark[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { article }: MarksData = await request(marksOperation, { id, first: PAGE, after }, signal);
    found.push(...(article?.statements?.nodes ?? []));
    after = article?.statements?.pageInfo.endCursor ?? null;
    more = article?.statements?.pageInfo.hasNextPage === true && after !== null;
  }
  return found;
}
