import type { Competitor, Observation } from '@cadans/domain'
import { column, json, later, rowKind } from '../journal/row-kind.ts'

export const competitorKind = rowKind<Competitor>()({
  entity: 'competitor',
  table: 'competitors',
  columns: {
    name: column(),
    accounts: json(),
    works: column(),
    reviewWeeks: column(),
    reviewedOn: column(),
    ownerId: column(),
  },
  subject: ({ name }) => name,
})

export const observationKind = rowKind<Observation>()({
  entity: 'observation',
  table: 'observations',
  columns: {
    competitorId: column(),
    kind: column(),
    date: column(),
    text: column(),
    verdict: column(),
    ideaId: column(),
    messageId: column(),
    kpiId: column(),
    channelId: column(),
    link: later(column(), ''),
  },
  subject: ({ text }) => text,
})
