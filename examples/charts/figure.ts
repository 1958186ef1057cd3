/** A figure of the dashboard: a question, and how its answer is drawn. Adding one is a file beside this and a line in main.ts. */
export interface Figure {
  readonly title: string;
  /** One line on how to read it. */
  readonly note: string;
  /** The operation of schema/examples that it asks. */
  readonly query: string;
  /** Asks and draws, so wide. */
  readonly draw: (width: number) => Promise<Element>;
}

/** A paragraph instead of a drawing, where there is nothing to draw. */
export function nothingYet(words: string): Element {
  return Object.assign(document.createElement('p'), { className: 'nothing', textContent: words });
}
