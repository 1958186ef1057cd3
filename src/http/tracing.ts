import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';
import type { KnownOperations } from './operations.ts';

/** Nothing happens at all while no OpenTelemetry SDK is loaded beside the service (`node --import`). */
const tracer = trace.getTracer('onrecord');

/** Tells of each statement that ran, with a span by its name in the catalogue under whatever asked for it. */
export function traced(tell: Metrics['statement']): Metrics['statement'] {
  return (run) => {
    tell(run);
    const end = Date.now();
    const attributes = { 'db.system.name': run.engine, 'db.operation.name': run.statement };
    const span = tracer.startSpan(run.statement, { startTime: end - run.seconds * 1000, attributes });
    if (run.failure !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: run.failure });
    span.end(end);
  };
}

/** A span for each operation; its name only where it is a known one, and never its text or its variables. */
export function traceOperations(known: KnownOperations): Plugin {
  return {
    onExecute: ({ args: { contextValue }, executeFn, setExecuteFn }) => {
      const { params } = contextValue as { readonly params: { readonly query?: string } };
      const name = known.byText(params.query)?.name ?? 'other';
      setExecuteFn((args) =>
        tracer.startActiveSpan(`operation ${name}`, async (span) => {
          try {
            return await executeFn(args);
          } finally {
            span.end();
          }
        }),
      );
    },
  };
}

/** A span for a request, from its first byte to the end of its answer. */
export function traceRequest<Result>(method: string, path: string, work: () => Promise<Result>): Promise<Result> {
  return tracer.startActiveSpan(`${method} ${path}`, async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });
}
