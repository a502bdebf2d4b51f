import type { Guide } from '@cadans/domain'
import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import classes from '../../ui/fold.module.css'

/** Tone of voice and visual language, beside the text they are about. */
export function WritingGuide() {
  const { t } = useTranslation('posts')
  const { toneOfVoice, visualLanguage } = useOpenPost().basis.tactic
  return (
    <div>
      <GuidePart title={t('guide.tone')} guide={toneOfVoice} />
      <GuidePart title={t('guide.visual')} guide={visualLanguage} />
    </div>
  )
}

function GuidePart({ title, guide }: { title: string; guide: Guide }) {
  const { t } = useTranslation('posts')
  const isEmpty = guide.text === '' && guide.dos.length + guide.donts.length + guide.examples.length === 0
  return (
    <section className={classes.part}>
      <h4 className={classes.title}>{title}</h4>
      {isEmpty && <Text c='dimmed'>{t('guide.empty')}</Text>}
      {guide.text !== '' && <Text className={classes.text ?? ''}>{guide.text}</Text>}
      <Lines title={t('guide.dos')} lines={guide.dos} />
      <Lines title={t('guide.donts')} lines={guide.donts} />
      {guide.examples.map((link) => (
        <Anchor key={link} href={link} target='_blank' rel='noreferrer noopener' display='block' truncate>
          {link}
        </Anchor>
      ))}
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <b>{title}</b>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
