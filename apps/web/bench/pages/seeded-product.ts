import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Product, startProduct } from '@cadans/config/testing/product.ts'
import type { Id } from '@cadans/domain'
import { openBenchServer, startMunicipality } from '../../../server/bench/fixture.ts'
import { insertPosts } from '../../../server/bench/seed-posts.ts'

export interface Seeded {
  product: Product
  /** A workspace for each of the sizes asked for. */
  workspaces: ReadonlyMap<number, Id>
  close: () => Promise<void>
}

/** The product with workspaces of so many posts each, spread over the year 2030. */
export async function startSeeded(sizes: readonly number[]): Promise<Seeded> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-pages-'))
  const server = await openBenchServer(undefined, dataDir)
  const workspaces = new Map<number, Id>()
  for (const size of sizes) {
    const workspaceId = await startMunicipality(server)
    await insertPosts(server, workspaceId, size)
    workspaces.set(size, workspaceId)
  }
  await server.close()
  const product = await startProduct({ dataDir, env: { LOG_LEVEL: 'error' } })
  return {
    product,
    workspaces,
    async close() {
      await product.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}
