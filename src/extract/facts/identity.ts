import type { Chain } from '../chains/chain.ts';
import { personKey } from '../chains/people.ts';
import { fold } from '../fold.ts';

/** What an entity of another article is looked up by; empty when the name alone tells too little. */
export function keysOf(chain: Chain): string[] {
  if (chain.kind === 'Person') {
    const key = personKey(chain.name);
    return key.includes(' ') ? [key] : [];
  }
  const name = fold(chain.known?.name ?? chain.name);
  if (chain.kind === 'Organization') return [name];
  const where = chain.known?.within ?? chain.known?.sort.toLowerCase();
  return [where === undefined ? name : `${name} ${fold(where)}`];
}
