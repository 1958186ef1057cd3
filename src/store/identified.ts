import type { Candidate, Identified, KnownReference } from '../domain/graph.ts';
import { JUDGEMENT_RULE, type StandingPin } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { RelationType } from '../domain/relations.ts';
import type { Run } from './engine.ts';
import type { KeptReference } from './graph-store.ts';
import { edgesFrom } from './queries/dump.ts';
import { referencesOf } from './queries/entities.ts';
import { pinsTo } from './queries/judgements.ts';
import { toPin } from './put-pins.ts';
import { toEdge } from './rows.ts';

/** What people decided of who these candidates are; nothing more is read while nobody decided anything. */
export async function findIdentified(run: Run, candidates: readonly Candidate[]): Promise<Identified> {
  const offices = candidates.flatMap((candidate) => candidate.offices);
  const ids = [...candidates.map(({ id }) => id), ...offices.flatMap(({ tenure, office }) => [tenure, office])];
  const pins = ids.length === 0 ? [] : await readPinsTo(run, [...new Set(ids)].sort());
  if (pins.length === 0) return { pins, references: [], joins: [] };
  const holders = candidates.filter((candidate) => candidate.offices.length > 0).map(({ id }) => id);
  const from = [...new Set([...holders, ...offices.map(({ tenure }) => tenure)])].sort();
  const edges = await run(edgesFrom, { ids: from });
  return {
    pins,
    references: await readReferences(run, [...new Set(pins.map(({ to }) => to))].sort()),
    joins: edges
      .filter(({ type }) => type === 'HOLDS' || type === 'OF_OFFICE')
      .map(({ type, id, to, properties }) => toEdge(type as RelationType, id, to, properties)),
  };
}

async function readPinsTo(run: Run, ids: readonly NodeId[]): Promise<readonly StandingPin[]> {
  const rows = await run(pinsTo, { ids: [...ids] });
  const pins = rows.map(({ properties }) => toPin(properties));
  return pins.sort((a, b) => (a.order < b.order ? -1 : 1));
}

async function readReferences(run: Run, entities: readonly NodeId[]): Promise<readonly KnownReference[]> {
  const rows = await run(referencesOf, { ids: [...entities] });
  return rows
    .filter(({ rule }) => rule !== JUDGEMENT_RULE)
    .map(({ ref, article, entity, fields, keys, read }) => ({
      ref: ref as NodeId,
      article: article as NodeId,
      entity: entity as NodeId,
      read: read == null ? (entity as NodeId) : (JSON.parse(read) as NonNullable<KeptReference['read']>).entity,
      fields: JSON.parse(fields) as KnownReference['fields'],
      keys,
    }));
}
