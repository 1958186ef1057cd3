import type { StatementFact } from '../domain/facts.ts';
import type { Article } from '../domain/article.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { toWords } from '../domain/words.ts';

/** Sorts before every date: what has none comes last when the newest comes first. */
const NO_DATE = '0000';
/** Below every printable character, so that a shorter caption comes before a longer one that starts with it. */
const SEPARATOR = '\t';
/** Range indexes of Neo4j hold keys up to 8 kB; a caption is told apart long before. */
const CAPTION_CHARACTERS = 120;
/** Beyond the end of the longest article. */
const LAST_POSITION = 99_999_999;

export type Order = 'newest' | 'caption';

/** The order in which nodes of these kinds are paged together: newest first only when that is the order of each. */
export function orderOf(names: readonly KindName[]): Order {
  return names.every((name) => kinds[name].order === 'newest') ? 'newest' : 'caption';
}

/** The key before all others in an order, for a first page. */
export function startOf(order: Order): string {
  return order === 'newest' ? '~' : '';
}

/** The unique key of an article or statement: its date, the article, and where it stands. */
export function toArticleOrderKey(article: Article): string {
  return [article.published ?? NO_DATE, article.id].join(SEPARATOR);
}

/** Newest first means descending, and within an article one reads forward: so the position counts down. */
export function toStatementOrderKey(statement: StatementFact, article: Article): string {
  const position = String(LAST_POSITION - (statement.segments[0] ?? 0)).padStart(8, '0');
  return [statement.saidOn ?? article.published ?? NO_DATE, article.id, position, statement.id].join(SEPARATOR);
}

/** The unique key of a statement that nobody has judged: its own sureness or its speaker's, whichever is less, then its order. Undefined when somebody has. */
export function toReviewKey(statement: StatementFact, speaker: number | undefined, article: Article): string | undefined {
  if (statement.judgements !== undefined) return undefined;
  const sureness = Math.min(statement.confidence, speaker ?? 1);
  return [sureness.toFixed(4), toStatementOrderKey(statement, article)].join(SEPARATOR);
}

/** The unique key of a node that articles share, from the fields folded so far. */
export function toOrderKey(kind: KindName, id: NodeId, fields: Readonly<Record<string, unknown>>): string {
  const { order, caption } = kinds[kind];
  const first = order === 'newest' ? dateOf(fields) : toWords(String(fields[caption])).join(' ').slice(0, CAPTION_CHARACTERS);
  return [first, id].join(SEPARATOR);
}

/** Of an event its date, or when it is first told; of a tenure when it began, is first attested, or is over. */
function dateOf(fields: Readonly<Record<string, unknown>>): string {
  const dates = [fields['date'], fields['from'], fields['attestedFirst'], fields['endedBefore']];
  return dates.find((date) => typeof date === 'string') ?? NO_DATE;
}
