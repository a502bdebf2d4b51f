import type { Idea } from '@cadans/domain'
import { column, rowKind } from '../journal/row-kind.ts'

export const ideaKind = rowKind<Idea>()({
  entity: 'idea',
  table: 'ideas',
  columns: {
    title: column(),
    brief: column(),
    themeId: column(),
    messageId: column(),
    goalId: column(),
    origin: column(),
    sourceId: column(),
    channelId: column(),
  },
  subject: ({ title }) => title,
})
