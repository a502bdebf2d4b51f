import { startProduct } from '@cadans/config/testing/product.ts'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page's proxy looks for the server. */
    serverPort: number
  }
}

/** One real server for the run, on an empty database; every test makes the workspace it needs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { serverPort: port } = project.config.provide
  if (port === undefined) throw new Error('vitest.config.ts gives no serverPort')
  const product = await startProduct({ port })
  return async () => {
    const code = await product.stop()
    if (code !== 0) throw new Error(`The server ended with ${code}:\n${product.output()}`)
  }
}
