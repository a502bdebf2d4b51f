import { addDays, mondayOf } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Section } from '../../ui/section.tsx'
import { usePostBasis } from '../posts/use-post-basis.ts'
import { overloadOf } from './overload.ts'
import { useOverloadSentences } from './use-overload-sentences.ts'
import classes from './overload.module.css'

/** As far ahead as is planned at first, in days. */
const AHEAD = 91

/** Who has more work than time in the quarter ahead, and what would help; whoever does not plan reads of their own. Nothing where all fits. */
export function OverloadCard({ ways }: { ways: readonly ('team' | 'tactic')[] }) {
  const { t } = useTranslation('plan')
  const { workspaceId, today, me } = useWorkspace()
  const may = useMay()
  const { basis } = usePostBasis()
  const sentencesOf = useOverloadSentences()
  const horizon = { from: mondayOf(today), until: addDays(mondayOf(today), AHEAD - 1) }
  const { data } = useQuery(trpc.adherence.get.queryOptions({ workspaceId, horizon }))
  const overload = overloadOf(data?.hours ?? []).filter(({ personId }) => may.plan || personId === me.id)
  if (basis === undefined || overload.length === 0) return null
  return (
    <Section title={t('overload.title')}>
      <div className={classes.body}>
        <ul className={classes.lines}>
          {sentencesOf(overload, basis.lookup).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Text size='sm' c='dimmed'>
          {t('overload.helps')}
        </Text>
        {may.plan && (
          <p className={classes.ways}>
            {ways.map((way) => (
              <Link key={way} to={`/w/$workspaceId/${way}`} params={{ workspaceId }}>
                {t(`overload.${way}`)}
              </Link>
            ))}
          </p>
        )}
      </div>
    </Section>
  )
}
