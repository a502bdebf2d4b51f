import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'

/** What the server answers; everything else is a page of the client. */
const SERVER_PATHS = ['/trpc', '/feeds', '/healthz']
/** What FullCalendar asks of the polyfill; the browser has it. */
const TEMPORAL_PARTS = ['Instant', 'PlainDateTime', 'ZonedDateTime']
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

/** The server refuses a Host or Origin that is not its own: in development the proxy speaks in its name. */
const proxy: ProxyOptions = {
  target: server,
  changeOrigin: true,
  configure(handler) {
    handler.on('proxyReq', (request) => {
      if (request.hasHeader('origin')) request.setHeader('origin', server)
    })
  },
}

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: Object.fromEntries(
      TEMPORAL_PARTS.map((part) => [
        `temporal-polyfill/fns/${part}`,
        `${import.meta.dirname}/src/lib/native-temporal.ts`,
      ]),
    ),
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, proxy])),
  },
  build: {
    target: 'es2023',
    // Which file belongs to which route: the bench of sizes reads it.
    manifest: true,
    chunkSizeWarningLimit: 1_300,
  },
})
