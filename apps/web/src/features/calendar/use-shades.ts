import { quietHolidays } from '@cadans/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Period } from './period.ts'
import type { ShadeEvent } from './post-events.ts'
import { holidayShades, shadeEvents } from './shade-events.ts'

interface Given {
  basis: PostBasis | undefined
  visible: Period
}

/** The days in sight on which nothing is posted, with why. */
export function useShades({ basis, visible: { from, until } }: Given): readonly ShadeEvent[] {
  const { t } = useTranslation(['calendar', 'pause'])
  return useMemo(
    () => [
      ...shadeEvents(basis?.strategy.closedDays ?? [], { from, until }, ({ pauses, reason }) => {
        if (pauses) return reason === '' ? t('pause:mark') : t('pause:markReason', { reason })
        return reason === '' ? t('closedDay') : reason
      }),
      ...holidayShades(basis ? quietHolidays(basis, { from, until }) : [], t('closedDay')),
    ],
    [basis, from, until, t],
  )
}
