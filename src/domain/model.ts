import type { NodeOf } from './kind.ts';
import { article } from './kinds/article.ts';
import { event } from './kinds/event.ts';
import { office } from './kinds/office.ts';
import { organization } from './kinds/organization.ts';
import { person } from './kinds/person.ts';
import { place } from './kinds/place.ts';
import { statement } from './kinds/statement.ts';
import { tenure } from './kinds/tenure.ts';

/** The registry: every kind of node, in the order in which people are shown them. */
export const kinds = {
  Article: article,
  Person: person,
  Organization: organization,
  Office: office,
  Tenure: tenure,
  Place: place,
  Event: event,
  Statement: statement,
} as const;

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
export type AnyNode = { [K in KindName]: NodeOf<Kinds[K]> }[KindName];

/** The kinds that references are resolved to: articles attest them, none owns them. */
export const referenceKinds = ['Person', 'Organization', 'Office', 'Tenure', 'Place', 'Event'] as const satisfies readonly KindName[];
export type ReferenceKind = (typeof referenceKinds)[number];

/** The kinds that carry the label Entity and that GraphQL's Entity interface covers. */
export const entityKinds = ['Person', 'Organization', 'Office', 'Place', 'Event'] as const satisfies readonly KindName[];
export type EntityKind = (typeof entityKinds)[number];

/** The kinds that can speak. */
export const actorKinds = ['Person', 'Organization'] as const satisfies readonly KindName[];
export type ActorKind = (typeof actorKinds)[number];
