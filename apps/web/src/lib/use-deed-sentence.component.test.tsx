import type { ChangeSetSummary, Role } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../testing/show.tsx'
import { useDeedSentence } from './use-deed-sentence.ts'

type Change = Pick<ChangeSetSummary, 'deed' | 'entity' | 'subject' | 'rows' | 'role'>

function Sentence({ change }: { change: Change }) {
  return <p>{useDeedSentence()(change)}</p>
}

test.each([
  ['membership', 'create', 'viewer', 'Joost is lid geworden', 'Joost became a member'],
  ['membership', 'update', 'owner', 'Joost is beheerder geworden', 'Joost became an owner'],
  ['membership', 'update', 'planner', 'Joost is planner geworden', 'Joost became a planner'],
  ['membership', 'remove', 'planner', 'Joost is geen lid meer', 'Joost is no longer a member'],
  ['invitation', 'create', 'viewer', 'Joost is uitgenodigd', 'Joost was invited'],
  ['invitation', 'remove', 'viewer', 'Uitnodiging van Joost ingetrokken', 'Invitation of Joost withdrawn'],
  ['goal', 'update', null, 'Doel "Joost" gewijzigd', 'Goal "Joost" changed'],
] as const)('%s, %s as %s: "%s" and "%s"', async (entity, deed, role, nl, en) => {
  const change = { entity, deed, role: role as Role | null, subject: 'Joost', rows: 1 }
  for (const [language, sentence] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    await show(<Sentence change={change} />, { language })
    await expect.element(page.getByText(sentence, { exact: true })).toBeVisible()
  }
})
