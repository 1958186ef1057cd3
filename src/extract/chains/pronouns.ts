import type { Document, TokenRange } from '../../text/document.ts';
import type { OfficesFound } from '../offices/offices.ts';
import { isVerbatim, type Draft } from '../statements/draft.ts';
import type { Chain } from './chain.ts';
import { ChainIndex, type LastSpeaker } from './chain-index.ts';
import { genderOfWord, isOnePerson } from './persons.ts';
import { titlesAlone } from './titles-alone.ts';

type Mention = Chain['mentions'][number];

/** Adds to each chain the narrator's he and she, and the titles and nouns, that mean it; names stay first. */
export function addPronouns(
  document: Document,
  chains: readonly Chain[],
  drafts: readonly Draft[],
  speakers: readonly (number | null)[],
  found: OfficesFound,
): Chain[] {
  const titles = titlesAlone(document, chains, new ChainIndex(document, chains, found));
  const index = new ChainIndex(document, chains, found, titles);
  const spoken = drafts
    .flatMap(({ cue, within, speaker }, at) =>
      cue === null || within !== null || speaker === null ? [] : [{ at: cue.first, mention: speaker.first, chain: speakers[at] ?? null }],
    )
    .sort((a, b) => a.at - b.at);
  const known = new Map(spoken.map(({ mention, chain }) => [mention, chain]));
  const added = chains.map((): Mention[] => []);
  const verbatim = new Set(
    drafts.flatMap((draft) =>
      isVerbatim(draft) ? draft.parts.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)) : [],
    ),
  );
  const unnamed = new Map<number, TokenRange>();
  drafts.forEach(({ speaker, parts }, at) => {
    if (speaker?.form !== 'NOMINAL' || speakers[at] !== null) return;
    for (const { first, last } of parts) for (let token = first; token < last; token += 1) unnamed.set(token, speaker);
  });
  let next = 0;
  let last: LastSpeaker | null = null;
  document.lower.forEach((word, token) => {
    for (; (spoken[next]?.at ?? Infinity) < token; next += 1) last = toLast(spoken[next]) ?? last;
    if (!/^(?:he|she|him|his|her)$/u.test(word) || document.quotationOf[token] !== -1 || verbatim.has(token)) return;
    if (isOfUnnamed(index, unnamed.get(token) ?? null, token)) return;
    const chain = known.get(token) ?? index.pronoun({ first: token, last: token + 1 }, last, null);
    if (chain !== null && known.get(token) == null && isUnnamedSince(index, chain, token)) return;
    if (chain !== null) added[chain]?.push({ first: token, last: token + 1, form: 'PRONOUN' });
  });
  for (const { chain, ...range } of titles) added[chain]?.push({ ...range, form: 'NOMINAL' });
  return chains.map((chain, at) => ({ ...chain, mentions: [...chain.mentions, ...(added[at] ?? [])] }));
}

/** "Pell, whose daughter was hurt, ... her name": somebody without a name who fits, told of since the one who has one. */
export function isUnnamedSince(index: ChainIndex, chain: number, token: number): boolean {
  const { lower, words, parse, paragraphOf } = index.document;
  const gender = /^(?:she|her)$/u.test(lower[token] ?? '') ? 'F' : 'M';
  if (parse === null) return false;
  for (let at = token - 1; at >= 0 && token - at < RECENT && paragraphOf[at] === paragraphOf[token]; at -= 1) {
    if (index.at(at) === chain) return false;
    if (
      genderOfWord(lower[at] ?? '') !== gender ||
      parse.upos[at] !== 'NOUN' ||
      !/^(?:nsubj|obj|obl|nmod)$/u.test(parse.relation[at] ?? '')
    )
      continue;
    const named = [1, 2].some((step) => /^\p{Lu}/u.test(words[at + step] ?? ''));
    const owned = lower.slice(Math.max(0, at - 6), at).some((word) => /^(?:whose|his|her|their|'s|a|an)$/u.test(word));
    if (!named && owned) return true;
  }
  return false;
}

const RECENT = 30;

/** "A neighbour said she had been woken": nobody whom the article names, unless it does so in between. */
function isOfUnnamed(index: ChainIndex, speaker: TokenRange | null, token: number): boolean {
  const gender = /^(?:she|her)$/u.test(index.document.lower[token] ?? '') ? 'F' : 'M';
  if (speaker === null || speaker.first > token || !isOnePerson(index.document, speaker, gender)) return false;
  for (let at = speaker.last; at < token; at += 1) {
    const chain = index.chains[index.at(at) ?? -1];
    if (chain?.kind === 'Person' && (chain.gender ?? gender) === gender) return false;
  }
  return true;
}

function toLast(spoken: { readonly mention: number; readonly chain: number | null } | undefined): LastSpeaker | null {
  return spoken?.chain == null ? null : { chain: spoken.chain, token: spoken.mention };
}
