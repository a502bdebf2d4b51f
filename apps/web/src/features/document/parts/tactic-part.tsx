import { useTranslation } from 'react-i18next'
import type { AnswerProps } from './answers/answer.tsx'
import { FormatsAnswer } from './answers/formats-answer.tsx'
import { GuideAnswer } from './answers/guide-answer.tsx'
import { MixAnswer } from './answers/mix-answer.tsx'
import { MomentsAnswer } from './answers/moments-answer.tsx'
import { PeopleAnswer } from './answers/people-answer.tsx'
import { PromotionAnswer } from './answers/promotion-answer.tsx'
import { ReachAnswer } from './answers/reach-answer.tsx'
import { RhythmAnswer } from './answers/rhythm-answer.tsx'
import { SegmentsAnswer } from './answers/segments-answer.tsx'
import { ThemesAnswer } from './answers/themes-answer.tsx'

/** Step 6: how, with all its answers in the order in which the tactic asks for them. */
export function TacticPart(props: AnswerProps) {
  const { t } = useTranslation('strategy')
  return (
    <>
      <h2 id='document-tactic'>6. {t('tactic.name')}</h2>
      <ThemesAnswer {...props} />
      <MixAnswer {...props} />
      <GuideAnswer of='tone' {...props} />
      <GuideAnswer of='visual' {...props} />
      <RhythmAnswer {...props} />
      <FormatsAnswer {...props} />
      <SegmentsAnswer {...props} />
      <PeopleAnswer {...props} />
      <ReachAnswer {...props} />
      <PromotionAnswer {...props} />
      <MomentsAnswer {...props} />
    </>
  )
}
