// Rewrites src/text/data/lemmas.json: the forms whose lemma the rules get wrong. npx tsx scripts/build-lemmas.ts --corpora DIR
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lemmaOf, regularLemma } from '../src/text/lemmas.ts';

const PARTS = ['ewt-train', 'gum-train'];
const TESTS = ['ewt-dev', 'gum-dev'];
const SPEECH = ['VERB', 'AUX', 'NOUN'];
const PLAIN = /^'?[a-z]+$/;
const SLIP = /(?:Typo|Abbr)=Yes/;
/** Irregular verbs of news that the treebanks lack. */
const MORE_VERBS =
  'sang sing, sung sing, shrank shrink, shrunk shrink, fled flee, sank sink, sunk sink, ate eat, bred breed, bled bleed, sped speed, swung swing, clung cling, stung sting, strove strive, ' +
  'striven strive, slew slay, slain slay, wept weep, swept sweep, crept creep, leapt leap, dealt deal, dreamt dream, forbade forbid, forbidden forbid, forgave forgive, forsook forsake, ' +
  'forsaken forsake, foresaw foresee, foreseen foresee, oversaw oversee, overseen oversee, overthrew overthrow, overthrown overthrow, overrode override, overridden override, withheld withhold, ' +
  'withstood withstand, withdrew withdraw, withdrawn withdraw, underwent undergo, undergone undergo, mistook mistake, mistaken mistake, misled mislead, rang ring, rung ring, sprang spring, ' +
  'sprung spring, spun spin, slid slide, shone shine, shot shoot, sought seek, fought fight, bound bind, wound wind, ground grind, swore swear, sworn swear, tore tear, torn tear, wove weave, ' +
  'woven weave, trod tread, trodden tread, wrung wring, froze freeze, frozen freeze, vying vie, dying die, lying lie, tying tie, mimicking mimic, mimicked mimic, panicked panic, panicking panic';

/** Irregular nouns of news that the treebanks lack. */
const MORE_NOUNS =
  'spokesmen spokesman, spokeswomen spokeswoman, congressmen congressman, congresswomen congresswoman, councilmen councilman, councilwomen councilwoman, gunmen gunman, businessmen businessman, ' +
  'businesswomen businesswoman, policemen policeman, servicemen serviceman, horsemen horseman, statesmen statesman, assemblymen assemblyman, noblemen nobleman, clergymen clergyman, ' +
  'crises crisis, theses thesis, hypotheses hypothesis, oases oasis, axes axis, syntheses synthesis, diagnoses diagnosis, wives wife, knives knife, wolves wolf, halves half, shelves shelf, ' +
  'calves calf, leaves leaf, loaves loaf, scarves scarf, hooves hoof, headquarters headquarters, earnings earnings, proceeds proceeds, people people, media media, news news';

const { values: options } = parseArgs({ options: { corpora: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (options.corpora === undefined) throw new Error('--corpora DIR names the folder that holds treebanks/');
const folder = join(options.corpora, 'treebanks');
if (options.check) check();
else write();

function write(): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos } of PARTS.flatMap(wordsOf)) {
    if (!PLAIN.test(form) || !PLAIN.test(lemma)) continue;
    const key = `${upos} ${form}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
  }
  const table: Record<string, Record<string, string>> = Object.fromEntries(SPEECH.map((upos) => [upos, {}]));
  for (const [key, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [upos = '', form = ''] = key.split(' ');
    const lemma = [...lemmas].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
    const own = table[upos];
    if (own !== undefined && lemma !== regularLemma(form, upos)) own[form] = lemma;
  }
  addTo(table['VERB'], MORE_VERBS);
  addTo(table['NOUN'], MORE_NOUNS);
  writeFileSync(join(import.meta.dirname, '../src/text/data/lemmas.json'), `${JSON.stringify(table)}\n`);
  check();
}

function addTo(forms: Record<string, string> | undefined, pairs: string): void {
  for (const [form = '', lemma = ''] of pairs.split(', ').map((pair) => pair.split(' '))) if (forms !== undefined) forms[form] ??= lemma;
}

/** Prints how many verbs and nouns of the dev treebanks get their lemma. */
function check(): void {
  for (const upos of SPEECH) {
    const words = TESTS.flatMap(wordsOf).filter((word) => word.upos === upos && PLAIN.test(word.form));
    const wrong = words.filter(({ form, lemma }) => lemmaOf(form, upos) !== lemma);
    process.stdout.write(`${upos}: ${(100 - (100 * wrong.length) / words.length).toFixed(2)} % of ${words.length}\n`);
    if (options.check)
      process.stdout.write(`${wrong.map(({ form, lemma }) => `  ${form}: ${lemmaOf(form, upos)}, not ${lemma}`).join('\n')}\n`);
  }
}

function wordsOf(part: string): { form: string; lemma: string; upos: string }[] {
  return readFileSync(join(folder, `${part}.conllu`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id = '', , , upos = '', , features = '']) => /^\d+$/.test(id) && SPEECH.includes(upos) && !SLIP.test(features))
    .map(([, form = '', lemma = '', upos = '']) => ({ form: form.toLowerCase().replaceAll('’', "'"), lemma: lemma.toLowerCase(), upos }));
}
