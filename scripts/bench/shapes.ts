import { atMost, spread, type Figure } from './figures.ts';
import type { Bench } from './measure.ts';
import type { Operation } from './operations.ts';

const SHAPES = 200;

/** How a schema spells a list of so many items. */
interface Spelling {
  readonly limit: string;
  readonly list: (fields: string) => string;
}

const connections: Spelling = { limit: 'first', list: (fields) => `{ nodes { ${fields} } }` };
const plainLists: Spelling = { limit: 'limit', list: (fields) => `{ ${fields} }` };

/** So many ways to ask B4: under other names, with other fields. None asks for what B4 does not. */
export function shapesOf(count: number, { limit, list }: Spelling = connections): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const some = (fields: readonly string[], shift: number) =>
      fields.filter((_field, at) => (n >> (at + shift)) & 1).map((field) => `x${n}${field}: ${field}`);
    const about = ['id', ...some(['name', 'date', 'type', '__typename'], 0)].join(' ');
    const said = ['id', ...some(['text', 'kind', 'saidOn', 'confidence'], 4)].join(' ');
    const speaker = `by${n}: speaker { __typename name }`;
    const article = `in${n}: article { title outlet published }`;
    const places = `at${n}: places(${limit}: 1) ${list('name')}`;
    const statements = `said${n}: statements(${limit}: 10) ${list(`${said} ${speaker} ${article}`)}`;
    return `query Shape${n} { e${n}: events(${limit}: 20) ${list(`${about} ${places} ${statements}`)} }`;
  });
}

/** B9: asked in so many shapes, the service runs the texts that it runs for one; how long each takes beside B4 itself, and at the peer. */
export async function measureShapes({ graph, ask, peer }: Bench, plain: Operation): Promise<readonly Figure[]> {
  const shapes = shapesOf(SHAPES);
  graph.take();
  const once = await timesOf(shapes, () => ask(plain));
  const known = new Set(graph.take().map(({ text }) => text));
  const shaped = await timesOf(shapes, (query) => ask({ query, variables: {} }));
  const added = new Set(graph.take().flatMap(({ text }) => (known.has(text) ? [] : text))).size;
  const figures = [
    atMost(`B9 ${SHAPES} shapes of B4: Cypher texts added`, added, 0, ''),
    { name: `B9 ${SHAPES} shapes, each once`, measured: `${spread(shaped)}; B4 itself ${spread(once)}` },
  ];
  if (!peer) return figures;
  const theirs = await timesOf(shapesOf(SHAPES, plainLists), (query) => peer({ query, variables: {} }));
  return [...figures, { name: 'B9 the same at @neo4j/graphql', measured: spread(theirs) }];
}

async function timesOf(shapes: readonly string[], work: (query: string) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of shapes) {
    const started = performance.now();
    await work(query);
    times.push(performance.now() - started);
  }
  return times;
}
