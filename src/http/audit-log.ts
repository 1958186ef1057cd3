import { appendFileSync } from 'node:fs';
import type { Logger } from 'pino';
import type { AuditedWrite } from '../api/audit.ts';
import type { Caller } from '../domain/caller.ts';

/** Who asked for a write, and by which request. */
export interface Writer {
  readonly caller: Caller;
  readonly requestId: string | null;
}

/** Notes a write. */
export type Audit = (write: AuditedWrite, writer: Writer) => void;

/**
 * Notes every write in a file that is only added to, a line of JSON each, or in the log when there is none. A file that
 * cannot be written is an error in the log, with what it should have held: the write itself is done by then.
 */
export function createAudit(file: string | null, log: Logger): Audit {
  return ({ what, ids, outcome }, { caller, requestId }) => {
    const entry = { at: new Date().toISOString(), who: caller.name, role: caller.role, what, outcome, ids, requestId };
    if (file === null) return log.info({ audit: entry }, 'write');
    try {
      appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    } catch (err) {
      log.error({ audit: entry, err }, 'the audit log cannot be written');
    }
  };
}
