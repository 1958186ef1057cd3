import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A Cypher file with the types of what goes in and what comes out. A missing file stops start-up. */
export interface Query<Params, Row> {
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

/** Where every statement stands, the same seen from `src/store` and from `dist/store`. */
export const cypherFolder = new URL('../../cypher/', import.meta.url);

export function defineQuery<P extends z.ZodType, R extends z.ZodType>(
  name: string,
  shape: { params: P; row: R },
): Query<z.output<P>, z.output<R>> {
  const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  return { name, text, ...shape } as Query<z.output<P>, z.output<R>>;
}
