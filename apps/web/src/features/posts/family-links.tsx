import { type Id, platformMarks } from '@cadans/domain'
import { Button, Group, UnstyledButton } from '@mantine/core'
import { Link2, Unlink2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { type Relative, useOpenPost } from '../../shared/open-post/editor-context.ts'
import classes from './family-links.module.css'
import { StatusMark } from '../../shared/posts/status-mark.tsx'

/** The same idea on other channels: each opens its post; the family can be filled together, or this one split off. */
export function FamilyLinks({ onOpen }: { onOpen: (id: Id) => void }) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const split = useChange(trpc.post.split.mutationOptions(), { done: () => t('family.splitDone') })
  const share = useChange(trpc.post.join.mutationOptions(), { done: () => t('family.shareDone') })
  const may = useMay()
  const { family } = post
  if (family.length === 0) return null
  const canShare = post.title !== '' && family.some(({ status }) => status === 'open')
  const seen = async () => ({ id: post.id, version: await editor.settled() })

  async function shareIdea(): Promise<void> {
    await share.run({ posts: [await seen(), ...family.map(({ id, version }) => ({ id, version }))] })
  }

  return (
    <section className={classes.family}>
      <h3 className={classes.title}>{t('family.title')}</h3>
      <ul className={classes.list}>
        {family.map((one) => (
          <li key={one.id}>
            <FamilyLink one={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {may.change(post) && (
        <Group gap={6}>
          {canShare && (
            <Button
              variant='default'
              size='xs'
              leftSection={<Link2 size={14} aria-hidden />}
              loading={share.isPending}
              onClick={() => void shareIdea()}
            >
              {t('family.share')}
            </Button>
          )}
          <Button
            variant='default'
            size='xs'
            leftSection={<Unlink2 size={14} aria-hidden />}
            loading={split.isPending}
            onClick={() => void seen().then(split.run)}
          >
            {t('family.split')}
          </Button>
        </Group>
      )}
    </section>
  )
}

function FamilyLink({ one, onOpen }: { one: Relative; onOpen: (id: Id) => void }) {
  const { t } = useTranslation(['posts', 'words'])
  const { language } = useWorkspace()
  const { basis } = useOpenPost()
  const channel = basis.lookup.channels.get(one.channelId)
  return (
    <UnstyledButton className={classes.link ?? ''} title={t('family.open')} onClick={() => onOpen(one.id)}>
      <span className={classes.channel} aria-hidden='true'>
        {platformMarks[channel?.platform ?? 'other'].mark}
      </span>
      <span className={classes.name}>{channel?.name}</span>
      <span className={classes.when}>
        {formatDate(one.date, language)}, {one.time}
      </span>
      <span className={classes.state}>
        <StatusMark status={one.status} /> {t(`words:status.${one.status}`)}
      </span>
    </UnstyledButton>
  )
}
