import type { PostCard } from '@cadans/domain'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './today.module.css'

type Suggestion = Outputs['post']['suggestions'][number]

/** So many stand there: a choice, and no list. */
const SHOWN = 2
/** What can be taken as it is, ideas of one's own first; the words of a key message are no title. */
const takable = ['idea', 'rubric', 'question'] as const

/** What could stand on an open place and was not used yet, each to be taken in one press. */
export function PlaceIdeas({ place }: { place: PostCard }) {
  const { t } = useTranslation(['today', 'posts'])
  const { workspaceId } = useWorkspace()
  const { id, version } = place
  const query = useQuery(trpc.post.suggestions.queryOptions({ workspaceId, id }))
  const done = () => t('next.taken')
  const fill = useChange(trpc.post.fill.mutationOptions(), { done })
  const update = useChange(trpc.post.update.mutationOptions(), { done })
  const shown = query.data && takable.flatMap((kind) => query.data.filter((one) => one.kind === kind))

  function take({ kind, refId, title }: Suggestion): void {
    if (kind === 'idea' && refId !== null) void fill.run({ id, version, ideaId: refId })
    else void update.run({ id, version, patch: { title } })
  }

  if (shown === undefined) return query.error === null ? <Skeleton height={112} /> : null
  if (shown.length === 0) return <p className={classes.nextFacts}>{t('next.none')}</p>
  return (
    <>
      <h3 className={classes.fits}>{t('next.fits')}</h3>
      <ul className={classes.ideas}>
        {shown.slice(0, SHOWN).map((one) => (
          <li key={`${one.kind}${one.refId}${one.title}`}>
            <span className={classes.ideaMark} aria-hidden>
              <Lightbulb size={17} strokeWidth={1.6} />
            </span>
            <span className={classes.ideaWords}>
              <span dir='auto'>{one.title}</span>
              <span className={classes.note}>{t(`posts:open.kind.${one.kind}`)}</span>
            </span>
            <Button
              variant='default'
              size='compact-md'
              disabled={fill.isPending || update.isPending}
              aria-label={t('next.takeOf', { title: one.title })}
              onClick={() => take(one)}
            >
              {t('next.take')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
