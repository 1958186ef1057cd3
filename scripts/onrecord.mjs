// The command line from a checkout: builds when a source is newer than the build, then runs the built command.
await import('./build.mjs');
await import('../dist/cli.js');
