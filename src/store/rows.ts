import { z } from 'zod';
import { NotFound } from '../domain/errors.ts';
import type { Edge } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { RelationType, Role } from '../domain/relations.ts';

/** Of unknown shape: `toNode` takes what its kind has, so a look at every property here would only cost time. */
const properties = z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null);

/** How every statement returns a node: its labels and its properties. */
export const nodeRow = { labels: z.array(z.string()), properties };

/** How every statement returns the properties of a relationship. */
export const edgeProperties = z.object({
  article: z.string(),
  ref: z.string(),
  spans: z.array(z.number()),
  rule: z.string(),
  confidence: z.number(),
  assertedBy: z.string(),
  role: z.string().nullish(),
  verdict: z.enum(['FOUNDED', 'SAME']).nullish(),
  reasons: z.array(z.string()).nullish(),
  toRef: z.string().nullish(),
});

export type EdgeProperties = z.output<typeof edgeProperties>;

/** The kind of a node, of the labels it carries. */
export function toKind(labels: readonly string[]): KindName {
  const kind = labels.find((label): label is KindName => label in kinds);
  if (kind === undefined) throw new NotFound(`No kind of node is called ${labels.join(' or ')}`, { labels });
  return kind;
}

const fieldNames = new Map(Object.entries(kinds).map(([kind, { fields }]) => [kind, Object.keys(fields)]));

/** The node without what the store keeps for itself. The kind's own fields decide what is taken, hence the one cast. */
export function toNode(row: { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }): AnyNode {
  const label = toKind(row.labels);
  const { id, orderKey } = row.properties;
  const node: Record<string, unknown> = { id, orderKey, label };
  for (const name of fieldNames.get(label) ?? []) {
    const value = row.properties[name];
    if (value !== undefined && value !== null) node[name] = value;
  }
  return node as unknown as AnyNode;
}

export function toEdge(type: RelationType, from: string, to: string, properties: EdgeProperties): Edge {
  const { article, ref, spans, rule, confidence, assertedBy, role, verdict, reasons, toRef } = properties;
  return {
    type,
    from: from as NodeId,
    to: to as NodeId,
    article: article as NodeId,
    ref: ref as NodeId,
    spans,
    role: (role ?? null) as Role | null,
    rule,
    confidence,
    assertedBy,
    verdict: verdict ?? null,
    reasons: reasons ?? [],
    ...(toRef != null && { toRef: toRef as NodeId }),
  };
}
