import type { Campaign } from '@cadans/domain'
import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { milestoneCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { newMilestone } from '../milestones/new-milestone.ts'
import { useTactic } from '../parts/tactic-context.ts'

/** The days of a campaign that want posts of their own: its opening, its closing, and what else is named among the milestones. */
export function CampaignDays({
  campaign: { id, name, from, until, channelIds },
}: {
  campaign: Pick<Campaign, 'id' | 'name' | 'from' | 'until' | 'channelIds'>
}) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { strategy } = useTactic()
  const { add, isPending } = useRowActions(milestoneCalls)
  const own = strategy.milestones.filter(({ campaignId }) => campaignId === id)
  const ends = [
    { label: t('campaigns.addOpening'), name: t('campaigns.opening', { name }), date: from, days: [-7, 0] },
    { label: t('campaigns.addClosing'), name: t('campaigns.closing', { name }), date: until, days: [-3, 0] },
  ].filter(({ date }) => !own.some((milestone) => milestone.date === date))
  return (
    <Stack gap={6} role='group' aria-label={t('campaigns.days')}>
      <Text size='sm' fw={650}>
        {t('campaigns.days')}
        <Text span size='sm' c='dimmed' fw={450} pl='xs'>
          {own.length === 0
            ? t('campaigns.daysNone')
            : own.map((one) => `${one.name}, ${formatDate(one.date, language, 'short')}`).join(' · ')}
        </Text>
      </Text>
      <Group gap='xs'>
        {ends.map(({ label, ...day }) => (
          <AddButton
            key={label}
            label={label}
            isDisabled={isPending}
            onClick={() => void add(newMilestone({ ...day, channelIds, campaignId: id }))}
          />
        ))}
      </Group>
    </Stack>
  )
}
