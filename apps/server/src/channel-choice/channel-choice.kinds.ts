import type { Assumption, ChannelChoice, StrategyNotes } from '@cadans/domain'
import { column, json, rowKind } from '../journal/row-kind.ts'

export const channelChoiceKind = rowKind<ChannelChoice>()({
  entity: 'channelChoice',
  table: 'channel_choices',
  columns: {
    channelId: column(),
    scores: json(),
    note: column(),
    lookOn: column(),
    lookWeeks: column(),
    ownerId: column(),
  },
  subject: () => '',
})

export const assumptionKind = rowKind<Assumption>()({
  entity: 'assumption',
  table: 'assumptions',
  columns: {
    channelId: column(),
    text: column(),
    evidenceFor: column(),
    evidenceAgainst: column(),
    status: column(),
    lookOn: column(),
    ownerId: column(),
  },
  subject: ({ text }) => text,
})

export const strategyNotesKind = rowKind<StrategyNotes>()({
  entity: 'strategyNotes',
  table: 'strategy_notes',
  columns: {
    weights: json(),
    reputation: column(),
    contacts: column(),
    rhythm: json(),
  },
  subject: () => '',
})
