import { type Channel, dutiesOf, type Duty } from '@cadans/domain'
import { Button, Menu, Text } from '@mantine/core'
import { Check, MessageCircleWarning } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { type PostBasis, usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import classes from './work.module.css'

/** Since when somebody waits, as people say it, in minutes. */
const waits = { now: 0, hours: 180, yesterday: 1440 } as const
const waitNames = ['now', 'hours', 'yesterday'] as const

/** Who answers today and at which hours, and where somebody waits for an answer. */
export function DutyCard() {
  const { basis } = usePostBasis()
  return basis === undefined ? null : <Duties basis={basis} />
}

function Duties({ basis: { strategy, tactic } }: { basis: PostBasis }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { absences, channels } = strategy
  const duties = dutiesOf({ reachability: tactic.reachability, absences }, { from: today, until: today })
  const serving = channels.filter(({ serves, role }) => serves && role !== 'none')
  if (duties.length + serving.length === 0) return null
  return (
    <Section title={t('duty.title')}>
      {duties.length === 0 && <Text className={classes.empty ?? ''}>{t('duty.none')}</Text>}
      <ul className={classes.list}>
        {duties.map((duty) => (
          <DutyLine key={`${duty.from}${duty.until}${duty.personId}`} duty={duty} strategy={strategy} />
        ))}
        {serving.map((channel) => (
          <ServiceLine key={channel.id} channel={channel} />
        ))}
      </ul>
    </Section>
  )
}

function DutyLine({ duty, strategy }: { duty: Duty; strategy: PostBasis['strategy'] }) {
  const { t } = useTranslation('groundwork')
  const { from, until, personId, channelIds } = duty
  const name = strategy.people.find(({ id }) => id === personId)?.name ?? t('duty.anyone')
  const channels = channelIds?.map((id) => strategy.channels.find((one) => one.id === id)?.name)
  return (
    <li className={classes.line}>
      <span className={classes.hours}>{t('duty.line', { from, until })}</span>
      <span className={classes.words}>
        <span>{name}</span>
        <span className={classes.when}>{channels?.filter(Boolean).join(', ') ?? t('duty.all')}</span>
      </span>
    </li>
  )
}

function ServiceLine({ channel }: { channel: Channel }) {
  const { t } = useTranslation('groundwork')
  const { language, zone } = useWorkspace()
  const may = useMay()
  const { id, version, name, unansweredSince } = channel
  const note = useChange(trpc.channel.noteWaiting.mutationOptions(), {
    done: (_, { minutesAgo }) => t(minutesAgo === null ? 'duty.cleared' : 'duty.noted', { name }),
  })
  const isWaiting = unansweredSince !== null
  return (
    <li className={classes.line}>
      {isWaiting ? (
        <MessageCircleWarning size={16} className={classes.waiting} aria-hidden />
      ) : (
        <Check size={16} className={classes.answered} aria-hidden />
      )}
      <span className={classes.words}>
        <span>{name}</span>
        <span className={classes.when} data-late={isWaiting || undefined}>
          {isWaiting
            ? t('duty.since', { moment: formatInstant(unansweredSince, language, zone) })
            : t('duty.answered')}
        </span>
      </span>
      {may.contribute &&
        (isWaiting ? (
          <Button
            variant='default'
            size='compact-sm'
            disabled={note.isPending}
            aria-label={t('duty.doneOn', { name })}
            onClick={() => void note.run({ id, version, minutesAgo: null })}
          >
            {t('duty.done')}
          </Button>
        ) : (
          <Menu position='bottom-end'>
            <Menu.Target>
              <Button
                variant='subtle'
                size='compact-sm'
                disabled={note.isPending}
                aria-label={t('duty.waitingOn', { name })}
              >
                {t('duty.waiting')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {waitNames.map((wait) => (
                <Menu.Item key={wait} onClick={() => void note.run({ id, version, minutesAgo: waits[wait] })}>
                  {t(`duty.${wait}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ))}
    </li>
  )
}
