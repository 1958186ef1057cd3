import { createContext } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';

interface Marked {
  /** Null while nothing is marked. */
  readonly span: Span | null;
  /** The statement whose words they are to be; null: they are to be one of their own. */
  readonly statement: string | null;
  /** A button asked for them, so that the keyboard goes on where they are told. */
  readonly isAsked: boolean;
  /** The statement that words marked before became. */
  readonly made: string | null;
}

/** Words of the open article that the reader marks there, or by buttons that move their ends. */
export interface Marking extends Marked {
  /** The text of the open article; null until it is there. */
  readonly text: string | null;
  /** Begins with these words, for a statement or for one of their own. */
  readonly begin: (span: Span, statement: string | null) => void;
  /** Marks other words for the same end, or none. */
  readonly mark: (span: Span | null) => void;
  /** Ends; `made` is the statement that the words became. */
  readonly leave: (made?: string | null) => void;
}

const nothing: Marked = { span: null, statement: null, isAsked: false, made: null };

export const MarkingContext = createContext<Marking>({ ...nothing, text: null, begin: () => {}, mark: () => {}, leave: () => {} });

/** Marking words of the text that is open. */
export function useMarking(text: string | null): Marking {
  const [marked, setMarked] = useState(nothing);
  const does = useMemo(
    (): Pick<Marking, 'begin' | 'mark' | 'leave'> => ({
      begin: (span, statement) => setMarked({ ...nothing, span, statement, isAsked: true }),
      mark: (span) => setMarked((current) => ({ ...current, span, isAsked: span !== null && current.isAsked })),
      leave: (made = null) => {
        setMarked({ ...nothing, made });
        document.getSelection()?.removeAllRanges();
      },
    }),
    [],
  );
  return useMemo(() => ({ ...marked, ...does, text }), [marked, does, text]);
}
