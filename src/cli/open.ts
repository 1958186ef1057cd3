import type { Config } from '../config.ts';
import { makeService, type Opened } from '../main.ts';

/** Opens the graph with its schema up to date, for commands that cannot wait for the database. Throws Unavailable. */
export async function openService(config: Config, extract?: Parameters<typeof makeService>[1]): Promise<Opened> {
  const opened = makeService(config, extract);
  try {
    await opened.store.migrate();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}
