import { actorKinds, entityKinds, type EntityKind } from '../../domain/model.ts';
import type { Part } from '../queries/review.ts';

interface Asked {
  readonly label: string;
  readonly question: string;
  /** Who or what can have the part. */
  readonly kinds: readonly EntityKind[];
  readonly done: string;
  readonly undone: string;
}

/** How each part in a statement is asked for, said and taken away. */
export const asks: Readonly<Record<Part, Asked>> = {
  SPEAKER: {
    label: 'Said by',
    question: 'Who said it?',
    kinds: actorKinds,
    done: 'is the speaker now.',
    undone: 'is not the speaker.',
  },
  ADDRESSEE: {
    label: 'Said to',
    question: 'Whom was it said to?',
    kinds: actorKinds,
    done: 'is whom it was said to.',
    undone: 'is not whom it was said to.',
  },
  ABOUT: {
    label: 'About',
    question: 'Whom or what is it about?',
    kinds: entityKinds,
    done: 'is what it is about.',
    undone: 'is not what it is about.',
  },
};
