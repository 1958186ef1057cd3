import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { startService, type RunningService } from './service.ts';

/** What a journey runs on: the built service over the sample articles, and a browser. There from the first test on. */
export interface Journey {
  service: RunningService;
  browser: Browser;
}

/** Starts both before the tests of a file or group and stops them after. */
export function setOut(): Journey {
  const journey = {} as Journey;
  beforeAll(async () => {
    [journey.service, journey.browser] = await Promise.all([startService(), launch()]);
  });
  afterAll(async () => {
    await journey.browser.close();
    await journey.service.stop();
  });
  return journey;
}
