import type { PostCard } from '@cadans/domain'
import { Button, Checkbox, Group, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useClockRemark } from '../../lib/use-clock-remark.ts'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import { MomentObstacles } from '../../shared/obstacles/moment-obstacles.tsx'
import type { Moment } from '../../lib/moment.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** As much of a post as moving it takes. */
export type Movable = Pick<
  PostCard,
  'id' | 'version' | 'status' | 'channelId' | 'date' | 'time' | 'title' | 'reserve' | 'familyId'
>

interface Props {
  post: Movable | null
  onClose: () => void
  onMove: (post: Movable, target: Moment, withFamily: boolean) => void
}

/** "Move…": the keyboard's and the single pointer's way to do what a drag does. */
export function MoveDialog({ post, onClose, onMove }: Props) {
  const { t } = useTranslation('calendar')
  return (
    <Dialog opened={post !== null} onClose={onClose} title={t('move.title')} size='sm'>
      {post && <MoveForm key={post.id} post={post} onClose={onClose} onMove={onMove} />}
    </Dialog>
  )
}

function MoveForm({ post, onClose, onMove }: Props & { post: Movable }) {
  const { t } = useTranslation(['calendar', 'words'])
  const [date, setDate] = useState(post.date)
  const [time, setTime] = useState(post.time)
  const [withFamily, setWithFamily] = useState(post.familyId !== null)
  const clockRemark = useClockRemark(date, time)
  const isPublished = post.status === 'published'
  const isMoved = date !== post.date || time !== post.time

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    onClose()
    onMove(post, { date, time }, withFamily)
  }

  return (
    <form onSubmit={submit}>
      <Text c='dimmed' mb='sm' dir='auto'>
        {isPublished ? t('move.published') : post.title || t(untitledName(post))}
      </Text>
      <Group align='flex-start' wrap='nowrap' mb='xs'>
        <DateField
          flex={3}
          label={t('move.date')}
          value={date}
          disabled={isPublished}
          data-autofocus
          onChange={setDate}
        />
        <TimeField
          flex={2}
          label={t('move.time')}
          value={time}
          disabled={isPublished}
          onChange={setTime}
          {...clockRemark}
        />
      </Group>
      {post.familyId !== null && (
        <Checkbox
          mb='xs'
          label={t('move.withFamily')}
          checked={withFamily}
          disabled={isPublished}
          onChange={(event) => setWithFamily(event.currentTarget.checked)}
        />
      )}
      {isMoved && <MomentObstacles channelId={post.channelId} moment={{ date, time }} postId={post.id} />}
      <Group mt='md' justify='flex-end' gap='xs'>
        <Button variant='default' onClick={onClose}>
          {t('move.cancel')}
        </Button>
        <Button type='submit' disabled={isPublished}>
          {t('move.submit')}
        </Button>
      </Group>
    </form>
  )
}
