import { makingMinutes, themeColours } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatHours, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { type OpenPost, useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import classes from './post-chips.module.css'

/** Another of its family comes before it: that one is made, this one adapted. */
function isAdapted({ date, time, family }: OpenPost['post']): boolean {
  return family.some((one) => `${one.date} ${one.time}` < `${date} ${time}`)
}

/** What kind of post it is, at a glance: theme, format and its hours, origin, campaign, promotion. */
export function PostChips() {
  const { t } = useTranslation(['posts', 'words', 'common'])
  const { language } = useWorkspace()
  const { post, basis } = useOpenPost()
  const theme = findIn(basis.lookup.themes, post.themeId)
  const format = findIn(basis.lookup.formats, post.formatId)
  const campaign = findIn(basis.lookup.campaigns, post.campaignId)
  const rubric = findIn(basis.lookup.rubrics, post.rubricId)
  const colour = theme && themeColours[theme.colour]
  const minutes = format && makingMinutes(format, { origin: post.origin, isAdapted: isAdapted(post) })
  return (
    <ul className={classes.chips}>
      {theme && (
        <li className={classes.chip}>
          {colour && (
            <span
              className={classes.dot}
              style={{ background: `light-dark(${colour.light}, ${colour.dark})` }}
            />
          )}
          {theme.name}
        </li>
      )}
      {post.reserve && <li className={classes.chip}>{t('words:reserve')}</li>}
      {format && minutes !== undefined && (
        <li className={classes.chip}>
          {format.name} · {t('common:hours', { hours: formatHours(minutes, language) })}
        </li>
      )}
      <li className={classes.chip}>{t(`words:origin.${post.origin}`)}</li>
      {rubric && <li className={classes.chip}>{rubric.name}</li>}
      {campaign && <li className={classes.chip}>{campaign.name}</li>}
      {post.promotionCents > 0 && (
        <li className={classes.chip}>
          {formatMoney(post.promotionCents, language)} {t('words:promotion').toLocaleLowerCase(language)}
        </li>
      )}
    </ul>
  )
}
