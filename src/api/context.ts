import type { Caller, Role } from '../domain/caller.ts';
import type { Call, Service } from '../service/service.ts';
import type { AuditedWrite } from './audit.ts';
import type { Loaders } from './load.ts';

/** What every resolver is handed: the use cases, this operation's loaders, who asks, and the caller's signal. */
export interface Context {
  readonly service: Service;
  readonly loaders: Loaders;
  /** Who asks. What a mutation needs of them stands in its `extensions.needs`, and is checked before anything runs. */
  readonly caller: Caller;
  /** Who may read the whole text of an article; evidence is for everybody who may read. */
  readonly textsFor: Role;
  /** Notes a write. */
  readonly audit: (write: AuditedWrite) => void;
  /** Passed with every read, so that a caller who leaves ends the database's work. */
  readonly call: Call;
  /** Whether the operation asks for the relationships behind its links; it may, unless this says not. */
  readonly readsSupport?: boolean;
}
