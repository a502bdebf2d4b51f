import type { Observation } from '@cadans/domain'
import { Anchor, Button, Group, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ChevronDown, Lightbulb, MessageSquareQuote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'

interface Props {
  observation: Observation
  /** The row as it stands once all that was typed in it is saved. */
  settled: () => Promise<{ id: string; version: number }>
  onPatch: (part: Partial<Observation>) => void
  /** In few words, where several stand below each other. */
  isShort?: boolean
}

/** What can come of what was seen or heard: an idea, a key message, a word for a KPI, or one more thing known of a competitor. */
export function HeardWays({ observation, settled, onPatch, isShort = false }: Props) {
  const { t } = useTranslation('groundwork')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const { ideaId, messageId } = observation
  const turn = useChange(trpc.observation.turnInto.mutationOptions(), {
    done: (_, { kind }) => t(kind === 'idea' ? 'observation.madeIdea' : 'observation.madeMessage'),
  })

  async function turnInto(kind: 'idea' | 'keyMessage'): Promise<void> {
    const { id, version } = await settled()
    await turn.run({ id, version, kind })
  }

  return (
    <Group gap='2px 6px'>
      {ideaId !== null ? (
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
      ) : (
        may.contribute && (
          <Button
            variant='subtle'
            size='compact-sm'
            disabled={turn.isPending}
            leftSection={<Lightbulb size={14} aria-hidden />}
            aria-label={t('observation.toIdea')}
            onClick={() => void turnInto('idea')}
          >
            {t(isShort ? 'heard.idea' : 'observation.toIdea')}
          </Button>
        )
      )}
      {messageId !== null ? (
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
      ) : (
        may.plan && (
          <Button
            variant='subtle'
            size='compact-sm'
            disabled={turn.isPending}
            leftSection={<MessageSquareQuote size={14} aria-hidden />}
            aria-label={t('observation.toMessage')}
            onClick={() => void turnInto('keyMessage')}
          >
            {t(isShort ? 'heard.message' : 'observation.toMessage')}
          </Button>
        )
      )}
      <BelongsTo observation={observation} onPatch={onPatch} />
    </Group>
  )
}

/** The KPI that it says something of, and the competitor that it is about. */
function BelongsTo({ observation, onPatch }: Pick<Props, 'observation' | 'onPatch'>) {
  const { t } = useTranslation('groundwork')
  const may = useMay()
  const { kpis = [], competitors = [] } = useGroundwork().data ?? {}
  const kpi = kpis.find(({ id }) => id === observation.kpiId)
  const rivals = observation.competitorId === null ? competitors : []
  if (!may.contribute || kpis.length + rivals.length === 0) return null
  return (
    <Menu position='bottom-start'>
      <Menu.Target>
        <Button variant='subtle' size='compact-sm' rightSection={<ChevronDown size={14} aria-hidden />}>
          {kpi === undefined ? t('heard.belongs') : t('heard.ofKpi', { name: kpi.name })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {kpis.length > 0 && <Menu.Label>{t('heard.kpi')}</Menu.Label>}
        {kpis.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onPatch({ kpiId: id === observation.kpiId ? null : id })}>
            {id === observation.kpiId ? t('heard.notKpi', { name }) : name}
          </Menu.Item>
        ))}
        {rivals.length > 0 && <Menu.Label>{t('heard.competitor')}</Menu.Label>}
        {rivals.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onPatch({ competitorId: id, kind: 'noticed' })}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
