import { addDays, type Id, type Observation, type ObservationKind, ownKinds } from '@cadans/domain'
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useFieldErrors } from '../../lib/use-sentences.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { HeardWays } from '../../shared/heard/heard-ways.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import classes from './work.module.css'

/** So many of what was heard last stand in sight, of so many days: the rest stands in the strategy. */
const SHOWN = 3
const DAYS = 30

/** The log of listening: what was heard, noted in two taps, and what came of it. */
export function HeardCard() {
  const { t } = useTranslation('groundwork')
  const may = useMay()
  const { today } = useWorkspace()
  const { observations = [] } = useGroundwork().data ?? {}
  const since = addDays(today, -DAYS)
  const heard = observations
    .filter(({ competitorId, date }) => competitorId === null && date >= since)
    .toReversed()
  if (!may.contribute && heard.length === 0) return null
  return (
    <Section title={t('heard.title')} hint={t('heard.hint')}>
      {may.contribute && <NewHeard />}
      {heard.length > 0 && (
        <ul className={classes.list}>
          {heard.slice(0, SHOWN).map((observation) => (
            <HeardLine key={observation.id} observation={observation} />
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Type what was said, tap what it is: that is all. */
function NewHeard() {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const channels = usePostBasis().basis?.strategy.channels ?? []
  const [text, setText] = useState('')
  const [link, setLink] = useState('')
  const [channelId, setChannel] = useState<Id | null>(null)
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const fieldErrors = useFieldErrors()
  const save = useChange(trpc.observation.save.mutationOptions(), {
    done: () => t('heard.noted'),
    onRefused(error) {
      const found = fieldErrors(error, 'row')
      setWrong(found)
      return Object.keys(found).length > 0
    },
  })

  async function note(kind: ObservationKind): Promise<void> {
    const row = { version: 0, competitorId: null, kind, date: today, text, channelId, link: link.trim() }
    if ((await save.run((id) => ({ row: { id, ...row } }))) === undefined) return
    setText('')
    setLink('')
    setWrong({})
  }

  return (
    <Stack gap='xs' p='10px 14px'>
      <TextInput
        label={t('heard.what')}
        value={text}
        error={wrong['text']}
        maxLength={500}
        dir='auto'
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Group gap='xs' grow preventGrowOverflow={false}>
        <Select
          aria-label={t('heard.channel')}
          placeholder={t('heard.channel')}
          clearable
          value={channelId}
          data={channels.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChannel}
        />
        <TextInput
          aria-label={t('heard.link')}
          placeholder={t('heard.link')}
          type='url'
          value={link}
          error={wrong['link']}
          maxLength={2000}
          onChange={({ currentTarget }) => setLink(currentTarget.value)}
        />
      </Group>
      <Group gap={6} role='group' aria-label={t('heard.kind')}>
        {ownKinds.map((kind) => (
          <Button
            key={kind}
            variant='default'
            size='compact-md'
            disabled={text.trim() === '' || save.isPending}
            onClick={() => void note(kind)}
          >
            {t(`observation.kinds.${kind}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}

function HeardLine({ observation }: { observation: Observation }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const save = useChange(trpc.observation.save.mutationOptions())
  const { date, kind, text, channelId, link } = observation
  const facts = [
    t(`observation.kinds.${kind}`),
    formatDate(date, language),
    channelId !== null && lookup?.channels.get(channelId)?.name,
  ]
  return (
    <li className={classes.heard}>
      <div className={classes.words}>
        <span dir='auto'>{text}</span>
        <Text className={classes.when ?? ''}>
          {facts.filter(Boolean).join(' · ')}
          {link !== '' && (
            <>
              {' · '}
              <a href={link} target='_blank' rel='noreferrer noopener'>
                {t('heard.open')}
              </a>
            </>
          )}
        </Text>
        <HeardWays
          isShort
          observation={observation}
          settled={() => Promise.resolve(observation)}
          onPatch={(part) => void save.run({ row: { ...observation, ...part } })}
        />
      </div>
    </li>
  )
}
