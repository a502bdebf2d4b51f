import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { More } from '../../ui/form/more.tsx'
import { useTone } from './use-tone.ts'
import classes from './writing-help.module.css'

/** So many questions stand in sight. */
const SHOWN = 3

/** What strategy and tactic say to whoever writes this post: how it sounds, for whom, what those people know and ask. */
export function WritingHelp() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const message = findIn(basis.lookup.messages, post.messageId)
  const segment = findIn(basis.lookup.segments, post.segmentId)
  const theme = findIn(basis.lookup.themes, post.themeId)
  const tone = useTone(message)
  const { text: visual, dos } = basis.tactic.visualLanguage
  const rows: [label: string, value: ReactNode][] = [
    [t('help.tone'), tone],
    [t('help.story'), theme?.tellsStories === true && t('help.storyText')],
    [t('help.proof'), message?.proof],
    [t('help.segment'), segment && `${segment.name}. ${t(`help.use.${segment.use}`)}`],
    [t('help.knows'), segment?.knows],
    [t('help.asks'), segment && segment.questions.length > 0 && <Questions all={segment.questions} />],
    [t('help.visual'), visual.trim() !== '' ? <Text lineClamp={3}>{visual}</Text> : dos.join(' · ')],
  ]
  const filled = rows.filter(([, value]) => Boolean(value))
  if (filled.length === 0) return null
  return (
    <section className={classes.help} aria-label={t('help.title')}>
      <h3 className={classes.title}>{t('help.title')}</h3>
      <dl className={classes.rows}>
        {filled.map(([label, value]) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            <dd dir='auto'>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Questions({ all }: { all: readonly string[] }) {
  const { t } = useTranslation('posts')
  const rest = all.slice(SHOWN)
  return (
    <>
      <Lines lines={all.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <More label={t('help.moreQuestions', { count: rest.length })}>
          <Lines lines={rest} />
        </More>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
