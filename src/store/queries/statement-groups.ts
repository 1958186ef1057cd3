import { z } from 'zod';
import { accessPaths, printedNames, type AccessPath } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { paramsOf, type StatementParams } from './statements.ts';

const counted = { by: z.string(), over: z.string().nullable(), newest: z.boolean(), bounded: z.boolean(), first: z.int() };

const totals = { words: z.number(), quotedWords: z.number() };

const parts = z.array(z.object({ key: z.string(), statements: z.number(), ...totals }));

const row = z.object({
  groups: z.array(
    z.object({
      key: z.string(),
      statements: z.number(),
      ofItself: z.number(),
      ...totals,
      positions: z.number(),
      firstPosition: z.number().nullable(),
      parts,
    }),
  ),
  groupCount: z.number(),
  total: z.number(),
  keyless: z.number(),
  undated: z.number(),
  parts,
  ...totals,
});

/** The groups of the statements that a filter finds, by where the search starts. */
export const statementGroups = Object.fromEntries(
  accessPaths.map((path) => [path, defineQuery(printedNames.statementGroups(path), { params: paramsOf(path, counted), row })]),
) as unknown as Readonly<Record<AccessPath, Query<StatementParams & z.output<z.ZodObject<typeof counted>>, z.output<typeof row>>>>;
