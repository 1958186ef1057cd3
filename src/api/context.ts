import type { Caller } from '../domain/caller.ts';
import type { Call, Service } from '../service/service.ts';
import type { Loaders } from './load.ts';

/** What every resolver is handed: the use cases, this operation's loaders, who asks, and the caller's signal. */
export interface Context {
  readonly service: Service;
  readonly loaders: Loaders;
  /** Who asks. What a mutation needs of them stands in its `extensions.needs`, and is checked before anything runs. */
  readonly caller: Caller;
  /** Passed with every read, so that a caller who leaves ends the database's work. */
  readonly call: Call;
}
