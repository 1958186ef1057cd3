import { readFileSync } from 'node:fs';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { RequestError } from '../api/errors.ts';

const shape = z.array(z.object({ name: z.string(), sha256: z.string(), text: z.string() }));

/** An operation that may be named by the SHA-256 of its text. */
export type KnownOperation = z.output<typeof shape>[number];

/** The operations that this project asks itself; callers may name each by the SHA-256 of its text. */
export const knownOperations: readonly KnownOperation[] = shape.parse(
  JSON.parse(readFileSync(new URL('../../schema/operations.json', import.meta.url), 'utf8')),
);

/** The operations that a service knows, by their hashes and by their texts. */
export class KnownOperations {
  readonly #byHash = new Map<string, KnownOperation>();
  readonly #byText = new Map<string, KnownOperation>();

  /** Beside those of this project the `registered` ones; of one text the name that came first counts. */
  constructor(registered: readonly KnownOperation[]) {
    for (const operation of [...knownOperations, ...registered]) {
      if (this.#byText.has(operation.text)) continue;
      this.#byHash.set(operation.sha256, operation);
      this.#byText.set(operation.text, operation);
    }
  }

  byHash(sha256: string): KnownOperation | undefined {
    return this.#byHash.get(sha256);
  }

  byText(text: string | undefined): KnownOperation | undefined {
    return text === undefined ? undefined : this.#byText.get(text);
  }
}

/** Puts the text in the place of a hash; where `locked`, lets nothing pass that is not known. */
export function readOperation(known: KnownOperations, { locked }: { readonly locked: boolean }): Plugin {
  return {
    onParams({ params, setParams }) {
      const hash = hashOf(params);
      if (hash === undefined) {
        if (locked && known.byText(params.query) === undefined) {
          throw new RequestError(
            'UNKNOWN_OPERATION',
            'This service answers known operations alone: those of schema/operations.json, and those that its operator registered.',
          );
        }
        return;
      }
      const operation = known.byHash(hash);
      if (!operation) throw new RequestError('UNKNOWN_OPERATION', 'No known operation has that sha256Hash.');
      if (params.query !== undefined && params.query !== operation.text) {
        throw new RequestError('BAD_USER_INPUT', 'Give the sha256Hash of an operation or its text; this text has another hash.');
      }
      setParams({ ...params, query: operation.text });
    },
  };
}

/** As clients of persisted operations send it: `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "..."}}}`. */
function hashOf({ extensions }: GraphQLParams): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const hash = persistedQuery.sha256Hash;
  if (typeof hash !== 'string') throw new RequestError('BAD_USER_INPUT', 'extensions.persistedQuery needs a sha256Hash.');
  return hash.toLowerCase();
}
