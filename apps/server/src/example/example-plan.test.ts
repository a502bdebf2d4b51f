import { languages, quarterFrom, toLocal } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { engines, useTestServer } from '../testing/test-context.ts'

const zone = 'Europe/Amsterdam'
const starts = ['2026-11-23T21:00:00Z', '2027-03-28T01:30:00Z', '2027-12-31T23:30:00Z'].flatMap((instant) =>
  languages.map((language) => ({ instant, language })),
)

describe.each(engines)('the example on %s', (engine) => {
  const server = useTestServer(engine)

  test.each(starts)(
    'begun at $instant in $language, a plan asked for right away has nothing to change',
    async ({ instant, language }) => {
      const { caller, clock, context } = server
      clock.set(Date.parse(instant))
      const workspaceId = context.newId()
      await caller.workspace.startExample({ id: workspaceId, language, zone })
      const horizon = quarterFrom(toLocal(clock.now(), zone).date)

      const { difference } = await caller.plan.propose({ workspaceId, horizon })

      const { added, moved, removed, kept } = difference
      expect({ added, moved, removed }).toEqual({ added: [], moved: [], removed: [] })
      expect(kept.length).toBeGreaterThan(90)
    },
  )
})
