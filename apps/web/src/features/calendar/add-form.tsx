import type { Id, LocalDate, LocalTime } from '@cadans/domain'
import { Button, CloseButton, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import type { MouseEvent, SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useClockRemark } from '../../lib/use-clock-remark.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { MomentObstacles } from '../../shared/obstacles/moment-obstacles.tsx'
import { ThemeObstacles } from '../../shared/obstacles/theme-obstacles.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useNewPost } from './use-new-post.ts'
import type { TimeOffer } from './use-time-offer.ts'

export interface AddFormProps {
  basis: PostBasis
  offerTime: TimeOffer
  onClose: () => void
  /** A post was made. */
  onMade: (id: Id) => void
  onOpen: (postId: Id) => void
}

interface Props extends AddFormProps {
  /** What was asked for; without a time one is offered. */
  request: { date: LocalDate; time: LocalTime | null }
}

/** The few fields that make a post: Enter saves, "more" opens the whole post. */
export function AddForm({ request: { date, time }, basis, offerTime, onClose, onMade, onOpen }: Props) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const channels = [...basis.lookup.channels.values()].filter(({ role }) => role !== 'none')
  const post = useNewPost({ channels, date, time, offerTime })
  const { fields, change } = post

  async function save(thenOpen: boolean): Promise<void> {
    const id = await post.make()
    if (id === undefined) return
    onMade(id)
    onClose()
    if (thenOpen) onOpen(id)
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    void save(false)
  }

  /** What keeps the form from being sent keeps it from being opened as a whole post. */
  function saveThenOpen({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    if (currentTarget.form?.reportValidity()) void save(true)
  }

  if (channels.length === 0) return <Text>{t('add.noChannels')}</Text>
  return (
    <form onSubmit={submit}>
      <Stack gap='xs'>
        <Group justify='space-between' wrap='nowrap'>
          <Text fw={650}>{t('add.title', { day: formatDate(fields.date, language) })}</Text>
          <CloseButton aria-label={t('add.close')} onClick={onClose} />
        </Group>
        <TextInput
          data-autofocus
          label={t('add.post')}
          placeholder={t('add.postPlaceholder')}
          value={fields.title}
          maxLength={200}
          error={post.lacksTitle ? t('add.noTitle') : undefined}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <AddPlace post={post} channels={channels} themes={basis.tactic.themes} />
        <Group justify='flex-end' gap='xs' mt={4}>
          <Button variant='default' onClick={saveThenOpen}>
            {t('add.more')}
          </Button>
          <Button type='submit' loading={post.isPending}>
            {t('add.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface PlaceProps {
  post: Pick<ReturnType<typeof useNewPost>, 'fields' | 'change'>
  channels: readonly { id: Id; name: string }[]
  themes: PostBasis['tactic']['themes']
}

/** Where and when a post is to stand, and what speaks against it. */
function AddPlace({ post: { fields, change }, channels, themes }: PlaceProps) {
  const { t } = useTranslation('calendar')
  const { channelId, themeId, date, time } = fields
  const clockRemark = useClockRemark(date, time)
  return (
    <>
      <Group grow align='flex-start' gap='xs'>
        <Select
          label={t('add.channel')}
          data={channels.map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          onChange={(id) => id !== null && change({ channelId: id })}
          comboboxProps={{ withinPortal: false }}
        />
        <Select
          label={t('add.theme')}
          placeholder={t('add.noTheme')}
          data={themes.filter(({ retired }) => !retired).map(({ id, name }) => ({ value: id, label: name }))}
          value={themeId}
          allowDeselect
          onChange={(id) => change({ themeId: id })}
          comboboxProps={{ withinPortal: false }}
        />
      </Group>
      <Group align='flex-start' wrap='nowrap' gap='xs'>
        <DateField
          flex={3}
          label={t('add.date')}
          value={date}
          onChange={(day) => change({ date: day })}
          isInPopover
        />
        <TimeField
          flex={2}
          label={t('add.time')}
          value={time}
          onChange={(moment) => change({ time: moment })}
          isInPopover
          {...clockRemark}
        />
      </Group>
      <MomentObstacles channelId={channelId} moment={{ date, time }} />
      {themeId !== null && <ThemeObstacles channelId={channelId} moment={{ date, time }} themeId={themeId} />}
    </>
  )
}
