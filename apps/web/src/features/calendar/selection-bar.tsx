import { type PostCard, statusChoicesOfAll } from '@cadans/domain'
import { ActionIcon, Button, Group, Menu, Text, Tooltip } from '@mantine/core'
import { Link2, Trash2, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadedDialog } from '../posts/loaded-dialog.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { saidOnce, StatusLine } from '../../shared/posts/status-line.tsx'
import statusClasses from '../../shared/posts/status-line.module.css'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'
import classes from './selection-bar.module.css'
import { useBulk } from './use-bulk.ts'

/** Days to shift several posts by, from the menu. */
const shifts = [
  ['earlier', -1],
  ['later', 1],
  ['weekEarlier', -7],
  ['weekLater', 7],
] as const

interface Props {
  posts: readonly PostCard[]
  lookup: PostLookup
  onDone: () => void
}

/** Acts on several posts at once, in one change with one undo. Stands where the strip stood, so that nothing shifts. */
export function SelectionBar({ posts, lookup, onDone }: Props) {
  const { t } = useTranslation(['calendar', 'posts'])
  const [isAskingTool, setAskingTool] = useState(false)
  const { apply, join, remove } = useBulk(posts)

  async function removeAll(): Promise<void> {
    if ((await remove()) !== undefined) onDone()
  }

  const isNone = posts.length === 0
  const canJoin = posts.length > 1 && new Set(posts.map(({ channelId }) => channelId)).size === posts.length
  const choices = statusChoicesOfAll(posts, useCircumstances(lookup))
  const reasons = saidOnce(choices, (obstacle, { count }) => {
    const why = t(`posts:obstacle.${obstacle}`)
    return count === posts.length ? why : t('posts:obstacle.some', { why, count, all: posts.length })
  })
  return (
    <div className={classes.bar} role='region' aria-label={t('several.count', { count: posts.length })}>
      <Text fw={650} aria-live='polite'>
        {isNone ? t('several.hint') : t('several.count', { count: posts.length })}
      </Text>
      <Group gap={6} ml='auto'>
        <BarMenu label={t('several.status')} disabled={isNone}>
          {choices.map(({ status, obstacle }) => (
            <Menu.Item
              key={status}
              className={statusClasses.choice ?? ''}
              disabled={obstacle !== null}
              onClick={() => (status === 'loaded' ? setAskingTool(true) : void apply({ status }))}
            >
              <StatusLine status={status} why={reasons.get(status)} />
            </Menu.Item>
          ))}
        </BarMenu>
        <BarMenu label={t('several.owner')} disabled={isNone}>
          {[...lookup.people.values()].map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => void apply({ ownerId: id })}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => void apply({ ownerId: null })}>{t('several.nobody')}</Menu.Item>
        </BarMenu>
        <BarMenu label={t('several.move')} disabled={isNone}>
          {shifts.map(([name, shiftDays]) => (
            <Menu.Item key={name} onClick={() => void apply({ shiftDays })}>
              {t(`several.${name}`)}
            </Menu.Item>
          ))}
        </BarMenu>
        <Tooltip label={t('several.joinHint')} multiline maw={280}>
          <Button
            variant='default'
            leftSection={<Link2 size={15} aria-hidden />}
            disabled={!canJoin}
            onClick={() => void join()}
          >
            {t('several.join')}
          </Button>
        </Tooltip>
        <Tooltip label={t('several.remove')}>
          <ActionIcon
            variant='default'
            size='input-sm'
            disabled={isNone}
            aria-label={t('several.remove')}
            onClick={() => void removeAll()}
          >
            <Trash2 size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('several.clear')}>
          <ActionIcon variant='subtle' size='input-sm' aria-label={t('several.clear')} onClick={onDone}>
            <X size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <LoadedDialog
        count={posts.length}
        opened={isAskingTool}
        onClose={() => setAskingTool(false)}
        onAnswer={(loadedIn) => void apply({ status: 'loaded', loadedIn })}
      />
    </div>
  )
}

function BarMenu({ label, disabled, children }: { label: string; disabled: boolean; children: ReactNode }) {
  return (
    <Menu disabled={disabled}>
      <Menu.Target>
        <Button variant='default' disabled={disabled}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
