import type { Logger } from 'pino';

/**
 * On SIGTERM or SIGINT runs `close` once, then ends the process: with 0 when it went well. A second signal, or
 * `limitMs`, ends it at once with 1.
 */
export function closeOnSignal(close: () => Promise<void>, log: Logger, limitMs = 9500): void {
  let closing = false;
  const begin = (signal: string) => {
    if (closing) process.exit(1);
    closing = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), limitMs).unref();
    close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}
