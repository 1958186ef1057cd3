import type { NodeId } from '../domain/id.ts';
import { kinds } from '../domain/model.ts';
import { relations as allRelations, type RelationType } from '../domain/relations.ts';
import type { Engine } from './engine.ts';
import type { FrontierRequest, Joint, Step } from '../domain/steps.ts';
import type { Call } from './graph-store.ts';
import { frontier, linksBetween } from './queries/neighbours.ts';
import { toEdge } from './rows.ts';

/** See `GraphStore.frontier`. */
export async function readFrontier(
  engine: Engine,
  ids: readonly NodeId[],
  { relations, kinds: through, ends, most }: FrontierRequest,
  call?: Call,
): Promise<readonly Step[]> {
  const params = { ids: [...ids], relations: typesOf(relations), kinds: [...(through ?? Object.keys(kinds))], ends: [...ends], most };
  const rows = await engine.read(frontier, params, call);
  return rows.map(({ id, other, degree }) => ({ from: id as NodeId, to: other as NodeId, degree }));
}

/** See `GraphStore.linksBetween`. */
export async function readLinksBetween(
  engine: Engine,
  pairs: readonly (readonly [NodeId, NodeId])[],
  relations: readonly RelationType[] | null,
  call?: Call,
): Promise<readonly Joint[]> {
  const params = { pairs: pairs.map(([a, b]) => ({ a, b })), relations: typesOf(relations) };
  const rows = await engine.read(linksBetween, params, call);
  return rows.map(({ a, b, support, supportCount }) => ({
    a: a as NodeId,
    b: b as NodeId,
    support: support.map(({ type, from, to, properties }) => toEdge(type as RelationType, from, to, properties)),
    supportCount,
  }));
}

function typesOf(relations: readonly RelationType[] | null): string[] {
  return [...(relations ?? allRelations.map(({ type }) => type))];
}
