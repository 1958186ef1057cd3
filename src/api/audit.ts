import {
  defaultFieldResolver,
  getNamedType,
  GraphQLID,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { DomainError } from '../domain/errors.ts';
import type { Context } from './context.ts';

/** A write that was asked for, with what became of it: the mutation, the ids given and made, and DONE or the code of its failure. */
export interface AuditedWrite {
  readonly what: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly outcome: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Names of what a result says that goes into the audit: ids, and what was done. Never words. */
const TOLD = ['id', 'article', 'statement', 'status'];

/** Tells the context of every mutation, done or failed, before it is answered: whatever mutation there is. */
export function auditMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) audit(field as GraphQLField<unknown, Context>);
  return schema;
}

function audit(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args: Values, context, info) => {
    const tell = (outcome: string, made: Readonly<Record<string, string>> = {}) =>
      context.audit({ what: field.name, ids: { ...idsGiven(field.args, args), ...made }, outcome });
    try {
      const result: unknown = await resolve(source, args, context, info);
      const failure = codeOf(result);
      tell(failure ?? 'DONE', failure === null ? idsMade(result) : {});
      return result;
    } catch (error) {
      tell(error instanceof DomainError ? error.code : 'INTERNAL');
      throw error;
    }
  };
}

/** The ids and addresses among the arguments, by where they stand. */
function idsGiven(
  inputs: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  values: Values,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    inputs.flatMap(({ name, type }): readonly (readonly [string, string])[] => {
      const [value, named] = [values[name], getNamedType(type)];
      if (typeof value === 'string')
        return named === GraphQLID ? [[name, toPlain(value)]] : name === 'url' ? [[name, value.slice(0, 2000)]] : [];
      if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
      const inner = idsGiven(Object.values(named.getFields()), value as Values);
      return Object.entries(inner).map(([key, id]) => [name === 'input' ? key : `${name}.${key}`, id]);
    }),
  );
}

/** Of an expected failure, which is a typed result; null when it is none. */
function codeOf(result: unknown): string | null {
  if (typeof result !== 'object' || result === null || !('message' in result)) return null;
  return 'code' in result && typeof result.code === 'string' ? result.code : null;
}

function idsMade(result: unknown): Readonly<Record<string, string>> {
  if (typeof result !== 'object' || result === null) return {};
  const values = result as Values;
  const told = TOLD.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]] as const] : []));
  const judgement = Object.entries(idsMade(values['judgement'])).map(([name, id]) => [name === 'id' ? 'judgement' : name, id] as const);
  return Object.fromEntries([...told, ...judgement]);
}

/** An id of the API is its kind and its id, which is what the log of a graph wants. */
function toPlain(globalId: string): string {
  const plain = Buffer.from(globalId, 'base64url').toString('latin1');
  return /^[A-Z][A-Za-z]{1,31}:[\w-]{1,64}$/.test(plain) ? plain : globalId.slice(0, 100);
}
