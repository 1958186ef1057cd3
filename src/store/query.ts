import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A Cypher file of the catalogue. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A Cypher file with the types of what goes in and what comes out. A missing file stops start-up. */
export interface Query<Params, Row> extends Statement {
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

/** Where every statement stands, the same seen from `src/store` and from `dist/store`. */
export const cypherFolder = new URL('../../cypher/', import.meta.url);

const defined: Statement[] = [];

/** Every declared statement that an engine can run. */
export function statementsFor(engine: 'neo4j' | 'embedded'): readonly Statement[] {
  const other = engine === 'neo4j' ? '.embedded' : '.neo4j';
  return defined.filter(({ name }) => !name.endsWith(other));
}

export function defineQuery<P extends z.ZodType, R extends z.ZodType>(
  name: string,
  shape: { params: P; row: R },
): Query<z.output<P>, z.output<R>> {
  const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  defined.push({ name, text });
  return { name, text, ...shape } as Query<z.output<P>, z.output<R>>;
}
