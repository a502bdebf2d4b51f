import type { Observation } from '@cadans/domain'
import { Anchor, Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Lightbulb, MessageSquareQuote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SavedRow } from '../../../lib/rows/row-calls.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'

interface Props {
  observation: Pick<Observation, 'ideaId' | 'messageId'>
  /** The observation as the server has it, once what was typed has been sent. */
  settled: () => Promise<SavedRow>
}

/** Makes an idea or a key message of an observation, and leads to what was made of it. */
export function ObservationTurns({ observation: { ideaId, messageId }, settled }: Props) {
  const { t } = useTranslation('groundwork')
  const { workspaceId } = useWorkspace()
  const turn = useChange(trpc.observation.turnInto.mutationOptions(), {
    done: (_, { kind }) => t(kind === 'idea' ? 'observation.madeIdea' : 'observation.madeMessage'),
  })

  async function turnInto(kind: 'idea' | 'keyMessage'): Promise<void> {
    await turn.run({ ...(await settled()), kind })
  }

  return (
    <Group gap='xs'>
      {ideaId === null ? (
        <Button
          variant='subtle'
          size='compact-sm'
          leftSection={<Lightbulb size={14} aria-hidden />}
          onClick={() => void turnInto('idea')}
        >
          {t('observation.toIdea')}
        </Button>
      ) : (
        <Anchor
          size='sm'
          renderRoot={(props) => (
            <Link
              to='/w/$workspaceId/calendar'
              params={{ workspaceId }}
              search={{ tray: ideaId }}
              {...props}
            />
          )}
        >
          {t('observation.isIdea')}
        </Anchor>
      )}
      {messageId === null ? (
        <Button
          variant='subtle'
          size='compact-sm'
          leftSection={<MessageSquareQuote size={14} aria-hidden />}
          onClick={() => void turnInto('keyMessage')}
        >
          {t('observation.toMessage')}
        </Button>
      ) : (
        <Anchor
          size='sm'
          renderRoot={(props) => (
            <Link
              to='/w/$workspaceId/strategy'
              params={{ workspaceId }}
              search={{ section: 'messages' }}
              {...props}
            />
          )}
        >
          {t('observation.isMessage')}
        </Anchor>
      )}
    </Group>
  )
}
