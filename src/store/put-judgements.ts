import type { HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { Run } from './engine.ts';
import { toJudgement, toJudgementRow } from './judgement-rows.ts';
import { judgementsOfArticles, putJudgements as put } from './queries/judgements.ts';

/** All judgements on an article, in their order. */
export async function readJudgements(run: Run, article: NodeId): Promise<readonly HumanJudgement[]> {
  return (await run(judgementsOfArticles, { articles: [article] })).map(toJudgement);
}

/** Writes judgements, each whole; none is no statement. */
export async function putJudgements(run: Run, judgements: readonly HumanJudgement[]): Promise<void> {
  if (judgements.length > 0) await run(put, { rows: judgements.map(toJudgementRow) });
}

/** The article has gone: its judgements wait for it, and stand nowhere. */
export async function restJudgements(run: Run, article: NodeId): Promise<void> {
  const placed = (await readJudgements(run, article)).filter(({ statement }) => statement !== null);
  await putJudgements(
    run,
    placed.map((judgement) => ({ ...judgement, statement: null })),
  );
}
