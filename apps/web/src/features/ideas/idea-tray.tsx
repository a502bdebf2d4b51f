import type { Idea } from '@cadans/domain'
import { ActionIcon, Button, CloseButton, Drawer, Group, Text } from '@mantine/core'
import { Lightbulb, Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { IdeaCard } from './idea-card.tsx'
import { IdeaForm } from './idea-form.tsx'
import type { IdeasQuery } from './use-ideas.ts'
import classes from './idea-tray.module.css'

interface Props {
  /** The id of an idea that somebody was sent to, or a word that none has. */
  pointedId: string
  onClose: () => void
  ideas: IdeasQuery
  basis: PostBasis
  onPlan: (idea: Idea) => void
  /** Along the foot of the page instead of beside it. */
  isBelow?: boolean
  /** Lets the ideas inside a list be dragged out of the tray. @returns how to stop it */
  makeDraggable: (list: HTMLElement) => () => void
}

/** Ideas waiting for a day: a column beside the calendar, a sheet from below on a phone. */
export function IdeaTray(props: Props) {
  const { onClose, isBelow = false } = props
  const { t } = useTranslation('ideas')
  const isPhone = useIsPhone()
  if (isPhone) {
    return (
      <Drawer.Root opened onClose={onClose} position='bottom' size='80dvh'>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('title')}>
          <Drawer.Body p={0}>
            <Tray {...props} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    )
  }
  return (
    <aside className={classes.aside} data-below={isBelow || undefined} aria-label={t('title')}>
      <Tray {...props} />
    </aside>
  )
}

function Tray({ pointedId, onClose, ideas, basis, onPlan, makeDraggable }: Props) {
  const { t } = useTranslation('ideas')
  const may = useMay()
  const isPhone = useIsPhone()
  const [isAdding, setAdding] = useState(false)
  const isGone =
    pointedId !== 'open' && ideas.data !== undefined && !ideas.data.some(({ id }) => id === pointedId)
  const hasList = (ideas.data?.length ?? 0) > 0
  const list = useCallback(
    (element: HTMLUListElement | null) =>
      element === null || !may.contribute ? undefined : makeDraggable(element),
    [may.contribute, makeDraggable],
  )

  return (
    <div className={classes.tray}>
      <Group justify='space-between' wrap='nowrap'>
        <Text component='h2' fw={650} fz='lg' m={0}>
          {t('title')}
        </Text>
        <Group gap={2} wrap='nowrap'>
          {may.contribute && (
            <ActionIcon variant='subtle' size='lg' aria-label={t('add')} onClick={() => setAdding(true)}>
              <Plus size={17} aria-hidden />
            </ActionIcon>
          )}
          <CloseButton aria-label={t('close')} onClick={onClose} />
        </Group>
      </Group>
      {isAdding && <IdeaForm basis={basis} onDone={() => setAdding(false)} />}
      {ideas.error !== null && <ErrorState error={ideas.error} onRetry={ideas.retry} />}
      {ideas.data === undefined && ideas.error === null && <LinesSkeleton lines={6} />}
      {isGone && (
        <Text size='sm' role='status'>
          {t('gone')}
        </Text>
      )}
      {ideas.data?.length === 0 && !isAdding && (
        <EmptyState
          icon={Lightbulb}
          title={t('empty')}
          text={t('emptyHint')}
          action={
            may.contribute && (
              <Button variant='default' onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
            )
          }
        />
      )}
      {hasList && (
        <>
          {may.contribute && (
            <Text c='dimmed' size='xs'>
              {isPhone ? t('hintPhone', { action: t('planOn') }) : t('hint')}
            </Text>
          )}
          <ul ref={list} className={classes.list}>
            {ideas.data?.map((idea) => (
              <IdeaCard
                key={idea.id}
                idea={idea}
                basis={basis}
                isPointedOut={idea.id === pointedId}
                onPlan={onPlan}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
