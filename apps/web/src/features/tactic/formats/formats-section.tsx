import { type Format, formatMixes } from '@cadans/domain'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { ChannelHead } from '../parts/channel-head.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { Division } from '../shares/division.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { FormatDetail } from './format-detail.tsx'
import { withoutFormat } from './without-format.ts'
import classes from '../../../ui/form/form.module.css'

/** The forms that posts take: what they cost, and their shares per channel. */
export function FormatsSection() {
  const { t } = useTranslation('tactic')
  const { tactic, basis, patch } = useTactic()
  const toasts = useToasts()
  const current = tactic.formats.filter(({ retired }) => !retired)

  function put(format: Format): void {
    patch({ formats: tactic.formats.map((one) => (one.id === format.id ? format : one)) })
  }

  function add(): void {
    const format: Format = {
      id: newId(),
      kind: 'own',
      name: t('formats.newName'),
      ownMinutes: 60,
      curatedMinutes: 20,
      adaptMinutes: 15,
      leadDays: 3,
      retired: false,
    }
    patch({ formats: [...tactic.formats, format] })
  }

  return (
    <Stack>
      <Hint>{t('formats.hint')}</Hint>
      <div>
        {current.map((format) => (
          <FormatDetail
            key={format.id}
            format={format}
            path={`formats.${tactic.formats.indexOf(format)}`}
            onChange={put}
            onRemove={() => {
              patch(withoutFormat(tactic, format.id))
              toasts.told(t('formats.removed', { name: format.name }))
            }}
          />
        ))}
      </div>
      <AddButton label={t('formats.add')} onClick={add} />
      <Text fw={650} mt='sm'>
        {t('formats.shares')}
      </Text>
      <Hint>{t('formats.sharesHint')}</Hint>
      {activeChannels(basis).map(({ channel, plan }) => (
        <div key={channel.id} className={classes.card}>
          <ChannelHead channel={channel} />
          <Division
            label={channel.name}
            options={current}
            shares={plan.formatShares}
            begin={current.map(({ kind }) => (kind === 'own' ? 0 : formatMixes[channel.platform][kind]))}
            words={{ none: t('formats.isFree'), choose: t('formats.choose'), free: t('formats.free') }}
            onChange={(formatShares) =>
              patch({
                channels: tactic.channels.map((one) => (one === plan ? { ...one, formatShares } : one)),
              })
            }
          />
        </div>
      ))}
    </Stack>
  )
}
