import { Alert, Button, Group, Text } from '@mantine/core'
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorSentence } from '../../lib/use-sentences.ts'
import type { DraftView } from '../../lib/draft/draft.ts'
import { useSavedAt } from '../../lib/use-saved-at.ts'
import type { DraftEditor } from '../../lib/draft/use-draft.ts'

/** One quiet line: saved and when, about to be, or why not. */
export function SaveState({ view }: { view: Pick<DraftView<unknown>, 'state' | 'problems'> }) {
  const { t } = useTranslation('tactic')
  const savedAt = useSavedAt(view.state === 'saved')
  const isWrong = view.state === 'invalid' || view.state === 'stale' || view.state === 'failed'
  const Icon = isWrong ? CircleAlert : view.state === 'saved' ? Check : LoaderCircle
  return (
    <Group gap={6} wrap='nowrap' role='status' c={isWrong ? 'var(--mantine-color-error)' : 'dimmed'}>
      <Icon size={15} aria-hidden />
      <Text size='sm' inherit>
        {view.state === 'invalid'
          ? t('save.invalid', { count: view.problems.length })
          : view.state === 'saved' && savedAt !== null
            ? t('save.savedAt', { time: savedAt })
            : t(`save.${view.state}`)}
      </Text>
    </Group>
  )
}

interface SaveTroubleProps<T> {
  editor: DraftEditor<T>
  /** The way to what somebody else changed as well, where it does not stand beside this. */
  places?: ReactNode
}

/** What to do when a draft could not be saved; nothing while all is well. */
export function SaveTrouble<T>({ editor, places }: SaveTroubleProps<T>) {
  const { state, clashes, error, draft } = editor
  const { t } = useTranslation('tactic')
  const sentenceOf = useErrorSentence()
  if (state === 'stale') {
    return (
      <Alert color='warm' role='alert'>
        {t('save.staleText', { count: clashes.length })}
        <Group mt='xs' gap='xs'>
          <Button size='compact-sm' variant='default' onClick={() => void draft.resolve('mine')}>
            {t('save.keepMine')}
          </Button>
          <Button size='compact-sm' variant='default' onClick={() => void draft.resolve('theirs')}>
            {t('save.takeTheirs')}
          </Button>
          {places}
        </Group>
      </Alert>
    )
  }
  if (state !== 'failed') return null
  return (
    <Alert color='red' role='alert'>
      {sentenceOf(error)}
      <Group mt='xs'>
        <Button size='compact-sm' variant='default' onClick={() => void draft.flush()}>
          {t('save.retry')}
        </Button>
      </Group>
    </Alert>
  )
}
