import { accessSync, constants, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InvalidInput } from '../domain/errors.ts';

/** Makes the folder of the embedded graph, unless it is there, and sees that it can be written. Throws INVALID_CONFIGURATION. */
export function makeDataFolder(dataDir: string): void {
  try {
    make(resolve(dataDir));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    // Who may do everything is told that all is well, also of /proc: only trying tells.
    rmdirSync(mkdtempSync(join(dataDir, '.tried-')));
  } catch (error) {
    throw toProblem(dataDir, (error as NodeJS.ErrnoException).code);
  }
}

/** One folder after another: `mkdirSync` with `recursive` never ends in a folder that takes no others, as /proc. */
function make(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (!found) make(dirname(path));
  mkdirSync(path);
}

function toProblem(dataDir: string, code = 'unknown'): InvalidInput {
  const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'is a file, or lies under one' : `cannot be made or written (${code})`;
  return new InvalidInput('INVALID_CONFIGURATION', `DATA_DIR=${dataDir} ${why}. Set DATA_DIR to a folder that you may write.`, { dataDir });
}
