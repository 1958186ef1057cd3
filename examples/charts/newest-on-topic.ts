import query from '../../schema/examples/newest-on-topic.graphql?raw';
import { ask } from './ask.ts';
import { nothingYet, type Figure } from './figure.ts';

const FIRST_TOPIC = 'bridge';

interface Newest {
  readonly statements: {
    readonly totalCount: number | null;
    readonly nodes: readonly {
      readonly text: string;
      readonly speaker: { readonly name: string } | null;
      readonly spokenAs: { readonly office: { readonly title: string } | null } | null;
      readonly article: { readonly title: string; readonly outlet: string | null; readonly published: string | null } | null;
    }[];
  };
}

/** The newest statements with the reader's own words in them. */
export const newestOnTopic: Figure = {
  title: 'Newest on a topic',
  note: 'Statements with these words, newest first.',
  query,
  draw: async () => {
    const box = document.createElement('form');
    const field = Object.assign(document.createElement('input'), { type: 'search', name: 'topic', value: FIRST_TOPIC, ariaLabel: 'Topic' });
    const list = document.createElement('ol');
    const show = async () => list.replaceChildren(...(await find(field.value.trim())));
    box.append(field, Object.assign(document.createElement('button'), { textContent: 'Find' }), list);
    box.addEventListener('submit', (event) => {
      event.preventDefault();
      void show();
    });
    await show();
    return box;
  },
};

async function find(text: string): Promise<readonly Element[]> {
  if (text === '') return [nothingYet('Type a word.')];
  const { statements } = await ask<Newest>(query, { text });
  if (statements.nodes.length === 0) return [nothingYet(`Nobody said “${text}” yet.`)];
  return statements.nodes.map(({ text: words, speaker, spokenAs, article }) => {
    const item = document.createElement('li');
    const who = [speaker?.name ?? 'Speaker not known', spokenAs?.office?.title].filter(Boolean).join(', ');
    const where = [article?.outlet, article?.published?.slice(0, 10)].filter(Boolean).join(', ');
    item.append(
      Object.assign(document.createElement('q'), { textContent: words }),
      Object.assign(document.createElement('p'), { textContent: `${who} · ${where}` }),
    );
    return item;
  });
}
