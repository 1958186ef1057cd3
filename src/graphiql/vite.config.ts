import { defineConfig } from 'vite';

/** The editor: static files beneath /graphiql/, nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2023',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The editor's parts say "use client", which means nothing outside a server framework.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
