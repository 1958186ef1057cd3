import { listQuestions, type ListKind } from '../domain/list-filters.ts';
import { kinds } from '../domain/model.ts';
import { builder } from './builder.ts';
import { defineEnum } from './choices.ts';
import { pageArgs, toConnection } from './connections.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { listFilters, readListFilter, type ListFilterInput } from './list-filters.ts';
import { canonical } from './load.ts';
import { loadOnce } from './read.ts';
import { connectionOf } from './relations.ts';

const DateSortEnum = defineEnum('DateSort', 'The orders of lists of what has a date.', ['NEWEST', 'OLDEST']);
const NameSortEnum = defineEnum('NameSort', 'The orders of lists of what has a name.', ['NAME', 'NAME_DESCENDING']);

interface ListArgs extends PageArgs {
  readonly filter?: ListFilterInput | null | undefined;
  readonly sort?: string | null | undefined;
}

for (const kind of Object.keys(listQuestions) as ListKind[]) addList(kind);

function addList(kind: ListKind): void {
  const { plural, order } = kinds[kind];
  const field = plural.toLowerCase();
  const byDate = order === 'newest';
  builder.queryField(field, (t) =>
    t.field({
      type: connectionOf(kind),
      description: `All ${field}, ${byDate ? 'newest first' : 'in the order of their names'}.`,
      args: {
        filter: t.arg({ type: listFilters[kind], description: 'Which.' }),
        sort: byDate
          ? t.arg({ type: DateSortEnum, defaultValue: 'NEWEST', description: 'In which order.' })
          : t.arg({ type: NameSortEnum, defaultValue: 'NAME', description: 'In which order.' }),
        ...pageArgs,
      },
      extensions: { check: (args: ListArgs) => readList(kind, args) },
      resolve: async (_, args, context) => {
        const { service, call } = context;
        const { list, bound, request } = readList(kind, args);
        const page = await loadOnce(context, 'page', { kind, list, ...request }, () =>
          service.graph.page(kind, { ...request, list }, call),
        );
        const total = () => loadOnce(context, 'countList', { kind, list }, () => service.graph.countList(kind, list, call));
        return toConnection(page, request, bound, total);
      },
    }),
  );
}

function readList(kind: ListKind, { filter, sort, ...page }: ListArgs) {
  const list = { ...readListFilter(kind, filter), reversed: sort === 'OLDEST' || sort === 'NAME_DESCENDING' };
  const bound = `${kind} ${canonical(list)}`;
  return { list, bound, request: readPage(page, bound) };
}
