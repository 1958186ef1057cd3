import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';
import type { ArticleRead, StatementMark } from '../queries/article.ts';
import { MarkedWords } from '../panels/marked-words.tsx';
import { Link, useNavigation } from '../state/link.tsx';
import { MarkingContext } from '../state/marking.ts';
import { useHighlight, useInView } from '../state/use-highlight.ts';
import { useLinkMarking } from '../state/use-link-marking.ts';
import { useMarked } from '../state/use-marked.ts';
import { joined, publishedOn, readableDate } from '../words.ts';
import { toBlocks } from './blocks.ts';
import { joinTouching, type Mark, type Part } from './runs.ts';
import { Runs, Section } from './section.tsx';

interface ArticleTextProps {
  readonly article: ArticleRead;
  readonly statements: readonly StatementMark[];
  readonly focus: string | null;
}

/** The stored text with its statements underlined, and what was left out in grey, with the reason. */
export function ArticleText({ article, statements, focus }: ArticleTextProps) {
  const { at } = useNavigation().view;
  const marks = useMemo(() => [...statements.flatMap(toMarks), ...toSought(at)], [statements, at]);
  const sections = article.sections ?? [];
  const headline = sections.find(({ kind }) => kind === 'HEADLINE');
  // As printed in the text, with its reason, it stands below.
  const isPrinted = sections.some(({ kind }) => kind === 'BYLINE');
  const text = article.text ?? '';
  const body = useRef<HTMLElement>(null);
  const { span: marked, statement: reworded, mark, leave } = useContext(MarkingContext);
  // A press into the text takes a mark away; words of a statement stay until others are marked.
  useMarked(body, text, (span) => (reworded === null || span !== null) && mark(span));
  useLinkMarking(body);
  useHighlight(body, marked);
  useInView(body, marked?.start);
  useInView(body, marked ? marked.end - 1 : undefined);
  useEffect(() => () => leave(), [article.id]);

  useEffect(() => {
    const chosen = body.current?.querySelector('.sought') ?? body.current?.querySelector('.mark.chosen.content');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    chosen?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [focus, article.id, at]);

  return (
    <article class="article" ref={body} aria-labelledby="article-title">
      <header>
        <p class="dateline">{joined(article.outlet, publishedOn(article.published))}</p>
        <h1 id="article-title">{headline ? <Runs span={headline} article={article.id} {...{ text, marks, focus }} /> : article.title}</h1>
        <p class="byline">
          {joined(
            article.byline && !isPrinted && `By ${article.byline.replace(/^by /i, '')}`,
            article.updated && `updated ${readableDate(article.updated)}`,
          )}
          {article.url && (
            <a href={article.url} rel="noreferrer">
              Published page
            </a>
          )}
        </p>
      </header>
      {toBlocks(
        text,
        sections.filter((section) => section !== headline),
      ).map((block) => (
        <Section key={block.section.start} {...{ ...block, text, marks, focus }} article={article.id} />
      ))}
      {marked && reworded === null && (
        <MarkedWords {...{ text }} article={article.id} span={marked} statement={statementOf(marked, statements)} />
      )}
      {statements.length === 0 && (
        <p class="empty">
          No statement was found in this text. If somebody speaks in it, that is a gap worth reporting.{' '}
          <Link to={{ article: null }}>Back to the graph</Link>
        </p>
      )}
    </article>
  );
}

/** The statement that is these words already, if any. */
function statementOf({ start, end }: Span, statements: readonly StatementMark[]): string | null {
  const same = statements.find(({ segments }) => {
    const [first, ...others] = joinTouching(segments);
    return others.length === 0 && first?.start === start && first.end === end;
  });
  return same?.id ?? null;
}

function toSought(at: Span | null): readonly Mark[] {
  return at ? [{ ...at, statement: '', part: 'sought' }] : [];
}

function toMarks({ id, segments, cue, speakerMention }: StatementMark): readonly Mark[] {
  const at = (part: Part, place: { readonly start: number | null; readonly end: number | null } | null): readonly Mark[] =>
    place?.start != null && place.end !== null ? [{ start: place.start, end: place.end, statement: id, part }] : [];
  return [...joinTouching(segments).flatMap((segment) => at('content', segment)), ...at('cue', cue), ...at('speaker', speakerMention)];
}
