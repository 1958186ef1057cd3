import { createContext } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';

/** Other words for a statement, while the reader chooses them: by its panel, or by marking them in the open article. */
export interface Rewording {
  /** The text of the open article; null until it is there. */
  readonly text: string | null;
  /** The words as chosen so far; null while nobody chooses. */
  readonly span: Span | null;
  readonly choose: (span: Span | null) => void;
}

export const RewordingContext = createContext<Rewording>({ text: null, span: null, choose: () => {} });

/** Choosing words of the text that is open. */
export function useRewording(text: string | null): Rewording {
  const [span, choose] = useState<Span | null>(null);
  return useMemo(() => ({ text, span, choose }), [text, span]);
}
