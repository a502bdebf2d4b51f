import { messageShares } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../lib/format.ts'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { GoalsTile } from './goals-tile.tsx'
import { HowTile } from './how-tile.tsx'
import { LookingTile } from './looking-tile.tsx'
import { Most } from './most.tsx'
import { ShareLine } from './share-line.tsx'
import { Tile } from './tile.tsx'
import classes from './one-page.module.css'

/** The whole strategy on one side of A4: what hangs on the wall. What has no room there stands in the whole document. */
export function StrategyOnOnePage({ basis, groundwork }: Pick<DocumentProps, 'basis' | 'groundwork'>) {
  const { t } = useTranslation(['document', 'strategy', 'tactic', 'words'])
  const { language, percent } = useDocumentFormats()
  const { strategy, tactic } = basis
  const shares = messageShares(strategy.keyMessages, strategy.goals)
  const messages = strategy.keyMessages.map(({ id, text }, index) => ({
    id,
    text,
    share: shares[index] ?? 0,
  }))
  return (
    <div className={classes.page}>
      <GoalsTile basis={basis} groundwork={groundwork} />
      <Tile title={t('strategy:segments.name')}>
        <Most rows={strategy.segments} most={5}>
          {({ name, share }) => <ShareLine name={name} share={share} words={percent(share)} />}
        </Most>
      </Tile>
      <Tile title={t('strategy:messages.name')}>
        <Most rows={messages} most={5}>
          {({ text, share }) => <ShareLine name={text} share={share} words={percent(share)} />}
        </Most>
      </Tile>
      <Tile title={t('strategy:channels.name')}>
        <Most rows={activeChannels(basis).map(({ channel, plan }) => ({ ...channel, plan }))} most={8}>
          {({ name, role, plan }) => (
            <span className={classes.share}>
              <span className={classes.name}>{name}</span>
              <span className={classes.figure}>
                {t('channelLine', {
                  role: t(`words:role.${role}`).toLocaleLowerCase(),
                  posts: formatPosts(plan.frequency, language),
                })}
              </span>
            </span>
          )}
        </Most>
      </Tile>
      <Tile title={t('tactic:section.themes.name')}>
        <Most rows={tactic.themes.filter(({ retired }) => !retired)} most={8}>
          {({ name, share, colour }) => (
            <ShareLine name={name} share={share} words={percent(share)} colour={`var(--theme-${colour})`} />
          )}
        </Most>
      </Tile>
      <HowTile basis={basis} />
      <LookingTile groundwork={groundwork} />
    </div>
  )
}
