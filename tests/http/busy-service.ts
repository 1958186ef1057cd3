// A service over an embedded graph in a file: what shutdown-under-load.test.ts stops while it is asked and written to.
import { pino } from 'pino';
import { extract } from '../../src/extract/extract.ts';
import { openAccess } from '../../src/http/access.ts';
import { createHttp } from '../../src/http/server.ts';
import { closeOnSignal } from '../../src/http/shutdown.ts';
import { createGraphQL } from '../../src/http/yoga.ts';
import { createService } from '../../src/service/create-service.ts';
import { openStore } from '../../src/store/open-store.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);
const log = pino({ level: 'info' }, { write: (line: string) => say(line.trim()) });

const store = openStore({ path: process.argv[2] ?? null });
await store.migrate();
const graphql = createGraphQL({ service: createService({ store, extract }), access: openAccess, log, publicOrigins: [] });
const pages = { playground: '/nowhere', graphiql: null };
const http = createHttp({ graphql, pages, check: () => store.check(), log, host: '127.0.0.1', port: 0, publicOrigins: [] });
say(await http.start());
closeOnSignal(async () => {
  await http.stop();
  await store.close();
}, log);
