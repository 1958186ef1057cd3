import type { Call, Service } from '../service/service.ts';
import type { Loaders } from './load.ts';

/** What every resolver is handed: the use cases, this operation's loaders, and the caller's signal. */
export interface Context {
  readonly service: Service;
  readonly loaders: Loaders;
  /** Passed with every read, so that a caller who leaves ends the database's work. */
  readonly call: Call;
}
