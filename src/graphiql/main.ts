import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import './style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fillVariables, type Ask, type Example, type ExampleInput } from './example.ts';

const queries = import.meta.glob<string>('../../schema/examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const inputs = import.meta.glob<ExampleInput>('../../schema/examples/*.json', { import: 'default', eager: true });

const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => ({ name: path.replace(/^.*\/|\.graphql$/g, ''), query, ...inputs[path.replace(/graphql$/, 'json')] }))
  .sort((a, b) => rank(a) - rank(b));

/** What a newcomer asks first stands first, what changes the graph last. */
function rank({ name, query }: Example): number {
  if (/^mutation/m.test(query)) return 2;
  return name === 'search' ? 0 : 1;
}

const post = async (body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
  const sent = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers };
  const response = await fetch('/graphql', { method: 'POST', headers: sent, body: JSON.stringify(body) });
  return response.json();
};

const ask: Ask = async (query, variables) => (await post({ query, variables })) as { readonly data?: unknown };

/** Variables as far as the graph can fill them; what needs a token that nobody gave stays open. */
const variablesOf = (example: Example) => fillVariables(example, ask).catch(() => example.variables ?? {});

const tabs = await Promise.all(
  examples.map(async (example) => ({ query: example.query, variables: JSON.stringify(await variablesOf(example), null, 2) })),
);

// Of default tabs the editor forgets the variables of the first; what was open on the last visit goes before.
const first = localStorage.getItem('graphiql:tabState') === null ? tabs[0] : undefined;

const root = document.querySelector('#editor');
if (root) {
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher: (params, options) => post(params, options?.headers) as never,
      defaultTabs: tabs,
      ...first,
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    }),
  );
}
