import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPage } from './bundling/first-page.plugin.ts'
import { packedFiles } from './bundling/packed-files.plugin.ts'
import { proxyTo } from './proxy.config.ts'

/** What FullCalendar asks of the polyfill; the browser has it. */
const TEMPORAL_PARTS = ['Instant', 'PlainDateTime', 'ZonedDateTime']

/** Words stay apart, each language by itself. */
const WORDS = /[\\/]packages[\\/]messages[\\/](nl|en|src[\\/]written)[\\/]/

export default defineConfig({
  plugins: [react(), firstPage(), packedFiles()],
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
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${name.startsWith('shared~') ? 'shared' : name}-[hash].js`,
        codeSplitting: {
          // Left alone, a room is a hundred files of a few hundred bytes, and over a slow line each waits for its turn. So what every
          // page begins with is one file, and what several rooms share lies together by who needs it: a little that a room does
          // not need comes along for twenty rounds fewer.
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 2 },
            {
              name: 'shared',
              test: (id) => !WORDS.test(id),
              minShareCount: 3,
              entriesAware: true,
              entriesAwareMergeThreshold: 12_000,
              priority: 1,
            },
          ],
        },
      },
    },
  },
})
