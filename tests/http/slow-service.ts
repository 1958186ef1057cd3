// A service whose store answers when standard input says so: what shutdown.test.ts stops.
import { once } from 'node:events';
import { pino } from 'pino';
import type { Context } from '../../src/api/context.ts';
import { openAccess } from '../../src/http/access.ts';
import { createHttp } from '../../src/http/server.ts';
import { closeOnSignal } from '../../src/http/shutdown.ts';
import { createGraphQL } from '../../src/http/yoga.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);
const log = pino({ level: 'info' }, { write: (line: string) => say(line.trim()) });

const graph = {
  page: async () => {
    say('asked');
    await once(process.stdin, 'data');
    return { items: [], hasNext: false };
  },
  countList: async () => 7,
};
const service = { graph } as unknown as Context['service'];
const graphql = createGraphQL({ service, access: openAccess, log, publicOrigins: [] });
const pages = { playground: '/nowhere', graphiql: '/nowhere' };
const http = createHttp({ graphql, pages, check: async () => undefined, log, host: '127.0.0.1', port: 0, publicOrigins: [] });
say(await http.start());
closeOnSignal(async () => {
  await http.stop();
  say('closed');
}, log);
