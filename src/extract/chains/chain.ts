import type { Mention } from '../../domain/facts.ts';
import type { TokenRange } from '../../text/document.ts';
import type { Name } from '../names/name.ts';

/** All mentions of one person, body or place in the article. */
export interface Chain {
  readonly kind: 'Person' | 'Organization' | 'Place';
  /** The fullest name. */
  readonly name: string;
  readonly names: readonly Name[];
  readonly mentions: readonly (TokenRange & { readonly form: Mention['form'] })[];
  readonly gender: 'F' | 'M' | null;
  /** What the gazetteer calls it, when it knows it. */
  readonly known: { readonly name: string; readonly sort: string; readonly within?: string } | null;
  readonly rule: string;
  readonly confidence: number;
}
