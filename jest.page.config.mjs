import base from './jest.config.mjs';

/** The journeys in a real Chromium; they serve the built page. */
export default { ...base, testMatch: ['<rootDir>/tests/**/*.journey.ts'], maxWorkers: 1, testTimeout: 120_000 };
