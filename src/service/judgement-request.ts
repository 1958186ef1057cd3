import { randomUUID } from 'node:crypto';
import type { Caller } from '../domain/caller.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { Part } from '../domain/human-judgement.ts';
import { toId, type NodeId } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import type { Span } from '../domain/span.ts';

/** What is judged: a statement, or words of an article that a person marks. `text`: the words that the caller saw there. */
export type JudgedThing = { readonly statement: NodeId } | ({ readonly article: NodeId; readonly text: string | null } & Span);

/** What is decided, with entities by their ids. */
export type Say =
  | { readonly verb: 'LINK' | 'UNLINK'; readonly part: Part; readonly actor: NodeId }
  | { readonly verb: 'ACCEPT' | 'REJECT' }
  | {
      readonly verb: 'CORRECT';
      readonly speaker: NodeId | null;
      readonly kind: StatementFact['kind'] | null;
      readonly span: (Span & { readonly text: string | null }) | null;
    };

/** Who asks, why, and by which key they would ask again without a second effect. */
export interface Asking {
  readonly caller: Caller;
  readonly why: string | null;
  readonly key: string | null;
}

/** The id of a judgement and the mark of its request. */
export interface Asked {
  readonly id: NodeId;
  readonly request: string;
  readonly why: string | null;
}

/** Reads who asks and why: the same key of the same caller is the same judgement. Throws InvalidInput. */
export function readAsking({ caller, why, key }: Asking, request: object): Asked {
  const reason = why === null ? null : readText(why.trim(), 'why', limits.reasonCharacters);
  const id = toId('Judgement', caller.name, key === null ? randomUUID() : readText(key, 'idempotencyKey', limits.keyCharacters));
  return { id, request: toId('Request', JSON.stringify({ ...request, why: reason })), why: reason === '' ? null : reason };
}

function readText(text: string, argument: string, longest: number): string {
  if (text.length > longest) throw new InvalidInput('BAD_USER_INPUT', `${argument} takes at most ${longest} characters.`, { argument });
  // Neither is text: no database keeps half a character, and a NUL ends a text in many a program.
  if (/[\0\p{Surrogate}]/u.test(text))
    throw new InvalidInput('BAD_USER_INPUT', `${argument} holds characters that are no text.`, { argument });
  return text;
}
