import type { Span } from '../domain/span.ts';

/** A stretch between quotation marks, marks included, inside one paragraph. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** 0: stands by itself; 1: inside another; and so on. */
  readonly depth: number;
  readonly mark: 'DOUBLE' | 'SINGLE';
  /** False when its paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** It goes on a quotation that the paragraph before left open. */
  readonly continued: boolean;
}

interface Open {
  readonly start: number;
  readonly inner: number;
  readonly mark: Quotation['mark'];
  readonly straight: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly mark: Quotation['mark'];
  readonly straight?: boolean;
  readonly sense: 'OPEN' | 'CLOSE' | 'EITHER';
}

const MARK = /''|``|["“”„«»‘’'‚]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00a0]/u;
const BEFORE_OPENING = /[\s([{—–\-/:“‘"'…]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”’"'…]/u;
const INCHES = /\d['’]\s?\d{1,2}$/u;
/** Words that begin with an apostrophe. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * The quotations of each paragraph, by where they start: a state machine over the marks, before and independent of
 * sentences, linear in the text. Apostrophes are told from single marks; a quotation that its paragraph leaves open
 * ends with it, and is continued when the next paragraph opens with the same kind of mark.
 */
export function readQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const all: Quotation[] = [];
  let pending = false;
  for (const paragraph of paragraphs) {
    const found = quotationsIn(text, paragraph, pending);
    pending = found.some(({ closed, depth }) => !closed && depth === 0);
    all.push(...found);
  }
  return all;
}

function quotationsIn(text: string, paragraph: Span, pending: boolean): Quotation[] {
  const marks = marksIn(text, paragraph);
  const found: Quotation[] = [];
  const open: Open[] = [];
  const close = (opened: Open, innerEnd: number, end: number, closed: boolean): void => {
    const depth = open.length;
    if (innerEnd <= opened.inner) return;
    const continued = pending && depth === 0 && text.slice(paragraph.start, opened.start).trim() === '';
    found.push({ start: opened.start, end, inner: { start: opened.inner, end: innerEnd }, depth, mark: opened.mark, closed, continued });
  };
  for (const mark of marks) {
    const top = topOf(open, mark);
    const closes = top !== null && (mark.sense === 'CLOSE' || (mark.sense === 'EITHER' && top.straight));
    if (closes) {
      // Single marks that were opened inside and never closed were apostrophes.
      while (open.at(-1) !== top) open.pop();
      open.pop();
      close(top, mark.at, mark.at + mark.length, true);
    } else if (pending && mark.sense === 'CLOSE' && mark.mark === 'DOUBLE' && open.length === 0 && found.length === 0) {
      // A paragraph that goes on the quotation of the one before without an opening mark of its own.
      const inner = { start: paragraph.start, end: mark.at };
      found.push({ start: inner.start, end: mark.at + mark.length, inner, depth: 0, mark: 'DOUBLE', closed: true, continued: true });
    } else if (mark.sense !== 'CLOSE') {
      // Straight marks do not nest in themselves: the one before was never closed.
      if (mark.straight && open.at(-1)?.straight) open.pop();
      open.push({ start: mark.at, inner: mark.at + mark.length, mark: mark.mark, straight: mark.straight === true });
    }
  }
  const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
  for (let opened = open.pop(); opened !== undefined; opened = open.pop()) {
    if (opened.mark === 'DOUBLE') close(opened, end, end, false);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a closing mark would close: the innermost of its kind, but never across an outer pair of the other kind. */
function topOf(open: readonly Open[], { mark }: Mark): Open | null {
  const top = open.at(-1) ?? null;
  if (top === null || top.mark === mark) return top;
  if (mark === 'SINGLE') return null;
  for (let i = open.length - 1; i >= 0 && i >= open.length - 4; i -= 1) if (open[i]?.mark === 'DOUBLE') return open[i] ?? null;
  return null;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: found, index } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const before = at > start ? (text[at - 1] ?? ' ') : ' ';
    const after = at + found.length < end ? (text[at + found.length] ?? ' ') : ' ';
    const mark = isSingle(found) ? singleMark(text, at, before, after) : doubleMark(text, at, found.length, before, after);
    if (mark !== null) marks.push(mark);
  }
  return dropPossessives(text, marks);
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === '’' || mark === "'" || mark === '‚';
}

function doubleMark(text: string, at: number, length: number, before: string, after: string): Mark | null {
  const found = text.slice(at, at + length);
  const base = { at, length: found.length, mark: 'DOUBLE', ...(found === '"' || found === "''" ? { straight: true } : {}) } as const;
  if (found === '“' || found === '„' || found === '«' || found === '``') {
    // Printers turn a closing mark the wrong way.
    const turned = found === '“' && !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after) && SPACE.test(after);
    return { ...base, sense: turned ? 'CLOSE' : 'OPEN' };
  }
  if (found === '”' || found === '»')
    return { ...base, sense: BEFORE_OPENING.test(before) && LETTER.test(after) && SPACE.test(before) ? 'OPEN' : 'CLOSE' };
  if (found === '"' && INCHES.test(text.slice(Math.max(0, at - 5), at))) return null;
  if (BEFORE_OPENING.test(before) && LETTER.test(after)) return { ...base, sense: SPACE.test(before) ? 'OPEN' : 'EITHER' };
  if (!SPACE.test(before) && AFTER_CLOSING.test(after) && SPACE.test(after)) return { ...base, sense: 'CLOSE' };
  return { ...base, sense: 'EITHER' };
}

function singleMark(text: string, at: number, before: string, after: string): Mark | null {
  const base = { at, length: 1, mark: 'SINGLE' } as const;
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (inWord) return null;
  if (BEFORE_OPENING.test(before) && !SPACE.test(after) && text[at] !== '’') {
    return ELISION.test(text.slice(at + 1, at + 8)) && text[at] !== '‘' ? null : { ...base, sense: 'OPEN' };
  }
  if (text[at] === '‘') return { ...base, sense: 'OPEN' };
  if (!SPACE.test(before) && AFTER_CLOSING.test(after)) return { ...base, sense: 'CLOSE' };
  return null;
}

/** "the workers’ rights": a closing mark after an s is an apostrophe when a better closing mark follows before the next opening. */
function dropPossessives(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let better = false;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark === undefined) continue;
    if (mark.mark === 'SINGLE' && mark.sense === 'CLOSE') {
      const possessive = text[mark.at - 1] === 's' && /^[’'] \p{Ll}/u.test(text.slice(mark.at, mark.at + 3));
      if (possessive && better) continue;
      better = better || !possessive;
    } else if (mark.mark === 'SINGLE') better = false;
    kept.push(mark);
  }
  return kept.reverse();
}
