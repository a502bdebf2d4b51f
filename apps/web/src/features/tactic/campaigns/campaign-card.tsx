import { type Campaign, saveCampaignSchema } from '@cadans/domain'
import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { campaignCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { CampaignDays } from './campaign-days.tsx'
import { campaignWeeks, withIntensity } from './campaign-weeks.ts'
import { ThemeFactors } from './theme-factors.tsx'
import classes from '../../../ui/form/form.module.css'

export interface CampaignCardProps {
  campaign: Campaign
  onRemove: (row: SavedRow) => void
}

/** A campaign: its days, how busy each week gets, and which themes come more often. */
export function CampaignCard({ campaign, onRemove }: CampaignCardProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { strategy, basis } = useTactic()
  const row = useRow(campaignCalls, saveCampaignSchema, campaign)
  const { value, patch, wrong } = row
  return (
    <div className={classes.card}>
      <div className={classes.fields}>
        <TextInput
          className={classes.grow ?? ''}
          label={t('campaigns.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <DateField
          w={170}
          label={t('campaigns.from')}
          value={value.from}
          error={wrong('from')}
          onChange={(from) => patch({ from })}
        />
        <DateField
          w={170}
          label={t('campaigns.until')}
          value={value.until}
          error={wrong('until')}
          onChange={(until) => patch({ until })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('campaigns.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <Stack gap={6}>
        <Text size='sm' fw={650}>
          {t('campaigns.intensity')}
          <Text span size='sm' c='dimmed' fw={450} pl='xs'>
            {t('campaigns.intensityHint')}
          </Text>
        </Text>
        <div className={classes.fields}>
          {campaignWeeks(value).map((week, index) => (
            <NumberField
              key={week.from}
              label={t('campaigns.week', {
                number: index + 1,
                date: formatDate(week.from, language, 'short'),
              })}
              value={week.intensity}
              unit={t('campaigns.times')}
              scale={1000}
              error={wrong(`intensity.${index}`)}
              onChange={(intensity) => patch({ intensity: withIntensity(value.intensity, index, intensity) })}
              width={150}
            />
          ))}
        </div>
      </Stack>
      <ThemeFactors
        factors={value.themeFactors}
        wrong={(index) => wrong(`themeFactors.${index}.factor`)}
        onChange={(themeFactors) => patch({ themeFactors })}
      />
      <CampaignDays campaign={value} />
      <More label={t('campaigns.more')}>
        <PickMany
          label={t('campaigns.channels')}
          options={activeChannels(basis).map(({ channel }) => channel)}
          chosen={value.channelIds}
          all={t('campaigns.allChannels')}
          onChange={(channelIds) => patch({ channelIds })}
        />
        <PickMany
          label={t('campaigns.messages')}
          options={strategy.keyMessages.map(({ id, text }) => ({ id, name: text }))}
          chosen={value.messageIds}
          all={t('campaigns.allMessages')}
          onChange={(messageIds) => patch({ messageIds })}
        />
      </More>
    </div>
  )
}
