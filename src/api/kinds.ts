import type { Field, NodeOf } from '../domain/kind.ts';
import {
  actorKinds,
  entityKinds,
  kinds,
  type ActorKind,
  type AnyNode,
  type EntityKind,
  type KindName,
  type Kinds,
} from '../domain/model.ts';
import type { PartialDate } from '../domain/time.ts';
import { builder, type InterfaceOf, type ObjectOf } from './builder.ts';
import { choiceEnum } from './choices.ts';

type Refs = { readonly [K in KindName]: ObjectOf<NodeOf<Kinds[K]>> };
export type Entity = { [K in EntityKind]: NodeOf<Kinds[K]> }[EntityKind];
export type Actor = { [K in ActorKind]: NodeOf<Kinds[K]> }[ActorKind];

/** The node of any kind that can be shown and expanded without knowing its kind. */
export const GraphNodeRef = builder.interfaceRef<AnyNode>('GraphNode');
/** What articles mention and references are resolved to. */
export const EntityRef = builder.interfaceRef<Entity>('Entity');
/** What can speak. */
export const ActorRef = builder.interfaceRef<Actor>('Actor');

/** The GraphQL type of each kind. The cast holds because Object.keys(kinds) are exactly the names; TypeScript cannot see it. */
export const kindRefs = Object.fromEntries(Object.keys(kinds).map((name) => [name, builder.objectRef<AnyNode>(name)])) as unknown as Refs;

// These are grouped by hand into objects (statement.ts, judgements.ts); everything else derives from the kind.
const grouped = new Set(
  'segments quoted cue cueSpan cueLemma cueClass speakerWords speakerSpan speakerForm mediumWords mediumSpan addresseeWords addresseeSpan judgements'.split(
    ' ',
  ),
);

for (const kind of Object.values(kinds)) {
  const ref = kindRefs[kind.name] as unknown as ObjectOf<AnyNode>;
  builder.node(ref, {
    description: kind.doc,
    interfaces: interfacesOf(kind.name),
    isTypeOf: (value) => (value as AnyNode).label === kind.name,
    id: { resolve: (node) => node.id },
  });
  for (const [name, field] of Object.entries<Field>(kind.fields)) {
    // An entity's name and aliases are told by the interface.
    const told = includes(entityKinds, kind.name) && (name === 'name' || name === 'aliases');
    if (!grouped.has(name) && !told) addField(ref, kind.name, name, field);
  }
}

function interfacesOf(name: KindName): InterfaceOf<AnyNode>[] {
  const refs: unknown[] = [GraphNodeRef];
  if (includes(entityKinds, name)) refs.push(EntityRef);
  if (includes(actorKinds, name)) refs.push(ActorRef);
  return refs as InterfaceOf<AnyNode>[];
}

function addField(ref: ObjectOf<AnyNode>, kind: KindName, name: string, { type, doc, required }: Field): void {
  const options = { description: doc, nullable: required !== true };
  const read = (node: AnyNode): unknown => (node as unknown as Record<string, unknown>)[name];
  builder.objectField(ref, name, (t) => {
    switch (type) {
      case 'text':
        return t.string({ ...options, resolve: (node) => read(node) as string });
      case 'texts':
        return t.stringList({ description: doc, nullable: false, resolve: (node) => (read(node) as string[] | undefined) ?? [] });
      case 'date':
        return t.field({ ...options, type: 'PartialDate', resolve: (node) => read(node) as PartialDate });
      case 'number':
        return t.float({ ...options, resolve: (node) => read(node) as number });
      case 'flag':
        return t.boolean({ description: doc, nullable: false, resolve: (node) => (read(node) as boolean | undefined) ?? false });
      case 'choice':
        return t.field({ ...options, type: choiceEnum(kind, name), resolve: (node) => read(node) as string });
      case 'spans':
      default:
        throw new Error(`${kind}.${name}: spans are offered as evidence, by hand`);
    }
  });
}

function includes<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
