import type { Edge } from '../../domain/graph.ts';
import type { NodeId } from '../../domain/id.ts';
import { fromFlat, wordsOf } from '../../domain/span.ts';
import type { Graph } from '../service.ts';

/** The part of a graph that an export reads. */
export type WholeGraph = Pick<Graph, 'dump' | 'articleTexts'>;

const TEXTS_KEPT = 500;

/** Reads the exact words that edges rest on. Keeps the texts of the last few hundred articles, not of all. */
export class EvidenceReader {
  readonly #graph: WholeGraph;
  readonly #texts = new Map<NodeId, string>();

  constructor(graph: WholeGraph) {
    this.#graph = graph;
  }

  async wordsOf({ article, spans }: Edge): Promise<readonly string[]> {
    const text = await this.#textOf(article);
    return fromFlat(spans).map((span) => wordsOf(text, span));
  }

  async #textOf(article: NodeId): Promise<string> {
    const kept = this.#texts.get(article) ?? (await this.#graph.articleTexts([article])).get(article)?.text ?? '';
    this.#texts.delete(article);
    this.#texts.set(article, kept);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > TEXTS_KEPT && oldest !== undefined) this.#texts.delete(oldest);
    return kept;
  }
}
