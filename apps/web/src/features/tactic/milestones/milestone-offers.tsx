import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { milestoneCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { useDayName } from '../../../lib/use-day-name.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { Hint } from '../../../ui/form/hint.tsx'
import { More } from '../../../ui/form/more.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { type KeyDateOffer, keyDateOffers } from './key-date-offers.ts'
import { newMilestone } from './new-milestone.ts'

const SHOWN = 8

/** Key dates that matter in the sector, to a theme or to a key message: a tick makes one a milestone. */
export function MilestoneOffers() {
  const { t } = useTranslation('tactic')
  const { workspace, today } = useWorkspace()
  const { basis } = useTactic()
  const nameOf = useDayName()
  const offers = keyDateOffers(basis, { sector: workspace.sector, today, nameOf })
  if (offers.length === 0) return null
  return (
    <Stack gap='xs' mt='sm' role='group' aria-label={t('milestones.offers')}>
      <Text fw={650}>{t('milestones.offers')}</Text>
      <Hint>{t('milestones.offersHint')}</Hint>
      <Lines offers={offers.slice(0, SHOWN)} />
      {offers.length > SHOWN && (
        <More label={t('milestones.moreOffers', { count: offers.length - SHOWN })}>
          <Lines offers={offers.slice(SHOWN)} />
        </More>
      )}
    </Stack>
  )
}

function Lines({ offers }: { offers: readonly KeyDateOffer[] }) {
  return offers.map((offer) => <OfferLine key={`${offer.day.key}${offer.day.date}`} offer={offer} />)
}

function OfferLine({ offer: { day, name, theme, message, milestone } }: { offer: KeyDateOffer }) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { add, remove, isPending } = useRowActions(milestoneCalls)
  const about = theme?.name ?? message?.text

  async function toggle(): Promise<void> {
    if (milestone !== undefined) await remove(milestone, t('milestones.removed'))
    else {
      const speaksOf = { themeId: theme?.id ?? null, messageId: message?.id ?? null }
      await add(newMilestone({ name, date: day.date, days: [0], ...speaksOf }))
    }
  }

  return (
    <Checkbox
      label={name}
      description={[formatDate(day.date, language), about].filter(Boolean).join(' → ')}
      checked={milestone !== undefined}
      disabled={isPending}
      onChange={() => void toggle()}
    />
  )
}
