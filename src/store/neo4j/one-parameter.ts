import type { Query } from '../query.ts';
import { toParameter } from './values.ts';

/** A statement as it is sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: { readonly given: unknown };
}

const rewritten = new Map<string, string>();

/**
 * The statement with its values in one map. Neo4j plans a text anew for every combination of what its parameters are:
 * null, a short text, a long one, a list of few or of many. A map is one thing whatever it holds, so a text is planned
 * once. Throws ZodError for values of another shape.
 */
export function toOneParameter<Params, Row>({ text, params: shape }: Query<Params, Row>, params: Params): Sent {
  return { text: inOneParameter(text), parameters: { given: toParameter(shape.parse(params)) } };
}

/** The text with each `$name` read out of the map, as `$given.name`. */
export function inOneParameter(text: string): string {
  const known = rewritten.get(text) ?? text.replace(/\$(\w+)/g, '$given.$1');
  rewritten.set(text, known);
  return known;
}
