import type { NodeId } from '../../src/domain/id.ts';
import type { GraphStore, Stored } from '../../src/store/graph-store.ts';
import { anyStatement, type StatementFilter } from '../../src/domain/statement-filter.ts';
import { ArticleFacts } from './article-graphs.ts';

/** A governor, a briefing and a bridge: every kind of node and every type of relationship. */
export function briefing(): ArticleFacts {
  const facts = new ArticleFacts({
    name: 'briefing',
    title: 'Governor calls bridge safe',
    outlet: 'Westland Gazette',
    published: '2026-01-10',
  });
  const ada = facts.person('Ada Vane', ['Vane']);
  const party = facts.refer('Organization', { name: 'Harbour Party', type: 'PARTY' }, ['org harbour party']);
  const state = facts.refer('Organization', { name: 'State of Westland' }, ['org state of westland']);
  const agency = facts.refer('Organization', { name: 'Bridge Agency', aliases: ['BA'], type: 'AGENCY' }, ['org bridge agency', 'org ba']);
  const westland = facts.refer('Place', { name: 'Westland', type: 'STATE' }, ['place westland']);
  const ellis = facts.refer('Place', { name: 'Port Ellis', type: 'CITY' }, ['place port ellis']);
  const office = facts.refer('Office', { title: 'Governor of Westland', aliases: ['Gov.'] }, ['office governor of westland']);
  const event = facts.refer('Event', { name: 'Briefing by Ada Vane', type: 'BRIEFING', date: '2026-01-09' });
  const tenure = facts.holds(ada, office, 'Ada Vane, Governor of Westland', 'HELD', '2025');
  facts.relate('MEMBER_OF', ada, party);
  facts.relate('PART_OF', agency, state);
  facts.relate('IN_BODY', office, state);
  facts.relate('OVER', office, westland);
  facts.relate('WITHIN', ellis, westland);
  facts.relate('TOOK_PART', ada, event, { role: 'SPEAKER' });
  facts.relate('TOOK_PLACE_IN', event, ellis);
  const said = { speaker: ada, as: tenure };
  const safe = facts.say('The bridge is safe.', { ...said, during: event, about: [westland], to: [agency], wordsKey: 'bridge is safe' });
  facts.say('Élan, not tolls, built Westland.', { ...said, saidOn: '2026-01', kind: 'INDIRECT', about: [ada, westland] });
  const wants = facts.say('wants the toll gone', { ...said, mode: 'ATTITUDE', kind: 'INDIRECT', reportedIn: safe });
  facts.relate('REPEATS', wants, safe);
  return facts;
}

/** Another outlet, later: the same people, and the same words again. */
export function echo(): ArticleFacts {
  const facts = new ArticleFacts({ name: 'echo', title: 'Bridge row grows', outlet: 'Evening Mirror', published: '2026-01-12' });
  const ada = facts.refer('Person', { name: 'Ada M. Vane' }, ['person ada vane', 'person ada m. vane']);
  const ruth = facts.person('Ruth Holt', ['Holt']);
  const ellis = facts.refer('Place', { name: 'Port Ellis', aliases: ['Ellis'] }, ['place port ellis']);
  facts.say('The bridge is safe', { speaker: ada, to: [ruth], wordsKey: 'bridge is safe' });
  facts.say('Nobody asked Port Ellis.', { speaker: ruth, about: [ellis, ada] });
  return facts;
}

/** Without a date: its statements come last, and bounds leave them out. */
export function undated(): ArticleFacts {
  const facts = new ArticleFacts({ name: 'undated', title: 'Holt looks back', outlet: 'Evening Mirror' });
  const ruth = facts.person('Ruth Holt');
  facts.say('I would toll it again.', { speaker: ruth, wordsKey: 'toll it again' });
  return facts;
}

export function store(to: GraphStore, facts: ArticleFacts): Promise<Stored> {
  return to.replaceArticle(facts.article, facts.keys, ({ candidates }) => ({ graph: facts.decide(candidates), pins: [] }));
}

/** A filter that leaves every question open but these; what has no date is left out of bounds. */
export function filterOf(asked: Partial<StatementFilter> = {}): StatementFilter {
  return { ...anyStatement, includeUndated: false, ...asked };
}

/** The id of the node of a kind that has this caption. */
export async function idOf(of: GraphStore, kind: Parameters<GraphStore['page']>[0], caption: string): Promise<NodeId> {
  const { items } = await of.page(kind, { first: 100, after: null });
  const found = items.find((node) => Object.values(node).includes(caption));
  if (!found) throw new Error(`No ${kind} is called ${caption}`);
  return found.id;
}
