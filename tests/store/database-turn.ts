import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Waits until no other test file uses the database at an address: there is one, and each suite empties it. */
export async function takeTurn(uri: string): Promise<() => void> {
  const file = join(tmpdir(), `onrecord-test-${uri.replace(/\W+/g, '-')}.lock`);
  for (;;) {
    try {
      const opened = openSync(file, 'wx');
      writeSync(opened, String(process.pid));
      closeSync(opened);
      return () => rmSync(file, { force: true });
    } catch {
      if (!holderLives(file)) rmSync(file, { force: true });
      await setTimeout(100);
    }
  }
}

function holderLives(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // The holder makes the file before it writes its number.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
