import { createContext } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import {
  linkOperation,
  linkWordsOperation,
  mergeOperation,
  reviewOperation,
  toMade,
  undoOperation,
  unlinkOperation,
  type Part,
  type Words,
} from '../queries/review.ts';
import { request } from '../queries/request.ts';

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
  reject: nowhere,
  merge: nowhere,
  undo: nowhere,
});

/** Judging over the service. A request that is sent twice, by whatever hands, has one effect: each has a key of its own. */
export function useJudging(): Judging {
  const [state, setState] = useState<Pick<Judging, 'changes' | 'rejected'>>({ changes: 0, rejected: null });
  const does = useMemo(() => {
    const { signal } = new AbortController();
    const tell = (rejected: RejectedHere | null = null) => setState(({ changes }) => ({ changes: changes + 1, rejected }));
    const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return {
      link: async (statement: string, part: Part, actor: string) => {
        await toMade(request(linkOperation, { statement, part, actor, key: key() }, signal));
        tell();
      },
      linkWords: async (article: string, span: Words, speaker: string) => {
        const answer = request(linkWordsOperation, { ...span, article, speaker, key: key() }, signal);
        await toMade(answer);
        tell();
        return (await answer).made.statement?.id ?? null;
      },
      unlink: async (statement: string, part: Part, actor: string) => {
        await toMade(request(unlinkOperation, { statement, part, actor, key: key() }, signal));
        tell();
      },
      accept: async (statement: string) => {
        await toMade(request(reviewOperation, { statement, review: 'ACCEPT', key: key() }, signal));
        tell();
      },
      reject: async (statement: string) => {
        tell({ statement, judgement: await toMade(request(reviewOperation, { statement, review: 'REJECT', key: key() }, signal)) });
      },
      merge: async (keep: string, other: string, why: string) => {
        await toMade(request(mergeOperation, { keep, other, why: why.trim() || null, key: key() }, signal));
        tell();
      },
      undo: async (judgement: string) => {
        await toMade(request(undoOperation, { judgement, key: key() }, signal));
        tell();
      },
    };
  }, []);
  return { ...state, ...does };
}
