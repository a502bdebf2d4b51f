import { glob, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchRow, isMet, tableText } from '../bench/table.ts'
import { root, runStep } from './step.ts'

// `bench planner` runs the files whose path has that word; without words, all.
const words = process.argv.slice(3)
const files: string[] = []
for await (const file of glob('{packages,apps}/*/bench/**/*.bench.ts', { cwd: root })) {
  if (words.length === 0 || words.some((word) => file.includes(word))) files.push(file)
}
const folder = await mkdtemp(join(tmpdir(), 'cadans-bench-'))
const rowFile = join(folder, 'rows')
let failed = 0

if (files.some((file) => file.startsWith('apps/'))) {
  console.log('Building the client …')
  await runStep('turbo', ['run', 'build', '--filter=@cadans/web'], { quiet: true })
}
for (const file of files.toSorted()) {
  console.log(`\n${file}`)
  // Each in a process of its own: no bench pays for what another left in memory.
  const { ok } = await runStep(process.execPath, ['--expose-gc', file], { env: { CADANS_BENCH: rowFile } })
  if (!ok) failed += 1
}

const lines = (await readFile(rowFile, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
const rows = lines.map((line) => JSON.parse(line) as BenchRow)
await rm(folder, { recursive: true })
const missed = rows.filter((row) => isMet(row) === false).length

console.log(`\n${tableText(rows)}\n`)
console.log(`${rows.length} figures, ${missed} missed${failed > 0 ? `, ${failed} files failed` : ''}`)
if (missed + failed > 0) process.exitCode = 1
