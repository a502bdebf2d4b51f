import { type Channel, weekdays } from '@cadans/domain'
import { Checkbox, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant, formatWeekday } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { usePostBasis } from '../../../shared/posts/use-post-basis.ts'
import { RoomLink } from '../../../shared/ways/room-link.tsx'

interface Props {
  channel: Pick<Channel, 'id' | 'name' | 'serves' | 'unansweredSince'>
  onChange: (serves: boolean) => void
}

/** Whether people can come to a channel with questions; and if so, when somebody answers, who, and since when somebody waits. */
export function ServiceFields({ channel, onChange }: Props) {
  const { t } = useTranslation('groundwork')
  const { language, zone } = useWorkspace()
  const { serves, unansweredSince } = channel
  return (
    <div>
      <Checkbox
        label={t('service.serves')}
        checked={serves}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {serves && (
        <Group gap='4px 12px' mt={6} justify='space-between'>
          <Hours channelId={channel.id} />
          <RoomLink room='tactic' section='reach' label={t('service.hours')} />
        </Group>
      )}
      {serves && unansweredSince !== null && (
        <Text size='sm' c='var(--warm-ink)'>
          {t('duty.since', { moment: formatInstant(unansweredSince, language, zone) })}
        </Text>
      )}
    </div>
  )
}

/** In a line: on which days, from when until when, and who. */
function Hours({ channelId }: { channelId: Channel['id'] }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const { strategy, tactic } = usePostBasis().basis ?? {}
  if (strategy === undefined || tactic === undefined) return null
  const own = tactic.reachability.filter((one) => one.channelId === null || one.channelId === channelId)
  const stretches = [
    ...Map.groupBy(own, ({ from, until, personId }) => `${from} ${until} ${personId}`).values(),
  ]
  if (stretches.length === 0) {
    return (
      <Text size='sm' c='var(--warm-ink)'>
        {t('service.none')}
      </Text>
    )
  }
  return (
    <Text size='sm' c='dimmed'>
      {stretches
        .map((stretch) => {
          const days = weekdays.filter((day) => stretch.some(({ weekday }) => weekday === day))
          const [first] = stretch
          const person = strategy.people.find(({ id }) => id === first?.personId)
          return t('service.line', {
            days: days.map((day) => formatWeekday(day, language, 'short')).join(' '),
            from: first?.from ?? '',
            until: first?.until ?? '',
            who: person?.name ?? t('duty.anyone'),
          })
        })
        .join(' · ')}
    </Text>
  )
}
