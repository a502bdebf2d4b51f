import type { PromotionLine } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useSegmentName } from '../../shared/posts/use-segment-name.ts'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'

/** A line of promotion in words: its name, where it runs, for whom, and what it costs a month. */
export function useLineWords(lookup: PostLookup | undefined): (line: PromotionLine) => string {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const segmentName = useSegmentName()
  return useCallback(
    ({ name, channelId, segmentId, monthlyCents }) => {
      const segment = lookup && findIn(lookup.segments, segmentId)
      return [
        name,
        lookup && findIn(lookup.channels, channelId)?.name,
        segment && segmentName(segment),
        t('money.monthly', { amount: formatMoney(monthlyCents, language) }),
      ]
        .filter(Boolean)
        .join(' · ')
    },
    [lookup, t, language, segmentName],
  )
}
