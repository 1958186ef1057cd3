import { createContext } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { StatementLine } from '../queries/statement.ts';
import {
  correctKindOperation,
  correctWordsOperation,
  linkOperation,
  linkWordsOperation,
  mergeOperation,
  reviewOperation,
  undoOperation,
  unlinkOperation,
  type Judged,
  type Keyed,
  type Part,
  type Words,
} from '../queries/review.ts';
import type { Operation } from '../queries/request.ts';
import { createAsking } from './asking.ts';

/** A statement that was rejected on this page, and can be had back. */
export interface RejectedHere {
  readonly statement: string;
  readonly judgement: string;
}

/** What the reader can judge. Each throws RequestFailed, and when done has what is shown read anew. */
export interface Judging {
  /** How often the graph was changed from this page. */
  readonly changes: number;
  readonly rejected: RejectedHere | null;
  readonly link: (statement: string, part: Part, actor: string) => Promise<void>;
  /** Makes words a statement of a speaker; its id, null when a later judgement took it away. */
  readonly linkWords: (article: string, span: Words, speaker: string) => Promise<string | null>;
  readonly unlink: (statement: string, part: Part, actor: string) => Promise<void>;
  readonly accept: (statement: string) => Promise<void>;
  readonly correctKind: (statement: string, kind: StatementLine['kind']) => Promise<void>;
  readonly correctWords: (statement: string, words: Words) => Promise<void>;
  readonly reject: (statement: string) => Promise<void>;
  /** Makes two entities one, of which the first keeps its address. */
  readonly merge: (keep: string, other: string, why: string) => Promise<void>;
  readonly undo: (judgement: string) => Promise<void>;
}

const nowhere = () => Promise.resolve();

export const JudgingContext = createContext<Judging>({
  changes: 0,
  rejected: null,
  link: nowhere,
  linkWords: () => Promise.resolve(null),
  unlink: nowhere,
  accept: nowhere,
  correctKind: nowhere,
  correctWords: nowhere,
  reject: nowhere,
  merge: nowhere,
  undo: nowhere,
});

/** Judging over the service. A request that is sent twice, by whatever hands, has one effect. */
export function useJudging(): Judging {
  const [state, setState] = useState<Pick<Judging, 'changes' | 'rejected'>>({ changes: 0, rejected: null });
  const does = useMemo((): Omit<Judging, 'changes' | 'rejected'> => {
    const ask = createAsking();
    const tell = (rejected: RejectedHere | null = null) => setState(({ changes }) => ({ changes: changes + 1, rejected }));
    const judge = async <Asked extends object>(operation: Operation<Judged, Asked & Keyed>, asked: Asked): Promise<void> => {
      await ask(operation, asked);
      tell();
    };
    return {
      link: (statement, part, actor) => judge(linkOperation, { statement, part, actor }),
      linkWords: async (article, span, speaker) => {
        const made = await ask(linkWordsOperation, { ...span, article, speaker });
        tell();
        return made.statement?.id ?? null;
      },
      unlink: (statement, part, actor) => judge(unlinkOperation, { statement, part, actor }),
      accept: (statement) => judge(reviewOperation, { statement, review: 'ACCEPT' }),
      correctKind: (statement, kind) => judge(correctKindOperation, { statement, kind }),
      correctWords: (statement, words) => judge(correctWordsOperation, { statement, ...words }),
      reject: async (statement) => {
        const { judgement } = await ask(reviewOperation, { statement, review: 'REJECT' });
        tell({ statement, judgement: judgement.id });
      },
      merge: (keep, other, why) => judge(mergeOperation, { keep, other, why: why.trim() || null }),
      undo: (judgement) => judge(undoOperation, { judgement }),
    };
  }, []);
  return { ...state, ...does };
}
