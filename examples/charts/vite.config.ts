import { defineConfig } from 'vite';

const { ONRECORD_URL: service = 'http://127.0.0.1:4000', ONRECORD_TOKEN: token, CHARTS_PORT: port = '4100' } = process.env;

/** The page, with `/graphql` handed on to the service: its token stays on this side, and no other origin needs to be allowed. */
export default defineConfig({
  root: import.meta.dirname,
  build: { target: 'es2023', emptyOutDir: true },
  server: {
    host: '127.0.0.1',
    port: Number(port),
    strictPort: true,
    proxy: {
      '/graphql': {
        target: service,
        changeOrigin: true,
        ...(token && { headers: { authorization: `Bearer ${token}` } }),
        // From here on it is this server that asks, not a page of another origin.
        configure: (proxy) => proxy.on('proxyReq', (request) => request.removeHeader('origin')),
      },
    },
  },
});
