import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';
import type { KnownOperations } from './operations.ts';

interface Begun {
  readonly at: number;
  operation: string;
}

/** Measures each request: the first plugin and the last, so that what the others refuse is measured too. */
export function measureOperations(metrics: Metrics | undefined, known: KnownOperations): readonly [first: Plugin, last: Plugin] {
  if (metrics === undefined) return [{}, {}];
  const requests = new WeakMap<Request, Begun>();
  const first: Plugin = {
    onRequestParse: ({ request }) => void requests.set(request, { at: performance.now(), operation: 'other' }),
  };
  const last: Plugin = {
    // Anybody can name an operation: only known ones are told apart, by their text.
    onParams: ({ request, params }) => {
      const [begun, operation] = [requests.get(request), known.byText(params.query)];
      if (begun && operation) begun.operation = operation.name;
    },
    onResultProcess: ({ request, result }) => {
      const begun = requests.get(request);
      if (begun) metrics.operation({ operation: begun.operation, code: codeOf(result), seconds: (performance.now() - begun.at) / 1000 });
    },
  };
  return [first, last];
}

function codeOf(result: unknown): string {
  const [error] = (result as { readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] }).errors ?? [];
  if (error === undefined) return 'OK';
  return typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INTERNAL';
}
