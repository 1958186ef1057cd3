import type { StatementLine } from '../queries/statement.ts';
import { Link } from '../state/link.tsx';
import { joined, readableDate } from '../words.ts';

interface StatementListProps {
  readonly statements: readonly StatementLine[];
  /** The speaker is named already where the list stands. */
  readonly bySpeaker?: boolean;
}

/** Statements as lines: the words, which lead to their place in the article; who, as what, where and when. */
export function StatementList({ statements, bySpeaker = false }: StatementListProps) {
  return (
    <ul class="cards">
      {statements.map((statement) => (
        <li class="card" key={statement.id}>
          <p class="quotation">
            {statement.kind !== 'DIRECT' && statement.cue && (
              <>
                <span class="mark cue">{statement.cue.text}</span>{' '}
              </>
            )}
            <Link to={{ focus: statement.id, ...(statement.article && { article: statement.article.id }) }}>{toPrinted(statement)}</Link>
          </p>
          <p class="meta">
            {joined(!bySpeaker && speakerOf(statement), notPlainlySaid(statement), statement.article?.outlet, dateOf(statement))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How much of a statement stands in the speaker’s own words. */
export const kindWords = { DIRECT: 'quoted', MIXED: 'quoted in part', INDIRECT: 'in the words of the article' } as const;

/** The words as they may be cited: between quotation marks only when all of them are quoted. */
export function toPrinted({ kind, text }: Pick<StatementLine, 'kind' | 'text'>): string {
  return kind === 'DIRECT' ? `“${text}”` : text;
}

/** What keeps a statement from being plain speech, in words; null when it was simply said. */
export function notPlainlySaid({ mode, negated }: Pick<StatementLine, 'mode' | 'negated'>): string | null {
  if (mode === 'REFUSAL') return 'asked, and not answered';
  return joined(negated && 'not said, or denied', mode === 'ATTITUDE' && 'thought or wished, not said') || null;
}

/** Who said it, and as what; the words of the article where nobody is known by name. */
export function speakerOf({ speaker, spokenAs, speakerMention }: StatementLine): string {
  if (!speaker) return speakerMention.text ? `“${speakerMention.text}” (not resolved)` : 'No speaker found';
  return spokenAs ? `${speaker.caption}, ${spokenAs.office?.caption ?? spokenAs.title}` : speaker.caption;
}

function dateOf({ saidOn, article }: StatementLine): string | null {
  if (saidOn) return readableDate(saidOn);
  return article?.published ? `published ${readableDate(article.published)}` : 'no date';
}
