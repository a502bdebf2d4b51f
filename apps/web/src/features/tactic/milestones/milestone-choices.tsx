import { useTranslation } from 'react-i18next'
import type { SaveMilestone } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { OptionalSelect } from '../../../ui/form/optional-select.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

/** What a milestone leaves to the plan unless it is chosen here: where, about what, in which format, and whose day it is. */
export function MilestoneChoices({ row: { value, patch } }: { row: RowEditor<SaveMilestone> }) {
  const { t } = useTranslation('tactic')
  const { tactic, strategy, basis } = useTactic()
  const isCurrent = ({ retired }: { retired: boolean }) => !retired
  const planChooses = t('milestones.planChooses')
  return (
    <>
      <PickMany
        label={t('milestones.channels')}
        options={activeChannels(basis).map(({ channel }) => channel)}
        chosen={value.channelIds}
        all={t('milestones.allChannels')}
        onChange={(channelIds) => patch({ channelIds })}
      />
      <div className={classes.fields}>
        <OptionalSelect
          label={t('milestones.theme')}
          none={planChooses}
          options={tactic.themes.filter(isCurrent)}
          value={value.themeId}
          onChange={(themeId) => patch({ themeId })}
        />
        <OptionalSelect
          label={t('milestones.message')}
          none={planChooses}
          options={strategy.keyMessages.map(({ id, text }) => ({ id, name: text }))}
          value={value.messageId}
          onChange={(messageId) => patch({ messageId })}
        />
        <OptionalSelect
          label={t('milestones.format')}
          none={planChooses}
          options={tactic.formats.filter(isCurrent)}
          value={value.formatId}
          onChange={(formatId) => patch({ formatId })}
        />
        <OptionalSelect
          label={t('milestones.campaign')}
          none={t('milestones.noCampaign')}
          options={strategy.campaigns}
          value={value.campaignId}
          onChange={(campaignId) => patch({ campaignId })}
        />
      </div>
    </>
  )
}
