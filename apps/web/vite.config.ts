import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPage } from './bundling/first-page.plugin.ts'
import { noChunkCircles } from './bundling/no-chunk-circles.plugin.ts'
import { packedFiles } from './bundling/packed-files.plugin.ts'
import { schemasWhereEdited } from './bundling/schemas-where-edited.plugin.ts'
import { proxyTo } from './proxy.config.ts'

/** What FullCalendar asks of the polyfill; the browser has it. */
const TEMPORAL_PARTS = ['Instant', 'PlainDateTime', 'ZonedDateTime']

const WORDS = /[\\/]packages[\\/]messages[\\/]([a-z]{2}|src[\\/]written)[\\/]/

const SCHEMAS = /[\\/]node_modules[\\/]zod[\\/]|\.schema\.ts$/

/** Words stay apart, each language by itself, and so do schemas: few rooms need them. */
function isForAll(id: string): boolean {
  return !WORDS.test(id) && !SCHEMAS.test(id)
}

export default defineConfig({
  plugins: [react(), firstPage(), noChunkCircles(), schemasWhereEdited(), packedFiles()],
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
        codeSplitting: {
          // Left alone, a room is a hundred files of a few hundred bytes, and over a slow line each waits for its turn. So what every page
          // begins with is one file, and so is what many rooms and dialogs share, and what some share: a little that a room does not
          // need comes along. Each group takes what it stands on with it, so that none needs a later one; but not the schemas, since what
          // they stand on is read by rooms without any.
          groups: [
            {
              name: 'schemas',
              test: SCHEMAS,
              minShareCount: 3,
              includeDependenciesRecursively: false,
              priority: 4,
            },
            { name: 'shell', tags: ['$initial'], priority: 3 },
            { name: 'many', test: isForAll, minShareCount: 8, priority: 2 },
            { name: 'some', test: isForAll, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
})
