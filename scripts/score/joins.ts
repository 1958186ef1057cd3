import type { Counts } from './events.ts';

/** One article with events that annotators put to clusters over all articles. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly gold: { readonly events: readonly { readonly start: number; readonly end: number; readonly cluster: string }[] };
}

/** What of `onrecord export --format json` is read: which entity each place of an article was put to. */
export interface ExportedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly url?: string;
    readonly name?: string;
    readonly title?: string;
  }[];
  readonly edges: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
    readonly article: string;
    readonly spans: readonly number[];
    readonly words: readonly string[];
  }[];
}

interface Told {
  readonly article: string;
  readonly entity: string;
  readonly cluster: string;
  readonly words: string;
}

/** The address that an article is kept under. */
export function addressOf(id: string): string {
  return `https://example.org/${encodeURIComponent(id)}`;
}

/**
 * Pairs of tellings in two articles, both found and annotated: of those joined how many are annotated as one event, and of
 * those annotated as one how many are joined.
 */
export function scoreJoins(
  articles: readonly AnnotatedArticle[],
  { nodes, edges }: ExportedGraph,
): { readonly joined: Counts; readonly wrong: readonly string[] } {
  const events = new Map(nodes.filter(({ label }) => label === 'Event').map(({ id, name }) => [id, name ?? '']));
  const byAddress = new Map(nodes.flatMap(({ id, url }) => (url === undefined ? [] : [[url, id] as const])));
  const told = articles.flatMap(({ id, gold }) =>
    edges
      .filter(({ type, from, to }) => type === 'MENTIONS' && from === byAddress.get(addressOf(id)) && events.has(to))
      .flatMap(({ to, spans, words }): Told[] => {
        const cluster = gold.events.find((one) => meet(one, spans))?.cluster;
        return cluster === undefined ? [] : [{ article: id, entity: to, cluster, words: words.join('/') }];
      }),
  );
  const pairs = told
    .flatMap((one, at) =>
      told.slice(at + 1).map((other) => ({ one, other, same: one.cluster === other.cluster, joined: one.entity === other.entity })),
    )
    .filter(({ one, other, same, joined }) => one.article !== other.article && (same || joined));
  const say = ({ entity, article, words }: Told): string => `${events.get(entity)} (${article}: ${words})`;
  return {
    joined: {
      right: pairs.filter(({ same, joined }) => same && joined).length,
      found: pairs.filter(({ joined }) => joined).length,
      gold: pairs.filter(({ same }) => same).length,
    },
    wrong: pairs
      .filter(({ same, joined }) => same !== joined)
      .map(({ one, other, joined }) => `${joined ? 'joined' : 'apart'}: ${say(one)} - ${say(other)}`),
  };
}

function meet({ start, end }: { readonly start: number; readonly end: number }, spans: readonly number[]): boolean {
  return spans.some((from, at) => at % 2 === 0 && from < end && start < (spans[at + 1] ?? from));
}
