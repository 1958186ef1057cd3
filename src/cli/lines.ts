import { decode } from '../article/decode.ts';
import { InvalidInput } from '../domain/errors.ts';

const NEWLINE = 10;
const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of an input, numbered from 1, or why it cannot be read. */
export interface Line {
  readonly number: number;
  readonly text: string | InvalidInput;
}

/** The lines of a stream of bytes, one at a time: memory holds one line, however long the stream. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const line = { number, text: size > LONGEST_LINE ? tooLong(number) : decodeLine(Buffer.concat(pending)) };
    [pending, size, number] = [[], 0, number + 1];
    return line;
  };
  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    // What is beyond the limit is refused as a whole, so that it need not be kept.
    pending = size > LONGEST_LINE ? [] : [...pending, bytes];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

function decodeLine(bytes: Uint8Array): string | InvalidInput {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function tooLong(number: number): InvalidInput {
  return new InvalidInput('ARTICLE_TOO_LARGE', `The line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`, { line: number });
}
