import { readdirSync } from 'node:fs';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';

/** Where the example operations stand, the same seen from `src/http` and from `dist/http`. */
const examplesFolder = new URL('../../schema/examples/', import.meta.url);

interface Begun {
  readonly at: number;
  operation: string;
}

/** Measures each request: the first plugin and the last, so that what the others refuse is measured too. */
export function measureOperations(metrics: Metrics | undefined): readonly [first: Plugin, last: Plugin] {
  if (metrics === undefined) return [{}, {}];
  const known = readOperationNames();
  const requests = new WeakMap<Request, Begun>();
  const first: Plugin = {
    onRequestParse: ({ request }) => void requests.set(request, { at: performance.now(), operation: 'other' }),
    onExecute: ({ args: { document, operationName, contextValue } }) => {
      const begun = requests.get((contextValue as { readonly request: Request }).request);
      const name = getOperationAST(document, operationName)?.name?.value;
      if (begun && name !== undefined && known.has(name)) begun.operation = name;
    },
  };
  const last: Plugin = {
    onResultProcess: ({ request, result }) => {
      const begun = requests.get(request);
      if (begun) metrics.operation({ operation: begun.operation, code: codeOf(result), seconds: (performance.now() - begun.at) / 1000 });
    },
  };
  return [first, last];
}

/** Anybody can name an operation: only the names that we gave are told apart. */
function readOperationNames(): ReadonlySet<string> {
  const files = readdirSync(examplesFolder).filter((file) => file.endsWith('.graphql'));
  return new Set(files.map((file) => file.replace('.graphql', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())));
}

function codeOf(result: unknown): string {
  const [error] = (result as { readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] }).errors ?? [];
  if (error === undefined) return 'OK';
  return typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INTERNAL';
}
