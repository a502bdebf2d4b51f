import { type Channel, channelRoles, saveChannelSchema } from '@cadans/domain'
import { SegmentedControl, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChannelMark } from '../../../ui/channel-mark.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { channelCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { ChannelFacts } from '../facts/channel-facts.tsx'
import { ChannelAudience } from './channel-audience.tsx'
import { RoleProposal } from './role-proposal.tsx'
import { ServiceFields } from './service-fields.tsx'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import parts from '../../../ui/form/form.module.css'

export interface ChannelCardProps {
  channel: Channel
  onRemove: (row: SavedRow) => void
}

/** A channel and its role: a decision that the calendar keeps to. */
export function ChannelCard({ channel, onRemove }: ChannelCardProps) {
  const { t } = useTranslation(['strategy', 'words'])
  const row = useRow(channelCalls, saveChannelSchema, channel)
  const { value, patch, wrong } = row
  const named = { name: value.name }
  return (
    <div className={parts.card}>
      <div className={parts.fields} style={{ alignItems: 'center' }}>
        <ChannelMark platform={value.platform} />
        <TextInput
          className={parts.grow ?? ''}
          aria-label={t('channels.field')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('channels.role', named)}
          value={value.role}
          data={channelRoles.map((role) => ({ value: role, label: t(`words:role.${role}`) }))}
          onChange={(role) => patch({ role: channelRoles.find((one) => one === role) ?? value.role })}
        />
        <RemoveButton label={t('channels.remove', named)} onClick={() => void row.settled().then(onRemove)} />
      </div>
      <SaveTrouble editor={row} />
      <ChannelAudience channel={channel} />
      <RoleProposal channel={channel} />
      <ServiceFields channel={value} onChange={(serves) => patch({ serves })} />
      <PostTally list='channelIds' id={channel.id} name={channel.name} />
      <ChannelFacts platform={value.platform} />
      <More label={t('channels.more')} hint={value.account === '' ? undefined : value.account}>
        <div className={parts.fields}>
          <TextInput
            className={parts.grow ?? ''}
            label={t('channels.account')}
            value={value.account}
            error={wrong('account')}
            onChange={({ currentTarget }) => patch({ account: currentTarget.value })}
          />
          <OptionalNumberField
            label={t('channels.textLimit')}
            value={value.textLimit}
            error={wrong('textLimit')}
            onChange={(textLimit) => patch({ textLimit })}
          />
        </div>
        <Text size='sm' c='dimmed'>
          {t('channels.textLimitHint')}
        </Text>
      </More>
    </div>
  )
}
