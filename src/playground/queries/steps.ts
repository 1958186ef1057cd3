import type { KindName } from '../../domain/model.ts';
import type { GraphLink } from '../canvas/links.ts';
import type { Brought, Scene } from '../canvas/scene.ts';
import type { Step } from '../state/view.ts';
import { aroundOperation, nodesOperation, tenureEnds, toLinksAround } from './around.ts';
import { toGraphNode, type Drawn } from './drawn.ts';
import { orUnknown, request } from './request.ts';
import { countSpokeAbout, findSpoken } from './spoke-about.ts';
import { findTies, type Neighbours } from './ties.ts';

/** How many neighbours one step brings at most: more is a flood. */
const BROUGHT_AT_ONCE = 25;
/** Of those, whom somebody spoke about, or who spoke about them. */
const SPOKEN_AT_ONCE = 10;

/** What comes unasked. Statements and tenures are drawn as links. */
const unasked: readonly KindName[] = ['Person', 'Organization', 'Office', 'Place', 'Event'];
const whenNothingElse: readonly (readonly KindName[])[] = [['Article'], ['Statement', 'Tenure']];

type Expand = Step & { readonly does: 'expand' };
const nothing: Brought = { nodes: [], links: [] };

/** Asks what a step brings to a scene: the nodes, and all links between what will be drawn. */
export async function fetchStep(step: Step, scene: Scene, signal: AbortSignal): Promise<Brought> {
  return (await orUnknown(fetchKnown(step, scene, signal))) ?? nothing;
}

async function fetchKnown(step: Step, scene: Scene, signal: AbortSignal): Promise<Brought> {
  if (step.does === 'add') return fetchBrought((await request(nodesOperation, { ids: [step.id] }, signal)).nodes ?? [], [], scene, signal);
  if (step.does !== 'expand') return nothing;
  return step.relation === undefined && step.kind === undefined ? expandAll(step.id, scene, signal) : expandChosen(step, scene, signal);
}

/** Neighbours by one relation, or of one kind. */
async function expandChosen({ id, relation, kind }: Expand, scene: Scene, signal: AbortSignal): Promise<Brought> {
  const chosen = { relations: relation === undefined ? null : [relation], kinds: kind === undefined ? null : [kind] };
  const { node, neighbours } = await request(aroundOperation, { id, ...chosen, exclude: shownIn(scene), first: BROUGHT_AT_ONCE }, signal);
  if (!node) return nothing;
  return fetchBrought([node, ...nodesOf(neighbours)], toLinksAround(node, neighbours), scene, signal);
}

/** The offices or holders, whom statements join with it, and the nearest neighbours; when all those are drawn, what is left. */
async function expandAll(id: string, scene: Scene, signal: AbortSignal): Promise<Brought> {
  const ask = (kinds: readonly KindName[]) =>
    request(aroundOperation, { id, relations: null, kinds, exclude: shownIn(scene), first: BROUGHT_AT_ONCE }, signal);
  const isNew = ({ id }: Drawn) => !scene.nodes.has(id) && !scene.hidden.has(id);
  let { node, neighbours } = await ask(unasked);
  if (!node) return nothing;
  const statements = await findSpoken(node, signal);
  // An article names everybody it quotes: there, whoever else statements join is not of the article.
  const spoken = node.__typename === 'Article' ? [] : await fetchSpokenOf(id, statements, scene, signal);
  let found = [...tenureEnds(node), ...nodesOf(neighbours)]
    .slice(0, BROUGHT_AT_ONCE - spoken.length)
    .concat(spoken)
    .filter(isNew);
  for (const kinds of whenNothingElse) {
    if (found.length > 0) break;
    ({ neighbours } = await ask(kinds));
    found = nodesOf(neighbours).filter(isNew);
  }
  const links = [...toLinksAround(node, neighbours), ...countSpokeAbout(statements)];
  return fetchBrought([node, ...found], links, scene, signal);
}

async function fetchSpokenOf(id: string, statements: Parameters<typeof countSpokeAbout>[0], scene: Scene, signal: AbortSignal) {
  const ends = countSpokeAbout(statements).map(({ from, to }) => (from === id ? to : from));
  const ids = [...new Set(ends)].filter((end) => end !== id && !scene.nodes.has(end)).slice(0, SPOKEN_AT_ONCE);
  const { nodes } = ids.length > 0 ? await request(nodesOperation, { ids }, signal) : { nodes: [] };
  return (nodes ?? []).flatMap((node) => node ?? []);
}

/** The links that are known, and those that newcomers have with anything. The scene draws only those whose two ends it draws. */
async function fetchBrought(
  found: readonly (Drawn | null)[],
  links: readonly GraphLink[],
  scene: Scene,
  signal: AbortSignal,
): Promise<Brought> {
  const nodes = found.flatMap((node) => (node ? [toGraphNode(node)] : []));
  const unique = [...new Map(nodes.map((node) => [node.id, node])).values()];
  const newcomers = unique.filter(({ id }) => !scene.nodes.has(id)).map(({ id }) => id);
  return { nodes: unique, links: [...links, ...(await findTies(newcomers, signal))] };
}

function nodesOf(neighbours: Neighbours<Drawn> | null): readonly Drawn[] {
  return (neighbours?.neighbours ?? []).map(({ node }) => node);
}

function shownIn({ nodes, hidden }: Scene): readonly string[] {
  return [...nodes.keys(), ...hidden];
}
