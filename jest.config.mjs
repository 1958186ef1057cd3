const typescript = {
  parser: { syntax: 'typescript', tsx: true },
  target: 'es2023',
  transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  experimental: { keepImportAttributes: true },
};

/** Tests that need no browser. Those that need Neo4j run when NEO4J_URI is set, and must run where CI is set. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest', { jsc: typescript, module: { type: 'es6' } }] },
  // Long, because suites take turns on the one Neo4j: a hook may wait for all the others.
  testTimeout: 300_000,
  maxWorkers: 2,
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
