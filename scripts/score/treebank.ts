import { readFileSync } from 'node:fs';

/** A gold sentence: words with their parts of speech, heads (-1 at the root) and relations, and the text they stand in. */
export interface GoldSentence {
  readonly text: string;
  /** True when it begins a paragraph. */
  readonly opens: boolean;
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly relation: readonly string[];
}

/** Reads a CoNLL-U file; multiword lines and empty nodes are skipped, relations kept without subtypes. */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n');
      const rows = lines.map((line) => line.split('\t')).filter(([id]) => /^\d+$/.test(id ?? ''));
      const column = (i: number): string[] => rows.map((row) => row[i] ?? '');
      return {
        text: lines.find((line) => line.startsWith('# text ='))?.slice(9) ?? '',
        opens: lines.some((line) => /^# new(?:par|doc)/.test(line)),
        words: column(1),
        upos: column(3),
        head: column(6).map((head) => Number(head) - 1),
        relation: column(7).map((relation) => relation.split(':')[0] ?? ''),
      };
    });
}
