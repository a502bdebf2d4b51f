import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, record } from '@cadans/config/bench/measure.ts'
import { startProduct } from '@cadans/config/testing/product.ts'

/** The least a server can be: it answers, and does nothing else. */
const BARE = `
  import { createServer } from 'node:http'
  createServer((_request, answer) => answer.end('ok')).listen(Number(process.env.PORT), process.env.HOST)
  process.on('SIGTERM', () => process.exit(0))
`

const bare = join(tmpdir(), `cadans-bare-${process.pid}.mjs`)
await writeFile(bare, BARE)

const times: { ours: number; floor: number }[] = []
for (let round = 0; round < 7; round += 1) {
  times.push({ ours: await readyAfter(), floor: await readyAfter(bare) })
}
await rm(bare)
record({
  name: 'server start to ready, empty data folder',
  unit: 'ms',
  ours: median(times.map(({ ours }) => ours)),
  floor: median(times.map(({ floor }) => floor)),
  ratio: median(times.map(({ ours, floor }) => ours / floor)),
  goal: { most: 2_000 },
})

async function readyAfter(main?: string): Promise<number> {
  const product = await startProduct(main === undefined ? {} : { main })
  await product.stop()
  return product.readyAfter
}
