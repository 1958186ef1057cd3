/** Selects the words a fact rests on, and where they stand. */
export const evidenceFragment = `
  fragment Words on Evidence {
    start
    text
    prefix
    suffix
    rule
    confidence
    assertedBy { id speaker { caption } speakerMention { text } }
    article { id title outlet published }
  }
`;

/** An article as it is named beside words of it. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface Words {
  readonly start: number;
  readonly text: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly rule: string;
  readonly confidence: number;
  /** Null: the article itself asserts it. */
  readonly assertedBy: {
    readonly id: string;
    readonly speaker: { readonly caption: string } | null;
    readonly speakerMention: { readonly text: string | null };
  } | null;
  readonly article: ArticleLine | null;
}

/** What supports a fact: an edge, a single relation, a relationship. */
export interface Supported {
  readonly relation: string;
  readonly role: string | null;
  readonly supportCount: number;
  readonly support: readonly Words[];
}

/** Selects a fact with its words. Needs `evidenceFragment`. */
export const supportedFragment = `fragment Supported on Link { relation role supportCount support { ...Words } }`;
