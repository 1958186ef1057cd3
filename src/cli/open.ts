import type { Config } from '../config.ts';
import { makeService, type Opened } from '../main.ts';

/** Opens the graph with its schema up to date, for commands that cannot wait for the database. Throws Unavailable. */
export async function openService(config: Config): Promise<Opened> {
  const opened = makeService(config);
  try {
    await opened.store.migrate();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}
