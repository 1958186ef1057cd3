import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import { idOfUrl } from '../../src/article/identity.ts';
import { anyStatement } from '../../src/domain/statement-filter.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-busy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a caller heard: the status and the codes of its errors; null when nobody took the request. */
type Heard = readonly [status: number, codes: readonly string[]] | null;

async function ask(address: string, query: string, variables: object = {}): Promise<Heard> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  try {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors.map(({ extensions }) => extensions.code)];
  } catch {
    return null;
  }
}

const ingest = 'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestArticleSuccess { status } } }';
const urlOf = (writer: number, turn: number) => `https://courier.example/${writer}/${turn}`;

test('on SIGTERM under load nothing acknowledged is lost, and what was taken is answered', async () => {
  const path = join(folder, 'graph.db');
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'busy-service.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => void lines.push(line));
  await once(output, 'line');
  const address = lines[0] ?? '';
  const exited = once(child, 'exit');
  const kept: string[] = [];
  const heard: Heard[] = [];

  const write = async (writer: number) => {
    for (let turn = 0; ; turn += 1) {
      const url = urlOf(writer, turn);
      const input = { url, title: 'Toll', outlet: 'Courier', text: `"The toll of ${turn} stays," Ada Vane said in Port Alder on Monday.` };
      const answer = await ask(address, ingest, { input });
      heard.push(answer);
      if (answer === null) return;
      // In the middle of the work of all others.
      if (answer[0] === 200 && answer[1].length === 0 && kept.push(url) === 40) child.kill('SIGTERM');
    }
  };
  const read = async () => {
    for (;;) {
      const answer = await ask(address, '{ people { nodes { name statements { nodes { text } } } } }');
      heard.push(answer);
      if (answer === null) return;
    }
  };
  await Promise.all([0, 1, 2, 3].map(write).concat([read(), read(), read()]));
  const [code] = (await exited) as [number | null];

  // Each of the seven ends at a request that nobody took; all before it were answered as they should be.
  expect([code, heard.filter((one) => one === null).length, [...new Set(heard.filter((one) => one !== null).map(String))]]).toEqual([
    0,
    7,
    ['200,'],
  ]);
  expect(lines.filter((line) => line.includes('"aborted":true'))).toEqual([]);
  const store = openStore({ path });
  const found = await store.nodes(kept.map(idOfUrl));
  expect(kept.filter((url) => !found.has(idOfUrl(url)))).toEqual([]);
  expect(await store.countStatements(anyStatement)).toBeGreaterThanOrEqual(kept.length);
  await store.close();
}, 60_000);
