import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Link } from '../state/link.tsx';
import { MarkingContext } from '../state/marking.ts';
import type { DeepMark, Run } from './runs.ts';

interface MarkedRunProps {
  readonly run: Run;
  readonly words: string;
  readonly article: string;
  readonly focus: string | null;
}

/** Words over which the marks do not change. They lead to the innermost statement; each mark around draws its own line. */
export function MarkedRun({ run, words, article, focus }: MarkedRunProps) {
  // While its words are chosen, a statement leads nowhere.
  const isPlain = useContext(MarkingContext).statement !== null;
  const innermost = run.marks.findLast(({ part }) => part !== 'sought');
  const leaf =
    isPlain || !innermost || words.trim() === '' ? (
      words
    ) : (
      <Link to={{ article, focus: toNext(run, focus) }} current={innermost.statement === focus} stop={isFirst(run, innermost)} isText>
        {words}
      </Link>
    );
  const marked = run.marks.reduceRight<ComponentChildren>((inner, mark) => <span class={classOf(mark, focus)}>{inner}</span>, leaf);
  // Where it begins in the stored text: what the reader marks is found by it.
  return <span data-at={run.start}>{marked}</span>;
}

/** The innermost statement first; when that is looked at already, the one around it, and so on around. */
function toNext({ marks }: Run, focus: string | null): string | null {
  const outward = [...new Set(marks.filter(({ part }) => part !== 'sought').map(({ statement }) => statement))].reverse();
  const at = outward.findIndex((statement) => statement === focus);
  return outward[(at + 1) % outward.length] ?? null;
}

/** One tab stop for each part of a statement, not one for every run it was cut into. */
function isFirst(run: Run, mark: DeepMark): boolean {
  return mark.part === 'content' && mark.start === run.start;
}

function classOf({ part, depth, statement }: DeepMark, focus: string | null): string {
  return `mark ${part} depth-${Math.min(depth, 2)} ${statement === focus ? 'chosen' : ''}`;
}
