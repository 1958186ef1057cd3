import { DomainError } from '../domain/errors.ts';

/** Writes data to standard output, waiting when the reader is slower. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes a line for people to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The one line that tells a failure: its code and its message. */
export function toErrorLine(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}: ${error.message}`;
  return `INTERNAL: ${error instanceof Error ? error.message : String(error)}`;
}

/** A reader that has had enough (`| head`) is no failure. */
export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
