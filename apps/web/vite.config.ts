import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { proxyTo } from './proxy.config.ts'

/** What FullCalendar asks of the polyfill; the browser has it. */
const TEMPORAL_PARTS = ['Instant', 'PlainDateTime', 'ZonedDateTime']

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
    proxy: proxyTo(`http://127.0.0.1:${process.env.PORT ?? '3000'}`),
  },
  build: {
    target: 'es2023',
    // Which file belongs to which route: the bench of sizes reads it.
    manifest: true,
    chunkSizeWarningLimit: 1_300,
  },
})
