import { userInfo } from 'node:os';
import type { AuditedWrite } from '../api/audit.ts';
import { DomainError } from '../domain/errors.ts';
import type { Audit } from '../http/audit-log.ts';
import type { BatchService, Ingested } from '../service/service.ts';

type Writing = Pick<BatchService, 'ingest' | 'ingestMany' | 'rereadMany' | 'retract'>;

/** The use cases that write, with each write of this command noted as that of who runs it. */
export function auditService(service: BatchService, audit: Audit): Writing {
  const writer = { caller: { name: `command line of ${userInfo().username}`, role: 'admin' }, requestId: null } as const;
  const note = (what: string, result: Ingested | Error | { readonly article: string }) => audit(toWrite(what, result), writer);
  return {
    ingest: (record) => noted(note, 'ingestArticle', () => service.ingest(record)),
    async *ingestMany(readings, ahead) {
      for await (const outcome of service.ingestMany(readings, ahead)) {
        note('ingestArticle', outcome.ingested);
        yield outcome;
      }
    },
    async *rereadMany(articles, ahead) {
      for await (const outcome of service.rereadMany(articles, ahead)) {
        note('rereadArticle', outcome.ingested);
        yield outcome;
      }
    },
    retract: async (article) => (await noted(note, 'retractArticle', async () => ({ article: await service.retract(article) }))).article,
  };
}

async function noted<Result extends { readonly article: string }>(
  note: (what: string, result: Result | Error) => void,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work();
    note(what, result);
    return result;
  } catch (error) {
    note(what, error as Error);
    throw error;
  }
}

function toWrite(what: string, result: Ingested | Error | { readonly article: string }): AuditedWrite {
  if (result instanceof Error) return { what, ids: {}, outcome: result instanceof DomainError ? result.code : 'INTERNAL' };
  return { what, ids: { article: result.article, ...('status' in result && { status: result.status }) }, outcome: 'DONE' };
}
