import { InvalidInput } from '../domain/errors.ts';
import type { Field } from '../domain/kind.ts';
import { listQuestions, type ListKind, type ListQuestion, type ListRequest } from '../domain/list-filters.ts';
import { kinds } from '../domain/model.ts';
import type { PartialDate } from '../domain/time.ts';
import { builder } from './builder.ts';
import { choiceEnum } from './choices.ts';
import { readWords } from './filter.ts';
import { readGlobalId } from './ids.ts';

/** A filter as it is given. */
export type ListFilterInput = Readonly<Record<string, unknown>>;

/** The filter of each kind's lists, at the root and behind a node. */
export const listFilters = Object.fromEntries((Object.keys(listQuestions) as ListKind[]).map((kind) => [kind, filterOf(kind)])) as Readonly<
  Record<ListKind, ReturnType<typeof filterOf>>
>;

/** The filter of a list: its questions, with bounds on the date or the beginning of the name. */
function filterOf(kind: ListKind) {
  const { plural, order } = kinds[kind];
  return builder.inputType(`${kind}Filter`, {
    description: `Which ${plural.toLowerCase()}; what is left out is left open, and all that is given must hold.`,
    fields: (t) => {
      const date = (description: string) => t.field({ type: 'PartialDate', description });
      const bounds =
        order === 'newest'
          ? {
              from: date('On this date or later.'),
              until: date('On this date or earlier, the whole month or year included.'),
              includeUndated: t.boolean({ defaultValue: false, description: 'With a bound on the date: also those that have no date.' }),
            }
          : { startsWith: t.string({ description: 'Their names begin so, whatever the case. For words within names use `search`.' }) };
      const asked = Object.entries(listQuestions[kind]).map(([name, { doc, field, period }]) => {
        if (period) return [name, date(doc)] as const;
        if (field === undefined) return [name, t.id({ description: doc })] as const;
        const { type } = (kinds[kind].fields as Readonly<Record<string, Field>>)[field] ?? {};
        return [
          name,
          type === 'choice' ? t.field({ type: choiceEnum(kind, field), description: doc }) : t.string({ description: doc }),
        ] as const;
      });
      return { ...bounds, ...Object.fromEntries(asked) };
    },
  });
}

/** Checks what a list is asked; throws InvalidInput. */
export function readListFilter(kind: ListKind, filter: ListFilterInput | null | undefined): ListRequest {
  const { from, until, includeUndated, startsWith } = (filter ?? {}) as {
    readonly from?: PartialDate | null;
    readonly until?: PartialDate | null;
    readonly includeUndated?: boolean | null;
    readonly startsWith?: string | null;
  };
  if (from && until && from.slice(0, until.length) > until) {
    throw new InvalidInput('BAD_USER_INPUT', `from (${from}) lies after until (${until}).`, { argument: 'filter.from' });
  }
  return {
    asked: Object.fromEntries(Object.entries(listQuestions[kind]).flatMap(([name, question]) => readAsked(name, question, filter?.[name]))),
    from: from ?? null,
    until: until ?? null,
    includeUndated: includeUndated ?? false,
    startsWith: startsWith == null ? null : readWords(startsWith, 'filter.startsWith'),
    reversed: false,
  };
}

function readAsked(name: string, { steps, of = [] }: ListQuestion, value: unknown): readonly (readonly [string, string])[] {
  if (value == null) return [];
  const given = value as string;
  return [[name, steps ? readGlobalId(given, `filter.${name}`, of).id : given]];
}
