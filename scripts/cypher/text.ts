import type { Order } from '../../src/store/order.ts';

/** A statement file: what it returns, who wrote it, and its lines. */
export function text(...[returns, ...lines]: readonly string[]): string {
  return [returns, '// Printed by scripts/print-cypher.ts.', ...lines, ''].join('\n');
}

/** The condition and the order of a keyset page over nodes called `name`. */
export function keyset(order: Order, name: string) {
  return order === 'newest'
    ? { after: `${name}.orderKey < $after`, by: `${name}.orderKey DESC` }
    : { after: `${name}.orderKey > $after`, by: `${name}.orderKey` };
}

/** Neo4j reads an index in its order only when the whole of that order is asked for, also the part that is the same in all. */
export function indexed(name: string, property: string): string {
  return `${name}.${property} DESC, `;
}

/** An order, for a comment. */
export function inWords(order: Order, reversed = false): string {
  if (reversed) return order === 'newest' ? 'oldest first' : 'Z to A';
  return order === 'newest' ? 'newest first' : 'A to Z';
}
