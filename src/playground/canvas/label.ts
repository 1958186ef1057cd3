const LINE = 18;
const LINES = 2;

/** A caption in at most two short lines, cut at words, with an ellipsis where something is left out. */
export function toLines(caption: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of caption.trim().split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < LINES) lines.push(word);
    else return [...lines.slice(0, -1), `${cut(last, LINE - 1)}…`];
  }
  return lines.map((line) => (line.length > LINE + 4 ? `${cut(line, LINE)}…` : line));
}

function cut(line: string, length: number): string {
  return line.slice(0, length).replace(/[\s,;.–—-]+$/, '');
}
