import type { JudgementLine } from '../queries/review.ts';
import { joined, listed, readableDate } from '../words.ts';
import { kindWords } from './statement-list.tsx';

interface JudgementListProps {
  readonly judgements: readonly JudgementLine[];
  readonly isBusy: boolean;
  readonly onUndo: (judgement: JudgementLine) => void;
}

/** What people judged and nobody took back, each with who, when and why, to be taken back. */
export function JudgementList({ judgements, isBusy, onUndo }: JudgementListProps) {
  return (
    <>
      {judgements.map((judgement) => (
        <p class="judgement" key={judgement.id}>
          {toLine(judgement)}{' '}
          <button type="button" class="more" disabled={isBusy} onClick={() => onUndo(judgement)}>
            Undo
          </button>
        </p>
      ))}
    </>
  );
}

const parts: Readonly<Record<string, string>> = { SPEAKER: 'speaker', ADDRESSEE: 'addressee', ABOUT: 'subject' };

/** What each verb decided, in words; a verb that came later is told by its name. */
const told: Readonly<Record<string, (line: JudgementLine) => string>> = {
  ACCEPT: () => 'Accepted',
  REJECT: () => 'Rejected',
  LINK: ({ part, actorName }) => `The ${parts[part ?? '']}: ${actorName}`,
  UNLINK: ({ part, actorName }) => `Not the ${parts[part ?? '']}: ${actorName}`,
  CORRECT: ({ kind, correctedWords, actorName }) =>
    joined(
      actorName !== null && `The speaker: ${actorName}`,
      correctedWords !== null && `The words: ${correctedWords.join(' … ')}`,
      kind !== null && `The kind: ${kindWords[kind]}`,
    ),
  MERGE: ({ entityNames }) => `${listed(entityNames, 'and')} are one`,
  KEEP_APART: ({ entityNames }) => `${listed(entityNames, 'and')} are not one`,
  SPLIT: ({ entityNames }) => `Two were taken for one: ${entityNames.join()}`,
};

function toLine(line: JudgementLine): string {
  const { verb, by, at, why } = line;
  return joined(told[verb]?.(line) ?? verb, `by ${by}, ${readableDate(at.slice(0, 10))}`, why);
}
