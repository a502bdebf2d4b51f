import type { Clash } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type SessionQuestion, sessionQuestions } from '../../lib/addresses/session-search.ts'
import { sectionOf } from '../tactic/parts/section-list.ts'

interface Props {
  clashes: readonly Clash[]
  open: SessionQuestion | 'done'
  onOpen: (question: SessionQuestion) => void
}

/** Where somebody else answered the same: a way to each such question that is not the open one. */
export function ClashQuestions({ clashes, open, onOpen }: Props) {
  const { t } = useTranslation(['session', 'tactic'])
  const clashing = new Set<string | undefined>(clashes.map(({ path }) => sectionOf(path)))
  return sessionQuestions.map(
    ({ id }) =>
      clashing.has(id) &&
      id !== open && (
        <Button key={id} size='compact-sm' variant='subtle' onClick={() => onOpen(id)}>
          {t('tactic:save.show', { name: t(`question.${id}`) })}
        </Button>
      ),
  )
}
