import type { Id, PostCard } from '@cadans/domain'
import { useIdeaPlanning, type useIdeas } from '../ideas/use-ideas.ts'
import type { IdeaDrop } from './full-calendar.tsx'
import type { CalendarDialog } from './use-dialog.ts'
import type { TimeOffer } from './use-time-offer.ts'

interface Hands {
  ideas: ReturnType<typeof useIdeas>
  cardOf: (id: Id) => PostCard | undefined
  offerTime: TimeOffer
  dialog: CalendarDialog
}

/** An idea let go over the calendar fills the place that lies there, becomes a post on its channel, or asks for one. */
export function useIdeaDrop({ ideas, cardOf, offerTime, dialog }: Hands) {
  const { plan, fill } = useIdeaPlanning()
  return async (ideaId: Id, { date, time, placeId }: IdeaDrop): Promise<void> => {
    const idea = ideas.data?.find((one) => one.id === ideaId)
    const place = placeId === null ? undefined : cardOf(placeId)
    if (idea === undefined) return
    if (place !== undefined) await fill(place, ideaId)
    else if (idea.channelId === null) dialog.open({ what: 'planIdea', about: { idea, date } })
    else {
      const { channelId } = idea
      await plan(idea, { channelId, date, time: time ?? offerTime(channelId, date) })
    }
  }
}
