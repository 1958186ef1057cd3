import { useEffect, useRef } from 'preact/hooks';
import type { StatementLine } from '../queries/statement.ts';
import { capitalised } from '../words.ts';
import { kindWords } from './statement-list.tsx';

interface OtherKindProps {
  readonly kind: StatementLine['kind'];
  readonly isBusy: boolean;
  readonly onChoose: (kind: StatementLine['kind']) => void;
  readonly onLeave: () => void;
}

const statementKinds = ['DIRECT', 'MIXED', 'INDIRECT'] as const satisfies readonly (keyof typeof kindWords)[];

/** Chooses how much of a statement stands in the speaker’s own words. */
export function OtherKind({ kind, isBusy, onChoose, onLeave }: OtherKindProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="picker" role="group" aria-label="Another kind" onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <p class="who">It is {kindWords[kind]}. How does it stand in the article?</p>
      <p class="actions">
        {statementKinds
          .filter((other) => other !== kind)
          .map((other, index) => (
            <button type="button" key={other} ref={index === 0 ? first : null} disabled={isBusy} onClick={() => onChoose(other)}>
              {capitalised(kindWords[other])}
            </button>
          ))}
        <button type="button" class="more" onClick={onLeave}>
          Leave it as it is
        </button>
      </p>
    </div>
  );
}
