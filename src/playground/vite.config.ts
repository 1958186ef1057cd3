import { defineConfig } from 'vite';

/** The page: static files beneath one origin, nothing inlined, so that a strict content policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2023',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
