import { useContext } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { ArticleRead, StatementMark } from '../queries/article.ts';
import { toParagraphs } from '../reading/runs.ts';
import { Link } from '../state/link.tsx';
import { MarkingContext } from '../state/marking.ts';
import { counted } from '../words.ts';
import { RejectedHere } from './rejected.tsx';
import { AttitudeSwitch } from './said-lists.tsx';

interface ArticleSummaryProps {
  readonly article: ArticleRead;
  readonly statements: readonly StatementMark[];
  readonly onShow: () => void;
}

/** Beside an open article: how to read its lines, who speaks how often, and what could not be settled. */
export function ArticleSummary({ article, statements, onShow }: ArticleSummaryProps) {
  const said = statements.filter(({ mode }) => mode === 'SPEECH');
  const refused = statements.filter(({ mode }) => mode === 'REFUSAL').length;
  const { begin } = useContext(MarkingContext);
  const first = firstParagraph(article);
  const thought = statements.length - said.length - refused;
  return (
    <>
      <p class="kind-line">In this article</p>
      <h2>{counted(said.length, 'statement')}</h2>
      <p class="who">
        Pick an underlined passage to read who said it, as what, and what that rests on. Mark words that are none to make them a statement.
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={onShow}>
          Show in the graph
        </button>
        {first && (
          <button type="button" onClick={() => begin(first, null)}>
            Mark words…
          </button>
        )}
      </p>
      <Key />
      {refused > 0 && <p class="source">{counted(refused, 'question')} not answered</p>}
      {thought > 0 && <AttitudeSwitch does="Mark" count={thought} />}
      <h3>Who speaks</h3>
      <Speakers statements={said} />
      <Open coverage={article.coverage} />
      <RejectedHere judgements={article.judgements ?? []} />
    </>
  );
}

/** Where marking words by buttons begins. */
function firstParagraph({ text, sections }: ArticleRead): Span | undefined {
  const body = sections?.find(({ kind, leftOut }) => kind === 'BODY' && leftOut === null);
  return body && toParagraphs(text ?? '', body)[0];
}

function Key() {
  return (
    <>
      <h3>How it is marked</h3>
      <ul class="key-lines">
        <li>
          <span class="mark content">what was said</span>, a solid line; within another statement a second line below
        </li>
        <li>
          <span class="mark cue">said</span>, dotted: the words that mark it as a statement
        </li>
        <li>
          <span class="mark speaker">who</span>, a double line: the speaker as named here
        </li>
      </ul>
    </>
  );
}

function Open({ coverage }: Pick<ArticleRead, 'coverage'>) {
  const open = [
    ['quotation without a speaker', 'quotations without a speaker', coverage?.quotesWithoutSpeaker ?? []],
    ['mention that stays open', 'mentions that stay open', coverage?.unresolvedMentions ?? []],
    ['time that no day was found for', 'times that no day was found for', coverage?.openDates ?? []],
  ] as const;
  return (
    <>
      <h3>Not settled</h3>
      <ul class="key-lines">
        {open.map(([one, many, passages]) => (
          <li key={one}>
            {counted(passages.length, one, many)}
            {passages.length > 0 && (
              <span class="source">
                :{' '}
                {passages
                  .slice(0, 5)
                  .map(({ text }) => `“${shorten(text)}”`)
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Speakers({ statements }: Pick<ArticleSummaryProps, 'statements'>) {
  const speakers = new Map<string, { caption: string; count: number }>();
  for (const { speaker } of statements) {
    if (speaker) speakers.set(speaker.id, { caption: speaker.caption, count: (speakers.get(speaker.id)?.count ?? 0) + 1 });
  }
  const unknown = statements.filter(({ speaker }) => !speaker).length;
  return (
    <ul class="key-lines">
      {[...speakers]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([id, { caption, count }]) => (
          <li key={id}>
            <Link to={{ focus: id }}>{caption}</Link> <span class="source">{count}</span>
          </li>
        ))}
      {unknown > 0 && <li>{counted(unknown, 'statement')} without a resolved speaker</li>}
    </ul>
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text;
}
