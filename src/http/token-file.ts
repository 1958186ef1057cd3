import { readFileSync, statSync } from 'node:fs';
import { InvalidInput } from '../domain/errors.ts';
import { readTokens, type Token } from './access.ts';

/**
 * The tokens of a file, read again when it has changed: a token comes and goes without a restart. Throws
 * INVALID_CONFIGURATION when the file cannot be read at the start; later the tokens from before stay, and `complain` is told once.
 */
export function watchTokens(file: string, complain: (error: unknown) => void): () => readonly Token[] {
  let state = stateOf(file);
  let tokens = readFile(file);
  return () => {
    const now = stateOf(file);
    if (now === state) return tokens;
    state = now;
    try {
      tokens = readFile(file);
    } catch (error) {
      complain(error);
    }
    return tokens;
  };
}

/** Changes when the file does: also when another is moved into its place. */
function stateOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : 'gone';
}

function readFile(file: string): readonly Token[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new InvalidInput('INVALID_CONFIGURATION', `AUTH_TOKENS_FILE=${file} cannot be read.`);
  }
  return readTokens(text);
}
