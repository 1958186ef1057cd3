import { createHash } from 'node:crypto';

declare const brand: unique symbol;
/** An opaque, stable id of a node. Never derived from a name: two people may share one. */
export type NodeId = string & { readonly [brand]: 'NodeId' };

/** The id of a reference: one chain of mentions inside one revision of one article. */
export type RefId = NodeId;

/** An id from what makes the thing one thing: 128 bits of SHA-256 over the parts, in base64url (22 characters). */
export function toId(...parts: readonly (string | number)[]): NodeId {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  // A command line would read a leading hyphen as an option, a spreadsheet as a formula.
  return digest.slice(0, 22).replace(/^-/, '_') as NodeId;
}

/** The hash that tells one revision of an article from another: all of its stored text and metadata. */
export function toRevision(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
