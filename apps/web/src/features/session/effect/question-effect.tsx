import { Skeleton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionQuestion } from '../../../lib/addresses/session-search.ts'
import { useErrorSentence } from '../../../lib/use-sentences.ts'
import { formatHours, formatNumber, formatPosts } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { lookupOf } from '../../../shared/posts/post-lookup.ts'
import { useCurrentHorizon } from '../../plan/use-current-horizon.ts'
import { useTactic } from '../../tactic/parts/tactic-context.ts'
import { AllChannels } from '../../what-if/all-channels.tsx'
import type { Preview } from '../../what-if/preview.ts'
import { useWhatIf } from '../../what-if/use-what-if.ts'
import { type Change, changesSince } from './changes-since.ts'
import classes from '../session.module.css'

/** What is answered here becomes work, a word beside a text or a figure to compare with, and no place of the plan. */
const placeless: ReadonlySet<string> = new Set<SessionQuestion>([
  'kpis',
  'satisfaction',
  'accounts',
  'competitors',
  'tone',
  'visual',
  'adjust',
])

/** What the answer to the open question did to the plan since it was opened, and how the calendar looks by now; at the end only that. */
export function QuestionEffect({ question }: { question: string }) {
  const { t } = useTranslation('session')
  const { tactic, strategy, editor } = useTactic()
  const sentenceOf = useErrorSentence()
  const { rested, isRested, error } = useWhatIf(
    editor.problems.length > 0 ? undefined : tactic,
    useCurrentHorizon(),
  )
  const lookup = useMemo(() => lookupOf(strategy, tactic), [strategy, tactic])
  const since = useSinceOpened(question, isRested ? rested : null)
  const isDone = question === 'done'
  const title = t(isDone ? 'effect.whole' : 'effect.title')
  const hasError = error !== null && error !== undefined
  return (
    <aside className={classes.effect} aria-label={title}>
      <h2>{title}</h2>
      {hasError && <p role='alert'>{sentenceOf(error)}</p>}
      {rested === null ? (
        !hasError && <Skeleton height={120} radius='md' aria-label={t('effect.waiting')} role='status' />
      ) : (
        <>
          <AllChannels preview={rested} lookup={lookup} />
          <div role='status'>
            {!isDone && (
              <ChangeLines
                changes={since === null ? [] : changesSince(since, rested)}
                lookup={lookup}
                none={t(placeless.has(question) ? 'effect.noPlaces' : 'effect.none')}
              />
            )}
          </div>
        </>
      )}
    </aside>
  )
}

/** The plan as it was when the question was opened: what came of the answers before it is not counted again. */
function useSinceOpened(question: string, rested: Preview | null): Preview | null {
  const [opened, setOpened] = useState<{ question: string; preview: Preview } | null>(null)
  if (rested !== null && opened?.question !== question) {
    setOpened({ question, preview: rested })
    return rested
  }
  return opened?.question === question ? opened.preview : null
}

interface LinesProps {
  changes: readonly Change[]
  lookup: ReturnType<typeof lookupOf>
  /** What is said where nothing changed. */
  none: string
}

function ChangeLines({ changes, lookup, none }: LinesProps) {
  const { t } = useTranslation('session')
  const { language } = useWorkspace()
  if (changes.length === 0) return <p className={classes.dim}>{none}</p>
  const names = { channel: lookup.channels, theme: lookup.themes, hours: lookup.people }
  const figures = {
    channel: (value: number) => formatPosts(value, language),
    theme: (value: number) => formatNumber(value / 10, language, 0),
    hours: (value: number) => formatHours(value, language),
  }
  return (
    <>
      <ul className={classes.changes}>
        {changes.map(({ kind, id, before, after }) => (
          <li key={`${kind}/${id}`}>
            {t(`effect.${kind}`, {
              name: names[kind].get(id)?.name ?? '',
              before: figures[kind](before),
              after: figures[kind](after),
            })}
          </li>
        ))}
      </ul>
      <p className={classes.dim}>{t('effect.from')}</p>
    </>
  )
}
