import { z } from 'zod';
import { accessPaths, printedNames, type AccessPath, type BodyName } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { bounds, endsFrom, type StatementParams } from './statements.ts';

const counted = { ...bounds, bounded: z.boolean(), first: z.int() };
const chosen = { by: z.string(), newest: z.boolean() };

const row = z.object({
  groups: z.array(z.object({ key: z.string(), statements: z.number(), ofItself: z.number() })),
  groupCount: z.number(),
  total: z.number(),
  keyless: z.number(),
  undated: z.number(),
});

export type GroupParams = StatementParams & z.output<z.ZodObject<Pick<typeof counted, 'bounded' | 'first'>>>;
type Groups<Params> = Query<Params, z.output<typeof row>>;

/** The groups of the statements that a filter finds, by what stands on a statement. */
export const statementGroups = Object.fromEntries(
  accessPaths.map((path) => [
    path,
    defineQuery(printedNames.statementGroups(path), { params: z.object({ ...counted, ...chosen, ...endsFrom(path) }), row }),
  ]),
) as unknown as Readonly<Record<AccessPath, Groups<GroupParams & z.output<z.ZodObject<typeof chosen>>>>>;

/** The same by the organization that stands behind the speaker. */
export const statementBodies = { organization: perPath('organization'), party: perPath('party') };

function perPath(name: BodyName): Readonly<Record<AccessPath, Groups<GroupParams>>> {
  return Object.fromEntries(
    accessPaths.map((path) => [
      path,
      defineQuery(printedNames.statementBodies(path, name), { params: z.object({ ...counted, ...endsFrom(path) }), row }),
    ]),
  ) as unknown as Readonly<Record<AccessPath, Groups<GroupParams>>>;
}
