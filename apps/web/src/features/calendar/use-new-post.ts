import type { Channel, Id, LocalDate, LocalTime } from '@cadans/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { TimeOffer } from './use-time-offer.ts'

interface Given {
  /** The first of these to begin with. */
  channels: readonly Pick<Channel, 'id'>[]
  date: LocalDate
  /** Null lets a time be offered. */
  time: LocalTime | null
  offerTime: TimeOffer
}

/** A post that is being typed, and how it is made. */
export function useNewPost({ channels, offerTime, ...given }: Given) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const [typed, setTyped] = useState({
    title: '',
    channelId: channels[0]?.id ?? '',
    themeId: null as Id | null,
    ...given,
  })
  const [wasEmpty, setEmpty] = useState(false)
  const create = useChange(trpc.post.create.mutationOptions(), {
    done: ({ post }) =>
      t('add.created', { title: post.title, day: formatDate(post.date, language), time: post.time }),
  })
  const fields = { ...typed, time: typed.time ?? offerTime(typed.channelId, typed.date) }
  const isUntitled = typed.title.trim() === ''
  return {
    fields,
    change: (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part })),
    isPending: create.isPending,
    /** Whether it was to be made without a title. */
    lacksTitle: wasEmpty && isUntitled,
    /** @returns the id of the post; undefined where it was not made, and what is amiss has been said */
    make: async (): Promise<Id | undefined> => {
      setEmpty(isUntitled)
      if (isUntitled) return undefined
      const answer = await create.run((id) => ({ post: { id, ...fields, status: 'planned' } }))
      return answer?.post.id
    },
  }
}
