/** All relationships of one type between two nodes, drawn as one line. */
export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** How many articles and references, or statements, it rests on. */
  readonly count: number;
  /** The statements or tenures that a derived link stands for, by id. */
  readonly through?: ReadonlySet<string>;
}

/** The key of a link: what stands in the address when an edge is looked at. */
export function linkKey({ from, relation, to }: Pick<GraphLink, 'from' | 'relation' | 'to'>): string {
  return `${from}~${relation}~${to}`;
}

/** Links of one key as one. A derived link stands for all that any of them stands for. */
export function mergeLinks(links: Iterable<GraphLink>): readonly GraphLink[] {
  const merged = new Map<string, GraphLink>();
  for (const link of links) {
    const through = new Set([...(merged.get(linkKey(link))?.through ?? []), ...(link.through ?? [])]);
    merged.set(linkKey(link), through.size > 0 ? { ...link, count: through.size, through } : link);
  }
  return [...merged.values()];
}
