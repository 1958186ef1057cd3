import type { ComponentChildren } from 'preact';
import type { Span } from '../../domain/span.ts';
import type { SectionRead } from '../queries/article.ts';
import type { Block } from './blocks.ts';
import { MarkedRun } from './marked-run.tsx';
import { toParagraphs, toRuns, type Mark } from './runs.ts';

interface TextProps {
  readonly text: string;
  readonly article: string;
  readonly marks: readonly Mark[];
  readonly focus: string | null;
}

/** What stands where a report has it: quiet, within the text. All else that is left out is set apart. */
const inPlace = new Set(['BYLINE', 'DATELINE', 'INTER_TITLE']);

/** One section: read or in its place as printed, or set apart from the report; what is left out says why. */
export function Section({ section, lead, ...rest }: Block & TextProps) {
  const spans = toParagraphs(rest.text, section);
  const runs = (span: Span) => <Runs {...rest} span={span} />;
  if (section.leftOut === null) {
    return (
      <div class={`section ${section.kind.toLowerCase()}`}>
        {spans.map((span, index) => (
          <p key={span.start}>
            {index === 0 && lead && <Quiet section={lead}>{runs(lead)}</Quiet>}
            {index === 0 && lead && ' '}
            {runs(span)}
          </p>
        ))}
      </div>
    );
  }
  if (inPlace.has(section.kind)) {
    const Line = section.kind === 'INTER_TITLE' ? 'h2' : 'p';
    return (
      <div class={`section ${section.kind.toLowerCase()}`}>
        {spans.map((span) => (
          <Line key={span.start}>
            <Quiet section={section}>{runs(span)}</Quiet>
          </Line>
        ))}
      </div>
    );
  }
  return (
    <aside class="section left-out" aria-label={`Left out: ${section.leftOut}`}>
      {spans.map((span) => (
        <p key={span.start}>{runs(span)}</p>
      ))}
      <p class="reason">Left out: {section.leftOut}</p>
    </aside>
  );
}

/** Words that no facts are read from, within the text. Why shows under the pointer and on focus, and is read out. */
function Quiet({ section, children }: { readonly section: SectionRead; readonly children: ComponentChildren }) {
  return (
    <span class="quiet" tabindex={0}>
      {children}
      <small class="why"> Left out: {section.leftOut}</small>
    </span>
  );
}

/** Words of the text with the marks over them. */
export function Runs({ span, text, article, marks, focus }: TextProps & { readonly span: Span }) {
  return (
    <>
      {toRuns(span, marks).map((run) => (
        <MarkedRun key={run.start} {...{ run, article, focus }} words={text.slice(run.start, run.end)} />
      ))}
    </>
  );
}
