import type { ArticleLine } from './evidence.ts';

/** Selects a statement as a line of a list. */
export const statementLineFragment = `
  fragment StatementLine on Statement {
    id
    text
    kind
    mode
    negated
    saidOn
    cue { text }
    speaker { id caption }
    spokenAs { id title office { caption } }
    speakerMention { text form }
    article { id title outlet published }
  }
`;

export interface Named {
  readonly id: string;
  readonly caption: string;
}

export interface StatementLine {
  readonly id: string;
  readonly text: string;
  readonly kind: 'DIRECT' | 'MIXED' | 'INDIRECT';
  readonly mode: 'SPEECH' | 'ATTITUDE' | 'REFUSAL';
  /** Reported as not said, or denied. */
  readonly negated: boolean;
  readonly saidOn: string | null;
  readonly cue: { readonly text: string } | null;
  readonly speaker: Named | null;
  readonly spokenAs: { readonly id: string; readonly title: string; readonly office: { readonly caption: string } | null } | null;
  readonly speakerMention: { readonly text: string | null; readonly form: string };
  readonly article: ArticleLine | null;
}
