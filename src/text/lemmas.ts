import exceptions from './data/lemmas.json' with { type: 'json' };

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgkmnprt])\1$/;
const NEEDS_E = /(?:[cvuz]|[bcdfgkpstz]l|[dr]g|ang|eng|[^aeiou]s|[^e]at|is|[aou]s|ir|ur|[^aeiouwxy][aeiou](?:b|d|f|g|k|m|n|p|r|t))$/;
const KEEPS_NO_E = /(?:ll|ss|zz|oul|ail|eal|[eo][nr]|it|ap|on|[aeiou]{2}[bdfgkmnprt])$/;
const SYLLABLES = /[aeiouy]+/g;

/** Irregular forms by part of speech: what the rules below would get wrong in the treebanks. `scripts/build-lemmas.ts` makes them. */
const EXCEPTIONS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(exceptions).map(([upos, forms]) => [upos, new Map(Object.entries(forms))]),
);

/** The dictionary form of a verb or a noun ("said" as VERB: "say"), in small letters; any other word only loses its capitals. */
export function lemmaOf(word: string, upos: string): string {
  const form = word.toLowerCase().replaceAll('’', "'");
  return EXCEPTIONS[upos]?.get(form) ?? regularLemma(form, upos);
}

/** What the rules alone say of a form in small letters. */
export function regularLemma(form: string, upos: string): string {
  if (upos === 'NOUN') return withoutEnding(form);
  if (upos !== 'VERB') return form;
  if (form.length > 4 && form.endsWith('ied')) return `${form.slice(0, -3)}y`;
  const stem = /^(.{2,})(?:ed|ing)$/.exec(form)?.[1];
  return stem === undefined || !VOWEL.test(stem) ? withoutEnding(form) : toBase(stem);
}

function withoutEnding(form: string): string {
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form)) return form.slice(0, -2);
  return form.length > 3 && /[^sui]s$/.test(form) ? form.slice(0, -1) : form;
}

/** The verb that "planned", "charging" or "voted" come from, by its stem: "plann", "charg", "vot". */
function toBase(stem: string): string {
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  const short = (stem.match(SYLLABLES) ?? []).length === 1;
  if (short && /(?:^|[^aeiou])[aeiouy][bdfgklmnprstvz]$/.test(stem)) return `${stem}e`;
  if (!short && KEEPS_NO_E.test(stem)) return stem;
  return NEEDS_E.test(stem) && !KEEPS_NO_E.test(stem) ? `${stem}e` : stem;
}
