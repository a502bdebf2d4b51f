import { type Id, minutesOf, type Reachability } from '@cadans/domain'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { WeekGrid } from '../../../ui/week-grid.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { drawReach, isSameDuty, officeHours } from './reach.ts'
import classes from '../../../ui/form/form.module.css'

const ALL = ''

/** The hours in which somebody answers, drawn on a week for one person and channel at a time. */
export function ReachSection() {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { tactic, strategy, basis, patch } = useTactic()
  const [personId, setPerson] = useState<Id | null>(null)
  const [channelId, setChannel] = useState<Id | null>(null)
  const all = tactic.reachability
  const duty = { personId, channelId }
  const nameOf = ({ personId: id }: Pick<Reachability, 'personId'>) =>
    strategy.people.find((one) => one.id === id)?.name ?? t('reach.anyone')
  const channelOf = ({ channelId: id }: Pick<Reachability, 'channelId'>) =>
    strategy.channels.find((one) => one.id === id)?.name ?? t('reach.all')
  const duties = all.filter((one, index) => all.findIndex((other) => isSameDuty(one, other)) === index)

  return (
    <Stack>
      <Hint>{t('reach.hint')}</Hint>
      <Group>
        <Select
          label={t('reach.who')}
          w={200}
          value={personId ?? ALL}
          data={[
            { value: ALL, label: t('reach.anyone') },
            ...strategy.people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => setPerson(id === ALL ? null : id)}
        />
        <Select
          label={t('reach.channel')}
          w={200}
          value={channelId ?? ALL}
          data={[
            { value: ALL, label: t('reach.all') },
            ...activeChannels(basis).map(({ channel }) => ({ value: channel.id, label: channel.name })),
          ]}
          onChange={(id) => setChannel(id === ALL ? null : id)}
        />
      </Group>
      <div className={classes.scroll}>
        <WeekGrid
          label={t('reach.grid')}
          blocks={all.flatMap((one, index) =>
            isSameDuty(one, duty)
              ? [
                  {
                    key: String(index),
                    weekday: one.weekday,
                    from: one.from,
                    until: one.until,
                    strength: 0.6,
                  },
                ]
              : [],
          )}
          onDraw={(span) => patch({ reachability: drawReach(all, { ...span, ...duty }) })}
          onSelect={(key) => patch({ reachability: all.toSpliced(Number(key), 1) })}
          onRemove={(key) => patch({ reachability: all.toSpliced(Number(key), 1) })}
        />
      </div>
      <Group gap='xs'>
        <Button
          variant='default'
          size='compact-md'
          onClick={() => patch({ reachability: officeHours(duty).reduce(drawReach, all) })}
        >
          {t('reach.office')}
        </Button>
        <Button
          variant='default'
          size='compact-md'
          disabled={!all.some((one) => isSameDuty(one, duty))}
          onClick={() => patch({ reachability: all.filter((one) => !isSameDuty(one, duty)) })}
        >
          {t('reach.clear')}
        </Button>
      </Group>
      {duties.length > 0 && (
        <Stack gap={4}>
          <Text size='sm' fw={650}>
            {t('reach.list')}
          </Text>
          {duties.map((one) => {
            const minutes = all
              .filter((other) => isSameDuty(one, other))
              .reduce((sum, { from, until }) => sum + minutesOf(until) - minutesOf(from), 0)
            const line = { who: nameOf(one), channel: channelOf(one), hours: formatHours(minutes, language) }
            return (
              <Text key={`${one.personId}${one.channelId}`} size='sm' c='dimmed'>
                {t('reach.line', line)}
              </Text>
            )
          })}
        </Stack>
      )}
    </Stack>
  )
}
