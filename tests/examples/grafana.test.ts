import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readExamples, readSamples } from '../api/examples.ts';
import { openGraph, type TestGraph } from '../api/graph.ts';

const folder = join(import.meta.dirname, '../../examples/grafana');

/** A query of the Infinity data source, as far as this dashboard uses it. */
interface Target {
  readonly refId: string;
  readonly datasource: { readonly uid: string };
  readonly root_selector: string;
  readonly columns: readonly { readonly selector: string; readonly text: string }[];
  readonly url_options: { readonly body_graphql_query: string; readonly body_graphql_variables: string };
}

interface Dashboard {
  readonly panels: readonly { readonly id: number; readonly title: string; readonly targets: readonly Target[] }[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly query: string | { readonly infinityQuery: Target } }[] };
}

/** What a file of Grafana's provisioning holds, as far as this one does. */
interface Provisioned {
  readonly datasources?: readonly { readonly uid: string }[];
  readonly providers?: readonly { readonly options: { readonly path: string } }[];
}

const dashboard = JSON.parse(readFileSync(join(folder, 'dashboards/onrecord.json'), 'utf8')) as Dashboard;
const chosen: Readonly<Record<string, string>> = { outlet: 'The Westland Courier', topic: 'bridge' };
const targets = [
  ...dashboard.panels.flatMap((panel) => panel.targets.map((target) => [`${panel.title}, ${target.refId}`, target] as const)),
  ...dashboard.templating.list.flatMap(({ name, query }) =>
    typeof query === 'string' ? [] : [[`choice of ${name}`, query.infinityQuery] as const],
  ),
];

describe('the Grafana dashboard', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openGraph();
    for (const record of readSamples()) await graph.service.ingest(record);
  });
  afterAll(() => graph.close());

  test.each(targets)('%s asks an example operation, and every column is in its answer', async (_, target) => {
    const { body_graphql_query: query, body_graphql_variables: variables } = target.url_options;
    expect(readExamples().map((example) => example.query)).toContain(query);
    const filled = variables.replace(/\$\{(\w+)\}/g, (_all, name: string) => chosen[name] ?? '');
    const { errors, data } = await graph.ask(query, JSON.parse(filled) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    const rows = at({ data }, target.root_selector) as readonly unknown[];
    const found = target.columns.filter(({ selector }) => rows.some((row) => (at(row, selector) ?? null) !== null));
    expect(found.map(({ text }) => text)).toEqual(target.columns.map(({ text }) => text));
  });

  test('what is provisioned fits together', () => {
    const { datasources = [] } = readOnly('datasources');
    const { providers = [] } = readOnly('dashboards');
    const { services } = parse(readFileSync(join(folder, 'docker-compose.yml'), 'utf8')) as {
      readonly services: { readonly grafana: { readonly volumes: readonly string[] } };
    };
    expect(new Set(targets.map(([, { datasource }]) => datasource.uid))).toEqual(new Set(datasources.map(({ uid }) => uid)));
    expect(services.grafana.volumes).toEqual(expect.arrayContaining(providers.map(({ options }) => `./dashboards:${options.path}:ro`)));
    const ids = dashboard.panels.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

/** The one file that provisions a kind of thing. */
function readOnly(kind: string): Provisioned {
  const [file, ...others] = readdirSync(join(folder, 'provisioning', kind));
  expect(others).toEqual([]);
  return parse(readFileSync(join(folder, 'provisioning', kind, file ?? ''), 'utf8')) as Provisioned;
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}
