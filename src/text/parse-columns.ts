import type { Parse, TokenRange } from './document.ts';
import type { Analysis } from './model/analysis.ts';

/** The analyses of all sentences as columns over the document's tokens; heads become token indices. */
export function toParse(sentences: readonly TokenRange[], analyses: readonly Analysis[]): Parse {
  const upos: string[] = [];
  const head: number[] = [];
  const relation: string[] = [];
  const name: string[] = [];
  const nameConfidence: number[] = [];
  sentences.forEach(({ first, last }, at) => {
    const analysis = analyses[at];
    for (let i = 0; i < last - first; i += 1) {
      const local = analysis?.head[i] ?? -1;
      upos.push(analysis?.upos[i] ?? 'X');
      head.push(local < 0 ? -1 : first + local);
      relation.push(analysis?.relation[i] ?? 'dep');
      name.push(analysis?.name[i] ?? 'O');
      nameConfidence.push(analysis?.nameConfidence[i] ?? 0);
    }
  });
  return { upos, head, relation, name, nameConfidence };
}
