import { Conflict } from '../domain/errors.ts';
import type { HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { GraphStore, IdentityMatter, IdentityQuestion, JudgedIdentity } from '../store/graph-store.ts';
import { entitiesOf, type SayWho } from './identity-decision.ts';
import { continueWho, judgeWho, namedIn } from './identity.ts';
import type { Asked, Asking } from './judgement-request.ts';
import { requireStanding } from './judgement-rules.ts';
import { undoWho } from './undo-identity.ts';

/** One transaction of a judgement about who is who: the judgement, once it is made, and the articles that were written. */
interface Step {
  readonly judgement: HumanJudgement | null;
  readonly articles: readonly NodeId[];
}

/**
 * Decides who is who, and takes that back: of `most` articles in one transaction, because a database has memory and patience
 * for so many. A judgement stands from its first transaction on, until the last of the one that undoes it: what is broken off
 * between goes on when the same is asked for again.
 */
export function createIdentifying(store: Pick<GraphStore, 'judgeIdentity'>, now: () => Date, most: number) {
  return {
    identify: async (say: SayWho, asked: Asked, asking: Asking): Promise<HumanJudgement> => {
      const question = { judgement: asked.id, entities: entitiesOf(say), undone: null };
      const tried = new Set<NodeId>();
      for (;;) {
        const { judgement, articles } = await take(store, question, asked, (matter, known) =>
          known ? continueWho(known, matter, tried, most) : judgeWho(say, asked, asking, matter, now(), most),
        );
        if (judgement === null) throw new Error('A judgement was neither made nor known');
        if (articles.length < most) return judgement;
        for (const article of articles) tried.add(article);
      }
    },
    undo: async (undone: HumanJudgement, asked: Asked, asking: Asking): Promise<HumanJudgement> => {
      requireStanding(undone.id, [undone]);
      const question = { judgement: asked.id, entities: namedIn(undone.decision), undone: undone.id };
      for (;;) {
        const { judgement } = await take(store, question, asked, (matter, known) => {
          if (known) return null;
          const current = matter.judgements.find(({ id }) => id === undone.id) ?? undone;
          requireStanding(undone.id, [current]);
          return undoWho(current, asked, asking, matter, now(), most);
        });
        if (judgement !== null) return judgement;
      }
    },
  };
}

async function take(
  store: Pick<GraphStore, 'judgeIdentity'>,
  question: IdentityQuestion,
  asked: Asked,
  decide: (matter: IdentityMatter, known: HumanJudgement | null) => JudgedIdentity | null,
): Promise<Step> {
  let step: Step = { judgement: null, articles: [] };
  await store.judgeIdentity(question, (matter) => {
    const known = matter.known && requireSame(matter.known, asked);
    const judged = decide(matter, known);
    step = {
      judgement: known ?? judged?.judgements.find(({ id }) => id === asked.id) ?? null,
      articles: judged?.articles ?? [],
    };
    return judged;
  });
  return step;
}

/** The judgement that is known by the key, when it is of the same request. */
export function requireSame(known: HumanJudgement, { request }: Asked): HumanJudgement {
  if (known.request === request) return known;
  throw new Conflict('That idempotency key was used for another request: take a new one.', {}, { code: 'KEY_REUSED' });
}
