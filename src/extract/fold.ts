/** Letters that no accent can be taken off from. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
};

/** Without the accents and other marks of its letters: "Łódź" is "Lodz". */
export function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıßæÆœ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Lower case without accents, titles' stops or possessives: what two spellings of one name share. */
export function fold(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
