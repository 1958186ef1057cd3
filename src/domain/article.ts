import type { NodeId } from './id.ts';
import type { Span } from './span.ts';
import type { PartialDate } from './time.ts';

/** The parts of an article. Only headline, body, caption and list carry facts. */
export type SectionKind =
  | 'HEADLINE'
  | 'BYLINE'
  | 'DATELINE'
  | 'BODY'
  | 'INTER_TITLE'
  | 'RELATED_LINK'
  | 'CAPTION'
  | 'BOILERPLATE'
  | 'FOOTER';

/** A stretch of the text of one kind; `leftOut` says why no facts are read from it. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly leftOut?: string;
}

/** What is known of an article beside its text. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: PartialDate;
  readonly updated?: PartialDate;
  readonly language?: string;
}

/** An article as it is read and kept. `text` never changes for a revision; every span counts in it. */
export interface Article extends ArticleMetadata {
  /** From the canonical URL when there is one, else from outlet, date and text. */
  readonly id: NodeId;
  readonly revision: string;
  readonly title: string;
  readonly text: string;
  readonly sections: readonly Section[];
}
