import type { LeftOutCode } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import type { Preview } from './preview.ts'
import classes from './what-if.module.css'

/** The rules that leave out most; the difference shows every one. */
const SHOWN = 4

const rules = {
  'left.closed': 'closed',
  'left.windows': 'windows',
  'left.spacing': 'spacing',
  'left.lead': 'lead',
  'left.maker': 'maker',
  'left.absent': 'absent',
  'left.budget': 'budget',
  'left.compatible': 'compatible',
  'left.past': 'past',
  'left.milestone': 'milestone',
} as const satisfies Record<LeftOutCode, string>

/** What was wanted and has no place, with the rule that forbade it. */
export function LeftOutLines({ leftOut, lookup }: { leftOut: Preview['leftOut']; lookup: PostLookup }) {
  const { t } = useTranslation('whatIf')
  if (leftOut.length === 0) return null
  const rest = leftOut.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={classes.part}>
      <div className={classes.partHead}>
        <h3>{t('leftOut.title')}</h3>
      </div>
      <ul className={classes.leftOut}>
        {leftOut.slice(0, SHOWN).map(({ channelId, code, count }) => (
          <li key={`${channelId}${code}`}>
            <b>{t('leftOut.line', { count, channel: lookup.channels.get(channelId)?.name ?? '' })}</b>
            <span>{t(`leftOut.${rules[code]}`)}</span>
          </li>
        ))}
        {rest > 0 && <li>{t('leftOut.more', { count: rest })}</li>}
      </ul>
    </section>
  )
}
