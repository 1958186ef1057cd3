import { afterEach } from '@jest/globals';
import type { Access } from '../../src/http/access.ts';
import { tollArticle } from '../service/judged-articles.ts';
import { openGraph, type TestGraph } from './graph.ts';

const open: TestGraph[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

const judged = (type: string) => `__typename ... on Error { code message } ... on ${type}Success {
  judgement { id verb part actorName by why stands words undoes { verb } }
  superseded { id }
  statement { id text kind reviewed speaker { name } judgements { id } }
}`;
export const mutations = {
  linkActor: `mutation($input: LinkActorInput!) { linkActor(input: $input) { ${judged('LinkActor')} } }`,
  unlinkActor: `mutation($input: UnlinkActorInput!) { unlinkActor(input: $input) { ${judged('UnlinkActor')} } }`,
  reviewStatement: `mutation($input: ReviewStatementInput!) { reviewStatement(input: $input) { ${judged('ReviewStatement')} } }`,
  undoJudgement: `mutation($input: UndoJudgementInput!) { undoJudgement(input: $input) { ${judged('UndoJudgement')} } }`,
};

export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly judgement?: { readonly id: string; readonly why: string | null; readonly by: string };
  readonly statement?: { readonly id: string; readonly text: string; readonly speaker: { readonly name: string } | null } | null;
}

/** One article, with the ids of what it holds; closed after the test. */
export async function begin(access?: Access) {
  const graph = await openGraph(access ? { access } : {});
  open.push(graph);
  await graph.service.ingest(tollArticle('toll'));
  const { data } = await graph.ask(`{
    articles { nodes { id text } } statements { nodes { id text } } people { nodes { id name } } places { nodes { id name } } tenures { nodes { id } }
  }`);
  const { articles, statements, people, places, tenures } = data as Record<
    string,
    { nodes: { id: string; text?: string; name?: string }[] }
  >;
  const idOf = (words: string) =>
    [...(statements?.nodes ?? []), ...(people?.nodes ?? []), ...(places?.nodes ?? [])].find(({ text, name }) =>
      (text ?? name)?.includes(words),
    )?.id ?? '';
  const write = async (mutation: keyof typeof mutations, input: object, headers = {}) =>
    (await graph.ask(mutations[mutation], { input }, headers)).data?.[mutation] as Outcome;
  const article = articles?.nodes[0] ?? { id: '', text: '' };
  return { graph, idOf, write, article, text: article.text ?? '', tenure: tenures?.nodes[0]?.id ?? '' };
}
