/** The words of a text, folded: lower case, without accents, letters and digits only. */
export function toWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What the spellings of one outlet's name have in common: its words, without a leading *The*; of a name without words, the name itself. */
export function toOutletKey(name: string): string {
  const words = toWords(name);
  return words.slice(words.length > 1 && words[0] === 'the' ? 1 : 0).join(' ') || name.trim();
}
