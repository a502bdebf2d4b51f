import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { MoveRequest } from './use-move.ts'
import { Dialog } from '../../ui/dialog.tsx'

interface Props {
  question: MoveRequest | null
  onConfirm: (request: MoveRequest) => void
  onGiveUp: () => void
}

/** Asked once, when a post is put on a day gone by. */
export function PastQuestion({ question, onConfirm, onGiveUp }: Props) {
  const { t } = useTranslation('calendar')
  const { language } = useWorkspace()
  const day = question ? formatDate(question.target.date, language, 'long') : ''
  return (
    <Dialog opened={question !== null} onClose={onGiveUp} title={t('move.pastTitle')}>
      <Text mb='md'>{t('move.past', { day })}</Text>
      <Group justify='flex-end' gap='xs'>
        <Button variant='default' onClick={onGiveUp}>
          {t('move.cancel')}
        </Button>
        <Button data-autofocus onClick={() => question && onConfirm(question)}>
          {t('move.pastConfirm')}
        </Button>
      </Group>
    </Dialog>
  )
}
