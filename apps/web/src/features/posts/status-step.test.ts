import { type Status, statuses } from '@cadans/domain'
import { expect, test } from 'vitest'
import { nextStatus, statusesFor } from './status-step.ts'

test('from planned, the steps lead through every working status to published', () => {
  const seen: Status[] = []
  for (let status: Status | null = 'planned'; status !== null; status = nextStatus(status)) seen.push(status)
  expect(seen).toEqual(['planned', 'making', 'review', 'approved', 'loaded', 'published'])
})

test('a dropped post comes back as planned, an open place needs a title first', () => {
  expect([nextStatus('skipped'), nextStatus('open')]).toEqual(['planned', null])
})

test.each([
  ['', ['open', 'skipped']],
  ['  ', ['open', 'skipped']],
  ['Buurtfeest', statuses.filter((status) => status !== 'open')],
])('with the title "%s" a person may choose %j', (title, expected) => {
  expect([...statusesFor(title)].toSorted()).toEqual([...expected].toSorted())
})
