import { kinds, type KindName } from '../domain/model.ts';

/** How a choice reads within a sentence: OP_ED, "op ed". */
export function readableChoice(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** A date cut to what is known, as people write it: 2026-01-26, "26 January 2026". */
export function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const form: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
    ...(day !== undefined && { day: 'numeric' as const }),
  };
  return new Intl.DateTimeFormat('en-GB', form).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The day of publication, or that the article has none. */
export function publishedOn(published: string | null): string {
  return published === null ? 'no date' : readableDate(published);
}

/** A number with its noun: "1 statement", "3 statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A kind as a noun in a sentence, for one or for many. */
export function kindNoun(kind: KindName, count = 1): string {
  return count === 1 ? kind.toLowerCase() : kinds[kind].plural.toLowerCase();
}

/** The words with a capital, as a label begins. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** How words begin and end, when they are too many to show. */
export function shortened(words: string, each = 48): string {
  if (words.length <= 2 * each) return words;
  return `${words.slice(0, each).replace(/\S*$/, '')}… ${words.slice(-each).replace(/^\S*\s/, '')}`;
}

/** Names in a sentence: "Vane", "Vane and Holt", "Vane, Holt or Pell". */
export function listed(names: readonly string[], last: 'and' | 'or'): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${last} `);
}

/** Any of some kinds, as a caption: "An office", "A person or organization". */
export function oneOf(some: readonly KindName[]): string {
  const nouns = some.map((kind) => kindNoun(kind));
  return `${/^[aeiou]/.test(nouns[0] ?? '') ? 'An' : 'A'} ${listed(nouns, 'or')}`;
}

/** The parts that there are, with a middle dot between. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}
