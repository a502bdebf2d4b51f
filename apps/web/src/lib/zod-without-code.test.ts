import { expect, test } from 'vitest'
import { z } from 'zod'

test('zod is told that it may make no code', async () => {
  const { jitless } = z.config()
  try {
    await import('./zod-without-code.ts')
    expect(z.config().jitless).toBe(true)
  } finally {
    z.config({ jitless })
  }
})
