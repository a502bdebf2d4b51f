import type { Id, LocalDate } from '@cadans/domain'
import { Button, CloseButton, Group, Popover, Select, Stack, Text, TextInput } from '@mantine/core'
import { type MouseEvent, type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useClockRemark } from '../../lib/use-clock-remark.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Spot } from './full-calendar.tsx'
import { MomentObstacles } from '../../shared/obstacles/moment-obstacles.tsx'
import { ThemeObstacles } from '../../shared/obstacles/theme-obstacles.tsx'
import type { TimeOffer } from './use-time-offer.ts'

/** Where and for when somebody asked for a new post; without a time one is suggested. */
export interface AddRequest {
  date: LocalDate
  time: string | null
  spot: Spot
}

interface Props {
  request: AddRequest | null
  basis: PostBasis
  offerTime: TimeOffer
  onClose: () => void
  onOpen: (postId: Id) => void
}

/** A light form beside the day that was clicked: Enter saves, "more" opens the whole post. */
export function QuickAdd({ request, onClose, ...rest }: Props) {
  const { t } = useTranslation('calendar')
  const spot = request?.spot ?? { x: 0, y: 0 }
  return (
    <Popover
      opened={request !== null}
      onChange={(opened) => !opened && onClose()}
      position='bottom-start'
      width={344}
      closeOnEscape={false}
      shadow='lg'
      trapFocus
      returnFocus
      withArrow
      withRoles={false}
    >
      <Popover.Target>
        <div style={{ position: 'fixed', left: spot.x, top: spot.y, width: 1, height: 1 }} />
      </Popover.Target>
      {/* Here and not by the popover, which would not wait for the calendar of days that Escape closes first. */}
      <Popover.Dropdown
        role='dialog'
        aria-label={t('bar.newPost')}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        {request && (
          <AddForm
            key={`${request.date}${request.time}${spot.x}${spot.y}`}
            request={request}
            onClose={onClose}
            {...rest}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function AddForm({ request, basis, offerTime, onClose, onOpen }: Props & { request: AddRequest }) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const channels = [...basis.lookup.channels.values()].filter(({ role }) => role !== 'none')
  const [title, setTitle] = useState('')
  const [channelId, setChannelId] = useState(channels[0]?.id ?? '')
  const [themeId, setThemeId] = useState<Id | null>(null)
  const [date, setDate] = useState(request.date)
  const [chosenTime, setTime] = useState(request.time)
  const [isEmpty, setEmpty] = useState(false)
  const create = useChange(trpc.post.create.mutationOptions(), {
    done: ({ post }) =>
      t('add.created', { title: post.title, day: formatDate(post.date, language), time: post.time }),
  })

  const time = chosenTime ?? offerTime(channelId, date)
  const clockRemark = useClockRemark(date, time)

  async function save(thenOpen: boolean): Promise<void> {
    if (title.trim() === '') return setEmpty(true)
    const fields = { channelId, date, time, title, themeId, status: 'planned' as const }
    const answer = await create.run((id) => ({ post: { id, ...fields } }))
    if (answer === undefined) return
    onClose()
    if (thenOpen) onOpen(answer.post.id)
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
          <Text fw={650}>{t('add.title', { day: formatDate(date, language) })}</Text>
          <CloseButton aria-label={t('add.close')} onClick={onClose} />
        </Group>
        <TextInput
          data-autofocus
          label={t('add.post')}
          placeholder={t('add.postPlaceholder')}
          value={title}
          maxLength={200}
          error={isEmpty && title.trim() === '' ? t('add.noTitle') : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group grow align='flex-start' gap='xs'>
          <Select
            label={t('add.channel')}
            data={channels.map(({ id, name }) => ({ value: id, label: name }))}
            value={channelId}
            onChange={(id) => id !== null && setChannelId(id)}
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label={t('add.theme')}
            placeholder={t('add.noTheme')}
            data={basis.tactic.themes
              .filter(({ retired }) => !retired)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={themeId}
            allowDeselect
            onChange={setThemeId}
            comboboxProps={{ withinPortal: false }}
          />
        </Group>
        <Group align='flex-start' wrap='nowrap' gap='xs'>
          <DateField flex={3} label={t('add.date')} value={date} onChange={setDate} isInPopover />
          <TimeField
            flex={2}
            label={t('add.time')}
            value={time}
            onChange={setTime}
            isInPopover
            {...clockRemark}
          />
        </Group>
        <MomentObstacles channelId={channelId} moment={{ date, time }} />
        {themeId !== null && (
          <ThemeObstacles channelId={channelId} moment={{ date, time }} themeId={themeId} />
        )}
        <Group justify='flex-end' gap='xs' mt={4}>
          <Button variant='default' onClick={saveThenOpen}>
            {t('add.more')}
          </Button>
          <Button type='submit' loading={create.isPending}>
            {t('add.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
