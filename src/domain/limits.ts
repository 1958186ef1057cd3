/** Bounds that input must keep, the same by command line and by API. */
export const limits = {
  /** UTF-8 bytes of one article's text. */
  articleBytes: 2 * 1024 * 1024,
  /** UTF-8 bytes of one HTML page: most of a page is no text. */
  pageBytes: 8 * 1024 * 1024,
  /** Items of one page of a connection. */
  pageItems: 100,
  /** Ids in one `nodes` query. */
  ids: 100,
  /** Characters of a search text. */
  searchCharacters: 200,
  /** References that one judgement about who is who may be about. */
  pins: 5000,
  /** Articles whose references one judgement may move. */
  movedArticles: 200,
  /** Articles of those that one transaction writes anew: a hundred of 700 words take a server over the 256 MB that it should be given for one. */
  articlesAtOnce: 20,
  /** Characters of why somebody judges. */
  reasonCharacters: 1000,
  /** Characters of an idempotency key. */
  keyCharacters: 100,
} as const;
