import type { LocalDate } from '@cadans/domain'
import type { FrequencyCell } from '@cadans/planner'
import { Anchor, Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatPosts } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { gapOf } from './gap.ts'
import { Section } from '../../ui/section.tsx'
import classes from './today.module.css'

interface Props {
  cells: readonly FrequencyCell[]
  published: number
  /** When nothing is asked of this week and a plan begins later: the day of its first place. */
  startsOn: LocalDate | undefined
  lookup: PostLookup
}

/** This week's posts against the plan, a line a channel. */
export function FrequencyGlance({ cells, published, startsOn, lookup }: Props) {
  const { t } = useTranslation('today')
  const { workspaceId, language } = useWorkspace()
  const params = { workspaceId }
  return (
    <Section
      title={t('frequency')}
      side={
        <Anchor
          renderRoot={(props) => (
            <Link to='/w/$workspaceId/results' params={params} search={{ period: 'week' }} {...props} />
          )}
        >
          {t('allResults')}
        </Anchor>
      }
    >
      {cells.length === 0 && startsOn !== undefined ? (
        <Text className={classes.empty ?? ''}>
          {t('frequencyLater', { day: formatDate(startsOn, language) })}
        </Text>
      ) : cells.length === 0 ? (
        <div className={classes.empty}>
          <Text mb='sm'>{t('frequencyEmpty')}</Text>
          <Button
            variant='default'
            renderRoot={(props) => <Link to='/w/$workspaceId/tactic' params={params} {...props} />}
          >
            {t('frequencyAction')}
          </Button>
        </div>
      ) : (
        <ul className={classes.glance}>
          {cells.map((cell) => {
            const channel = lookup.channels.get(cell.channelId)
            const filled = cell.published.count + cell.planned.count
            const target = formatPosts(cell.target, language)
            const { toFill, short } = gapOf(cell)
            const lacking = [
              toFill > 0 && t('toFill', { count: toFill }),
              short > 0 && t('short', { count: short }),
            ].filter(Boolean)
            return (
              <li key={cell.channelId}>
                <span className={classes.channel}>
                  {channel && <ChannelMark platform={channel.platform} />}
                  <span className={classes.channelName}>{channel?.name}</span>
                  <span className='figures'>{t('channelCount', { done: filled, target })}</span>
                </span>
                <BulletBar
                  published={cell.published.count}
                  planned={cell.planned.count}
                  open={cell.open.count}
                  target={cell.target / 1000}
                  label={t('channelLabel', {
                    channel: channel?.name ?? '',
                    published: cell.published.count,
                    planned: cell.planned.count,
                    open: cell.open.count,
                    target,
                  })}
                />
                <span className={classes.lacking}>{lacking.join(', ') || t('onPlan')}</span>
              </li>
            )
          })}
        </ul>
      )}
      {cells.length > 0 && <Text className={classes.foot ?? ''}>{t('published', { count: published })}</Text>}
    </Section>
  )
}
