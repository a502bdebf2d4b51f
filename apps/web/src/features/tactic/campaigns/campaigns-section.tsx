import { addDays, mondayOf } from '@cadans/domain'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { campaignCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { CampaignCard } from './campaign-card.tsx'

/** What asks for more attention for a while. */
export function CampaignsSection() {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const { strategy } = useTactic()
  const { add, remove, isPending } = useRowActions(campaignCalls)
  const from = addDays(mondayOf(today), 28)
  return (
    <Stack>
      <Hint>{strategy.campaigns.length === 0 ? t('campaigns.empty') : t('campaigns.hint')}</Hint>
      {strategy.campaigns
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map((campaign) => (
          <CampaignCard
            key={campaign.id}
            campaign={campaign}
            onRemove={(row) => void remove(row, t('campaigns.removed'))}
          />
        ))}
      <AddButton
        label={t('campaigns.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            name: t('campaigns.newName'),
            from,
            until: addDays(from, 13),
            themeFactors: [],
            messageIds: [],
            channelIds: [],
            intensity: [1500, 2000],
          })
        }
      />
    </Stack>
  )
}
