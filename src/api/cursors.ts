import { createHash } from 'node:crypto';
import { InvalidInput } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import type { PageRequest } from '../service/service.ts';

/** What a page is asked for by; both optional, `first` 20 unless told. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Items on a page when the caller does not say. */
export const DEFAULT_FIRST = 20;

const VERSION = '1';

/**
 * The cursor of an item: its order key, bound to the list it was given for (`order` names field, order and filter), so
 * that it cannot be used to page another list.
 */
export function toCursor(order: string, orderKey: string): string {
  const head = `${VERSION}.${fingerprint(order)}`;
  return Buffer.from(`${head}.${fingerprint(head + orderKey)}.${orderKey}`).toString('base64url');
}

/** Checks `first` and reads the cursor; throws InvalidInput. */
export function readPage(args: PageArgs, order: string): PageRequest {
  return { first: readFirst(args.first), after: args.after == null ? null : readCursor(args.after, order) };
}

/** Checks a page size; throws InvalidInput outside 1 to 100. */
export function readFirst(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1 || size > limits.pageItems) {
    throw new InvalidInput('BAD_USER_INPUT', `first must be from 1 to ${limits.pageItems}, not ${size}.`, { argument: 'first' });
  }
  return size;
}

function readCursor(cursor: string, order: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [version, mark = '', seal, ...rest] = text.split('.');
  const orderKey = rest.join('.');
  const whole =
    version === VERSION && seal === fingerprint(`${version}.${mark}${orderKey}`) && Buffer.from(text).toString('base64url') === cursor;
  if (!whole) throw new InvalidInput('BAD_USER_INPUT', 'after is no cursor of this service.', { argument: 'after' });
  if (mark !== fingerprint(order)) {
    throw new InvalidInput('BAD_USER_INPUT', 'after is a cursor of another list: of another field, or with another filter.', {
      argument: 'after',
    });
  }
  return orderKey;
}

function fingerprint(order: string): string {
  return createHash('sha256').update(order).digest('base64url').slice(0, 8);
}
