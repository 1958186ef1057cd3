import { z } from 'zod';
import { hasSeveralKinds, listKindAt } from '../../domain/list-filters.ts';
import { relations, type RelationType } from '../../domain/relations.ts';
import { printedNames } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { edgeProperties, nodeRow } from '../rows.ts';
import { paramsOf } from './nodes.ts';

/** How many of the relationships that support a link are handed out with it. */
export const SUPPORT = 20;

const pageParams = { ids: z.array(z.string()), after: z.string(), first: z.int(), support: z.int(), sorted: z.int() };
const countParams = { ids: z.array(z.string()), out: z.boolean() };
const relatedRow = z.object({ id: z.string(), ...nodeRow, support: z.array(edgeProperties), supportCount: z.number() });
const countRow = z.object({ id: z.string(), count: z.number() });

type Direction = 'out' | 'in';
type PerDirection<Params, Row> = Readonly<Record<RelationType, Readonly<Record<Direction, Query<Params, Row>>>>>;

type PageParams = z.output<z.ZodObject<typeof pageParams>>;
type CountParams = z.output<z.ZodObject<typeof countParams>>;

/** For each id one page of what a relation joins it with, asked what the list of the other kind is asked. */
export const related = perDirection<PageParams, z.output<typeof relatedRow>>((type, direction) =>
  defineQuery(printedNames.related(type, direction), {
    params: z.object({ ...pageParams, ...askedOf(type, direction) }),
    row: relatedRow,
  }),
);

/** For each id how many nodes a relation joins it with. */
export const relatedCounts = Object.fromEntries(
  relations.map(({ type }) => {
    const params = z.object({ ...countParams, ...askedOf(type, 'out'), ...askedOf(type, 'in') });
    return [type, defineQuery(printedNames.relatedCounts(type), { params, row: countRow })];
  }),
) as unknown as Readonly<Record<RelationType, Query<CountParams, z.output<typeof countRow>>>>;

/** `whole` tells that nothing is asked, so that nothing has to be looked at. */
function askedOf(type: RelationType, direction: Direction) {
  if (hasSeveralKinds(type, direction)) return { kinds: z.array(z.string()).nullable() };
  const kind = listKindAt(type, direction);
  return kind === null ? {} : { ...paramsOf(kind), whole: z.boolean() };
}

function perDirection<Params, Row>(define: (type: RelationType, direction: Direction) => Query<Params, Row>): PerDirection<Params, Row> {
  return Object.fromEntries(relations.map(({ type }) => [type, { out: define(type, 'out'), in: define(type, 'in') }])) as PerDirection<
    Params,
    Row
  >;
}
