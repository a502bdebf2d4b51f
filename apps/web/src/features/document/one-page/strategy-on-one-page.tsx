import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../lib/format.ts'
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
export function StrategyOnOnePage({ content }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'strategy', 'tactic', 'words'])
  const { language, percent } = useDocumentFormats()
  const { segments, messages, tactic } = content
  return (
    <div className={classes.page}>
      <GoalsTile content={content} />
      <Tile title={t('strategy:segments.name')}>
        <Most rows={segments} most={5}>
          {({ name, share }) => <ShareLine name={name} share={share} words={percent(share)} />}
        </Most>
      </Tile>
      <Tile title={t('strategy:messages.name')}>
        <Most rows={messages} most={5}>
          {({ text, share }) => <ShareLine name={text} share={share} words={percent(share)} />}
        </Most>
      </Tile>
      <Tile title={t('strategy:channels.name')}>
        <Most rows={tactic.rhythm} most={8}>
          {({ name, role, frequency }) => (
            <span className={classes.share}>
              <span className={classes.name}>{name}</span>
              <span className={classes.figure}>
                {t('channelLine', {
                  role: t(`words:role.${role}`).toLocaleLowerCase(),
                  posts: formatPosts(frequency, language),
                })}
              </span>
            </span>
          )}
        </Most>
      </Tile>
      <Tile title={t('tactic:section.themes.name')}>
        <Most rows={tactic.themes} most={8}>
          {({ name, share, colour }) => (
            <ShareLine name={name} share={share} words={percent(share)} colour={`var(--theme-${colour})`} />
          )}
        </Most>
      </Tile>
      <HowTile content={content} />
      <LookingTile content={content} />
    </div>
  )
}
