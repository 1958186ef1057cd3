import { z } from 'zod';
import { relations, type RelationType } from '../../domain/relations.ts';
import { printedNames } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { edgeProperties, nodeRow } from '../rows.ts';

/** How many of the relationships that support a link are handed out with it. */
export const SUPPORT = 20;

const relatedParams = z.object({ ids: z.array(z.string()), after: z.string(), first: z.int(), support: z.int() });
const relatedRow = z.object({ id: z.string(), ...nodeRow, support: z.array(edgeProperties), supportCount: z.number() });
const countParams = z.object({ ids: z.array(z.string()), out: z.boolean() });
const countRow = z.object({ id: z.string(), count: z.number() });

type Direction = 'out' | 'in';
type PerDirection<Params, Row> = Readonly<Record<RelationType, Readonly<Record<Direction, Query<Params, Row>>>>>;

/** For each id one page of what a relation joins it with. */
export const related = perDirection((type, direction) =>
  defineQuery(printedNames.related(type, direction), { params: relatedParams, row: relatedRow }),
);

/** For each id how many nodes a relation joins it with. */
export const relatedCounts = Object.fromEntries(
  relations.map(({ type }) => [type, defineQuery(printedNames.relatedCounts(type), { params: countParams, row: countRow })]),
) as unknown as Readonly<Record<RelationType, Query<z.output<typeof countParams>, z.output<typeof countRow>>>>;

function perDirection<Params, Row>(define: (type: RelationType, direction: Direction) => Query<Params, Row>): PerDirection<Params, Row> {
  return Object.fromEntries(relations.map(({ type }) => [type, { out: define(type, 'out'), in: define(type, 'in') }])) as PerDirection<
    Params,
    Row
  >;
}
