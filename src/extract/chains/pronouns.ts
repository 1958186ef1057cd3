import type { Document } from '../../text/document.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { Draft } from '../statements/draft.ts';
import type { Chain } from './chain.ts';
import { ChainIndex, type LastSpeaker } from './chain-index.ts';

type Mention = Chain['mentions'][number];

/** Adds to each person's chain the narrator's he and she that mean them; names stay first. */
export function addPronouns(
  document: Document,
  chains: readonly Chain[],
  drafts: readonly Draft[],
  speakers: readonly (number | null)[],
  found: OfficesFound,
): Chain[] {
  const index = new ChainIndex(document, chains, found);
  const spoken = drafts
    .flatMap(({ cue, within, speaker }, at) =>
      cue === null || within !== null || speaker === null ? [] : [{ at: cue.first, mention: speaker.first, chain: speakers[at] ?? null }],
    )
    .sort((a, b) => a.at - b.at);
  const known = new Map(spoken.map(({ mention, chain }) => [mention, chain]));
  const added = chains.map((): Mention[] => []);
  let next = 0;
  let last: LastSpeaker | null = null;
  document.lower.forEach((word, token) => {
    for (; (spoken[next]?.at ?? Infinity) < token; next += 1) last = toLast(spoken[next]) ?? last;
    if (!/^(?:he|she|him|his|her)$/u.test(word) || document.quotationOf[token] !== -1) return;
    const chain = known.get(token) ?? index.pronoun({ first: token, last: token + 1 }, last, null);
    if (chain !== null) added[chain]?.push({ first: token, last: token + 1, form: 'PRONOUN' });
  });
  return chains.map((chain, at) => ({ ...chain, mentions: [...chain.mentions, ...(added[at] ?? [])] }));
}

function toLast(spoken: { readonly mention: number; readonly chain: number | null } | undefined): LastSpeaker | null {
  return spoken?.chain == null ? null : { chain: spoken.chain, token: spoken.mention };
}
