import type { Analysis } from './analysis.ts';
import type { Scores } from './encoder.ts';
import type { Header } from './model-file.ts';
import { bestTags } from './tags.ts';
import { bestTree } from './tree.ts';

/** Reads one sentence's scores: the best tag of each word, the best one-rooted tree, the best valid sequence of name tags. */
export function decode(scores: Scores, words: number, { upos, relations, nameTags, temperatures }: Header): Analysis {
  const heads = bestTree(scores.arcs, words);
  const labels = scores.relations(heads);
  const names = bestTags(scores.names, words, scores.namesStride, nameTags);
  const analysis = {
    upos: [] as string[],
    head: [] as number[],
    relation: [] as string[],
    name: [] as string[],
    uposConfidence: [] as number[],
    headConfidence: [] as number[],
    relationConfidence: [] as number[],
    nameConfidence: [] as number[],
  };
  const isRoot = relations.indexOf('root');
  for (let w = 0; w < words; w++) {
    const head = heads[w + 1] ?? 0;
    const tag = best(scores.upos, w * scores.uposStride, upos.length);
    const relation = head === 0 ? isRoot : best(labels.scores, w * labels.stride, relations.length, isRoot);
    const name = names[w] ?? 0;
    analysis.upos.push(upos[tag] ?? 'X');
    analysis.head.push(head - 1);
    analysis.relation.push(relations[relation] ?? 'dep');
    analysis.name.push(nameTags[name] ?? 'O');
    analysis.uposConfidence.push(probability(scores.upos, w * scores.uposStride, upos.length, tag, temperatures.upos));
    analysis.headConfidence.push(probability(scores.arcs, (w + 1) * (words + 1), words + 1, head, temperatures.head, w + 1));
    analysis.relationConfidence.push(probability(labels.scores, w * labels.stride, relations.length, relation, temperatures.relation));
    analysis.nameConfidence.push(probability(scores.names, w * scores.namesStride, nameTags.length, name, temperatures.name));
  }
  return analysis;
}

function best(scores: Float32Array, from: number, count: number, never = -1): number {
  let chosen = never === 0 ? 1 : 0;
  for (let k = chosen + 1; k < count; k++) if (k !== never && (scores[from + k] ?? 0) > (scores[from + chosen] ?? 0)) chosen = k;
  return chosen;
}

/** The chosen one's share under softmax, `never` left out; rounded, so that the last bits of exp never show. */
function probability(scores: Float32Array, from: number, count: number, chosen: number, temperature: number, never = -1): number {
  const top = scores[from + chosen] ?? 0;
  let sum = 0;
  for (let k = 0; k < count; k++) if (k !== never) sum += Math.exp(((scores[from + k] ?? 0) - top) / temperature);
  return Math.round(1e4 / sum) / 1e4;
}
