import type { GroupPart } from '../domain/groupings.ts';
import { builder } from './builder.ts';

/** A part with what its numbers are read against: all statements and words under its key, whatever row they are in. */
export type Part = GroupPart & { readonly all: GroupPart };

export const StatementCountPartRef = builder.objectRef<Part>('StatementCountPart').implement({
  description: 'Of a row, or of all that the filter finds, the statements with one key of what they are counted `over`.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: false,
      description:
        'What they have in common beside the row. `filter: {group: {by, key, over, overKey}}` of `statements` lists exactly these.',
    }),
    statements: t.exposeInt('statements', { nullable: false, description: 'How many.' }),
    share: t.float({
      nullable: false,
      description: 'Which part that is of all that the filter finds under this key, from 0 to 1.',
      resolve: ({ statements, all }) => statements / all.statements,
    }),
    words: t.exposeInt('words', { nullable: false, description: 'How many words the statements have.' }),
    quotedWords: t.exposeInt('quotedWords', { nullable: false, description: 'Of the words, those that stand between quotation marks.' }),
    wordShare: t.float({
      nullable: false,
      description: 'Share of voice: which part their words are of all words that the filter finds under this key, from 0 to 1.',
      resolve: ({ words, all }) => (all.words === 0 ? 0 : words / all.words),
    }),
  }),
});

/** The parts under the last of the keys that all parts have, so that every row is told of the same keys. */
export function toParts(parts: readonly GroupPart[], all: readonly GroupPart[], first: number): Part[] {
  const keys = new Map(all.slice(-first).map((part) => [part.key, part]));
  return parts.flatMap((part) => {
    const whole = keys.get(part.key);
    return whole ? [{ ...part, all: whole }] : [];
  });
}
