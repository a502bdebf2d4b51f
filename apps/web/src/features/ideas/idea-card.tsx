import { type Idea, platformMarks, themeColours } from '@cadans/domain'
import { ActionIcon, Menu } from '@mantine/core'
import { CalendarPlus, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { findIn } from '../../shared/posts/post-lookup.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { IdeaForm } from './idea-form.tsx'
import classes from './idea-tray.module.css'

interface Props {
  idea: Idea
  basis: PostBasis
  /** Somebody was sent here for this one. */
  isPointedOut: boolean
  onPlan: (idea: Idea) => void
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** One idea: to drag onto the calendar, or to plan, change and delete from its menu. */
export function IdeaCard({ idea, basis, isPointedOut, onPlan }: Props) {
  const { t } = useTranslation('ideas')
  const may = useMay()
  const [isEditing, setEditing] = useState(false)
  const remove = useChange(trpc.idea.remove.mutationOptions(), { done: () => t('removed') })
  const theme = findIn(basis.lookup.themes, idea.themeId)
  const channel = findIn(basis.lookup.channels, idea.channelId)
  const colour = theme && themeColours[theme.colour]
  const bar = colour ? `light-dark(${colour.light}, ${colour.dark})` : undefined

  if (isEditing) {
    return (
      <li>
        <IdeaForm idea={idea} basis={basis} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li
      ref={isPointedOut ? bringIntoView : undefined}
      className={classes.card}
      data-idea-id={idea.id}
      data-idea-title={idea.title}
      aria-current={isPointedOut || undefined}
      style={{ '--bar': bar }}
    >
      <div className={classes.words}>
        <div className={classes.title} dir='auto'>
          {idea.title}
        </div>
        <div className={classes.meta}>
          {[channel && platformMarks[channel.platform].mark, theme?.name].filter(Boolean).join(' · ')}
        </div>
        {idea.brief !== '' && (
          <div className={classes.brief} dir='auto'>
            {idea.brief}
          </div>
        )}
      </div>
      {may.contribute && (
        <Menu position='bottom-end'>
          <Menu.Target>
            <ActionIcon variant='subtle' color='gray' size={28} aria-label={t('menu', { title: idea.title })}>
              <EllipsisVertical size={15} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<CalendarPlus size={15} aria-hidden />} onClick={() => onPlan(idea)}>
              {t('planOn')}
            </Menu.Item>
            <Menu.Item leftSection={<Pencil size={15} aria-hidden />} onClick={() => setEditing(true)}>
              {t('edit')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Trash2 size={15} aria-hidden />}
              onClick={() => void remove.run({ id: idea.id, version: idea.version })}
            >
              {t('remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
