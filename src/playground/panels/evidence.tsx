import { JUDGEMENT_RULE } from '../../domain/human-judgement.ts';
import type { Words } from '../queries/evidence.ts';
import { Link } from '../state/link.tsx';
import { joined, readableDate } from '../words.ts';

interface EvidenceProps {
  readonly words: readonly Words[];
  /** How many chains of mentions support it in all, when that is more than what is shown. */
  readonly of?: number;
  readonly atMost?: number;
}

/** The exact words a fact rests on, within the words around them, and where they stand. */
export function Evidence({ words, of = words.length, atMost = 3 }: EvidenceProps) {
  const shown = words.slice(0, atMost);
  if (shown.length === 0) return <p class="empty">The graph keeps no words for this.</p>;
  return (
    <>
      {shown.map((piece) => (
        <Piece key={`${piece.article?.id}-${piece.start}`} words={piece} />
      ))}
      {Math.max(of, words.length) > shown.length && <p class="source">and {Math.max(of, words.length) - shown.length} more places</p>}
    </>
  );
}

function Piece({ words }: { readonly words: Words }) {
  const { article, assertedBy, start, prefix, suffix, text, rule, confidence } = words;
  return (
    <figure class="evidence">
      <blockquote>
        {prefix && `…${prefix}`}
        <mark>{text}</mark>
        {suffix && `${suffix}…`}
      </blockquote>
      <figcaption>
        {article && (
          <>
            <Link to={{ article: article.id, at: { start, end: start + (text?.length ?? 0) } }}>{article.title}</Link>
            {joined(' ', article.outlet, article.published && readableDate(article.published))}
            <br />
          </>
        )}
        {joined(
          rule === JUDGEMENT_RULE
            ? 'judged by a person'
            : assertedBy
              ? `claimed by ${assertedBy.speaker?.caption ?? assertedBy.speakerMention.text ?? 'a speaker'}`
              : 'told by the article itself',
          rule !== JUDGEMENT_RULE && `rule ${rule}`,
          rule !== JUDGEMENT_RULE && `confidence ${confidence.toFixed(2)}`,
        )}
      </figcaption>
    </figure>
  );
}
