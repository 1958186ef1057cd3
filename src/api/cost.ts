import { getNamedType, getNullableType, isCompositeType, isListType, type GraphQLField } from 'graphql';
import { DEFAULT_FIRST } from './cursors.ts';

/** The most that an operation may cost. */
export const COST_LIMIT = 20_000;

/** Items of a list that nothing bounds: the words that support a fact, the segments of a statement. */
const SHORT_LIST = 5;

type Args = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** The size of the page that a field's own selection stands in: of a connection, whose items its lists are; else null. */
export function pageInside({ type }: Field, args: Args): number | null {
  return isListType(getNullableType(type)) ? null : sizeAsked(args);
}

/**
 * What a field costs: 1 for each object it may make, with what is asked of each, and `extensions.cost` for work that makes
 * none. A list takes its size from its own arguments, else from those of the page that it lists.
 */
export function costOfField(field: Field, args: Args, inner: number, page: number | null): number {
  const { cost = 0 } = field.extensions as { readonly cost?: number };
  if (!isCompositeType(getNamedType(field.type))) return cost;
  const items = isListType(getNullableType(field.type)) ? (sizeAsked(args) ?? page ?? SHORT_LIST) : 1;
  return cost + items * (1 + inner);
}

/** The objects that an answer holds: what was paid for and came. */
export function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countObjects(item), 0);
  return Object.values(value).reduce<number>((sum, item) => sum + countObjects(item), 1);
}

/** How many items the arguments ask for; null when they ask for no number. */
function sizeAsked(args: Args): number | null {
  if ('first' in args) return typeof args['first'] === 'number' ? args['first'] : DEFAULT_FIRST;
  return Array.isArray(args['ids']) ? args['ids'].length : null;
}
