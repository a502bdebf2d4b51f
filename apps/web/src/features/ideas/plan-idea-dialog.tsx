import type { Id, Idea, LocalDate, LocalTime } from '@cadans/domain'
import { Button, Group, Select, Stack } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useClockRemark } from '../../lib/use-clock-remark.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { useIdeaPlanning } from './use-ideas.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** An idea on its way to a day; time and channel are offered, and stay open to change. */
export interface PlanIdeaRequest {
  idea: Idea
  date?: LocalDate
}

interface Props {
  request: PlanIdeaRequest | null
  basis: PostBasis
  /** The time to propose on a channel and day. */
  offerTime: (channelId: Id, date: LocalDate) => LocalTime
  onClose: () => void
}

/** "Plan on…": puts an idea on a day without dragging, and asks for the channel where a drag could not know it. */
export function PlanIdeaDialog({ request, onClose, ...rest }: Props) {
  const { t } = useTranslation('ideas')
  return (
    <Dialog
      opened={request !== null}
      onClose={onClose}
      title={request ? t('planTitle', { title: request.idea.title }) : ''}
    >
      {request && <PlanForm key={request.idea.id} request={request} onClose={onClose} {...rest} />}
    </Dialog>
  )
}

function PlanForm({ request, basis, offerTime, onClose }: Props & { request: PlanIdeaRequest }) {
  const { t } = useTranslation('ideas')
  const { today } = useWorkspace()
  const { plan } = useIdeaPlanning()
  const channels = [...basis.lookup.channels.values()].filter(({ role }) => role !== 'none')
  const [channelId, setChannelId] = useState(request.idea.channelId ?? channels[0]?.id ?? '')
  const [date, setDate] = useState(request.date ?? today)
  const [chosenTime, setTime] = useState<string | null>(null)
  const time = chosenTime ?? offerTime(channelId, date)
  const clockRemark = useClockRemark(date, time)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if ((await plan(request.idea, { channelId, date, time })) !== undefined) onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap='sm'>
        <Select
          label={t('channel')}
          data={channels.map(({ id, name }) => ({ value: id, label: name }))}
          value={channelId}
          onChange={(id) => id !== null && setChannelId(id)}
        />
        <Group align='flex-start' wrap='nowrap'>
          <DateField flex={3} label={t('date')} data-autofocus value={date} onChange={setDate} />
          <TimeField flex={2} label={t('time')} value={time} onChange={setTime} {...clockRemark} />
        </Group>
        <Group justify='flex-end' gap='xs'>
          <Button variant='default' onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type='submit' disabled={channelId === ''}>
            {t('plan')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
