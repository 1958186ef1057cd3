import type { z } from 'zod';
import type { Content, Decision, HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { judgementProperties } from './queries/judgements.ts';

type Properties = z.output<typeof judgementProperties>;

export function toJudgement({ properties }: { readonly properties: Properties }): HumanJudgement {
  const { orderKey: _, article, decision, content, statement, why, undoneBy, ...rest } = properties;
  return {
    ...(rest as Pick<HumanJudgement, 'id' | 'number' | 'target' | 'marked' | 'by' | 'at' | 'request'>),
    article: (article ?? null) as NodeId | null,
    decision: JSON.parse(decision) as Decision,
    content: JSON.parse(content) as Content,
    statement: (statement ?? null) as NodeId | null,
    why: why ?? null,
    undoneBy: (undoneBy ?? null) as NodeId | null,
  };
}

/** All properties of a judgement to write; what is null is left out. */
export function toJudgementRow(judgement: HumanJudgement): { id: string; properties: Record<string, string | number | boolean> } {
  const { id, article, number, decision, target, content, marked, statement, by, at, why, request, undoneBy } = judgement;
  const properties = {
    id,
    ...(article !== null && { article }),
    number,
    orderKey: orderKeyOf(judgement),
    decision: JSON.stringify(decision),
    target,
    content: JSON.stringify(content),
    marked,
    by,
    at,
    request,
    ...(statement !== null && { statement }),
    ...(why !== null && { why }),
    ...(undoneBy !== null && { undoneBy }),
  };
  return { id, properties };
}

/** The unique key by which judgements are paged: the time, then the id. */
export function orderKeyOf({ at, id }: Pick<HumanJudgement, 'at' | 'id'>): string {
  return `${at}\t${id}`;
}
