import { saveAssumptionSchema, saveChannelChoiceSchema, saveStrategyNotesSchema } from '@cadans/domain'
import { kindRouter } from '../row/kind.router.ts'
import { assumptionKind, channelChoiceKind, strategyNotesKind } from './channel-choice.kinds.ts'

export const channelChoiceRouter = kindRouter(channelChoiceKind, saveChannelChoiceSchema, {
  references: ({ channelId, ownerId }) => ({ channel: [channelId], person: [ownerId] }),
})

export const assumptionRouter = kindRouter(assumptionKind, saveAssumptionSchema, {
  references: ({ channelId, ownerId }) => ({ channel: [channelId], person: [ownerId] }),
})

export const strategyNotesRouter = kindRouter(strategyNotesKind, saveStrategyNotesSchema, {
  references: ({ rhythm }) => ({ person: Object.values(rhythm).map(({ ownerId }) => ownerId) }),
})
