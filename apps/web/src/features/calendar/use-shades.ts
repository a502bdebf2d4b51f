import { type ClosedDays, quietHolidays } from '@cadans/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Period } from './period.ts'
import type { ShadeEvent } from './post-events.ts'
import { holidayShades, shadeEvents } from './shade-events.ts'

interface Given {
  closedDays: readonly ClosedDays[]
  basis: PostBasis | undefined
  visible: Period
}

/** The days in sight on which nothing is posted, with why. */
export function useShades({ closedDays, basis, visible: { from, until } }: Given): readonly ShadeEvent[] {
  const { t } = useTranslation(['calendar', 'pause'])
  return useMemo(
    () => [
      ...shadeEvents(closedDays, { from, until }, ({ pauses, reason }) => {
        if (pauses) return reason === '' ? t('pause:mark') : t('pause:markReason', { reason })
        return reason === '' ? t('closedDay') : reason
      }),
      ...holidayShades(basis ? quietHolidays(basis, { from, until }) : [], t('closedDay')),
    ],
    [closedDays, basis, from, until, t],
  )
}
