import type { Counts } from './events.ts';

/** One article with events that annotators put to clusters over all articles. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly topic: string;
  readonly gold: { readonly events: readonly { readonly start: number; readonly end: number; readonly cluster: string }[] };
}

/** What of `onrecord export --format json` is read: which entity each place of an article was put to. */
export interface ExportedGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly url?: string; readonly name?: string }[];
  readonly edges: readonly {
    readonly type: string;
    readonly from: string;
    readonly to: string;
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
 * Pairs of tellings in two articles of one topic, both found and annotated: of those joined how many are annotated as one
 * event, and of those annotated as one how many are joined.
 */
export function scoreJoins(
  articles: readonly AnnotatedArticle[],
  { nodes, edges }: ExportedGraph,
): { readonly joined: Counts; readonly wrong: readonly string[] } {
  const events = new Map(nodes.filter(({ label }) => label === 'Event').map(({ id, name }) => [id, name ?? '']));
  const byAddress = new Map(nodes.flatMap(({ id, url }) => (url === undefined ? [] : [[url, id] as const])));
  const byTopic = new Map<string, Told[]>();
  for (const { id, topic, gold } of articles) {
    const article = byAddress.get(addressOf(id));
    const found = edges.filter(({ type, from, to }) => type === 'MENTIONS' && from === article && events.has(to));
    for (const { to, spans, words } of found) {
      const cluster = gold.events.find(({ start, end }) =>
        spans.some((from, at) => at % 2 === 0 && from < end && start < (spans[at + 1] ?? from)),
      )?.cluster;
      if (cluster !== undefined)
        byTopic.set(topic, [...(byTopic.get(topic) ?? []), { article: id, entity: to, cluster, words: words.join('/') }]);
    }
  }
  let [right, found, gold] = [0, 0, 0];
  const wrong: string[] = [];
  for (const told of byTopic.values())
    told.forEach((one, at) => {
      for (const other of told.slice(at + 1)) {
        if (other.article === one.article) continue;
        const [same, joined] = [one.cluster === other.cluster, one.entity === other.entity];
        right += Number(same && joined);
        found += Number(joined);
        gold += Number(same);
        if (same !== joined)
          wrong.push(
            `${joined ? 'joined' : 'apart'}: ${events.get(one.entity)} (${one.article}: ${one.words}) - ${events.get(other.entity)} (${other.article}: ${other.words})`,
          );
      }
    });
  return { joined: { right, found, gold }, wrong };
}
