import { InvalidInput } from '../domain/errors.ts';
import { readArticle } from './article.ts';
import type { ArticleRecord, GivenMetadata } from './record.ts';

/** What articles are taken to be when neither their record nor their page or text says so. */
export type Defaults = Pick<GivenMetadata, 'published' | 'outlet'>;

/** A record with the defaults that its article needs. One that is no readable article stays as it is: its reader says why. */
export function withDefaults(record: ArticleRecord, defaults: Defaults): ArticleRecord {
  if (Object.keys(defaults).length === 0) return record;
  try {
    const article = readArticle(record);
    const missing = Object.entries(defaults).filter(([name]) => article[name as keyof Defaults] === undefined);
    return { ...record, ...Object.fromEntries(missing) };
  } catch (error) {
    if (error instanceof InvalidInput) return record;
    throw error;
  }
}
