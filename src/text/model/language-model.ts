import type { Analysis, LanguageModel } from './analysis.ts';
import { decode } from './decode.ts';
import { encodeSentence, groupSentences } from './encode.ts';
import { Encoder } from './encoder.ts';
import { MOST_WORDS } from './layout.ts';
import { bytesOf, floatsOf, type ModelFile } from './model-file.ts';
import { Pieces } from './pieces.ts';

/**
 * Starts the language model of a file, run in this thread by the compiled kernel. A run of more than 200 words is read in parts, the
 * later ones hung on the first one's root.
 */
export function startModel(file: ModelFile, kernel: WebAssembly.Module): LanguageModel {
  const { header } = file;
  const encoder = new Encoder(kernel, file);
  const pieces = new Pieces({
    pieces: new TextDecoder().decode(bytesOf(file, 'pieces')).split('\n'),
    scores: floatsOf(file, 'scores'),
    unknown: header.marks.unknown,
  });
  const analyseParts = (parts: readonly (readonly string[])[]): Analysis[] => {
    const analyses: Analysis[] = [];
    for (const group of groupSentences(parts.map((words) => encodeSentence(words, pieces, header.marks)))) {
      encoder.run(group, (index, scores) => analyses.push(decode(scores, (group[index]?.first.length ?? 1) - 1, header)));
    }
    return analyses;
  };
  return {
    analyse(sentences) {
      const parts = sentences.map((words) =>
        Array.from({ length: Math.max(1, Math.ceil(words.length / MOST_WORDS)) }, (_, k) =>
          words.slice(k * MOST_WORDS, (k + 1) * MOST_WORDS),
        ),
      );
      const analyses = analyseParts(parts.flat());
      return parts.map((own) => join(analyses.splice(0, own.length)));
    },
  };
}

function join([first, ...others]: readonly Analysis[]): Analysis {
  if (first === undefined) throw new RangeError('a sentence has at least one part');
  return others.reduce((whole, part) => {
    const shift = whole.upos.length;
    const root = whole.head.indexOf(-1);
    const isRoot = part.head.map((head) => head === -1);
    return {
      upos: [...whole.upos, ...part.upos],
      head: [...whole.head, ...part.head.map((head) => (head === -1 ? root : head + shift))],
      relation: [...whole.relation, ...part.relation.map((relation, i) => (isRoot[i] === true ? 'parataxis' : relation))],
      name: [...whole.name, ...part.name],
      uposConfidence: [...whole.uposConfidence, ...part.uposConfidence],
      headConfidence: [...whole.headConfidence, ...part.headConfidence],
      relationConfidence: [...whole.relationConfidence, ...part.relationConfidence],
      nameConfidence: [...whole.nameConfidence, ...part.nameConfidence],
    };
  }, first);
}
