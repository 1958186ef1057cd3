import { endsSentence, wordCount } from './signals.ts';

const MOST_WORDS = 30;

/** A first line that names the story rather than telling it: short, and no sentence with a full stop. */
export function isHeadline(line: string): boolean {
  return (
    wordCount(line) <= MOST_WORDS &&
    line.length <= 220 &&
    (!endsSentence(line) || /[?!…]["”’']*$/.test(line)) &&
    !/^[-•*·]/.test(line) &&
    !/[,;:]$/.test(line)
  );
}

/** Two writings of one headline: the same letters and digits, whatever their case, marks and spaces. */
export function sameWords(one: string, other: string): boolean {
  return fold(one) === fold(other) && fold(one) !== '';
}

/** The first words of a text without a headline, for people to know it by. */
export function firstWordsOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`;
}

/** Whether a text begins with this title as a line of its own. */
export function beginsWith(text: string, title: string): boolean {
  const firstLine = /^\s*(.*)/.exec(text)?.[1] ?? '';
  return sameWords(firstLine, title);
}

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
