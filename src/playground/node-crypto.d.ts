/** The domain's ids are typed beside what makes them, with Node. The page imports the types alone and never runs it. */
declare module 'node:crypto' {
  interface Hash {
    update(text: string): Hash;
    digest(encoding: 'hex' | 'base64url'): string;
  }
  export function createHash(algorithm: string): Hash;
}
