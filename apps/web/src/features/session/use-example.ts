import type { Sector } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import type { SessionQuestion } from '../../lib/addresses/session-search.ts'

/** What an organisation of the same sector could answer; undefined for a question that is no empty field. */
export function useExample(question: SessionQuestion, sector: Sector): string | undefined {
  const { t } = useTranslation(['session', 'templates', 'groundwork'])
  const examples: Partial<Record<SessionQuestion, string>> = {
    goals: t(`templates:${sector}.goals.g1`),
    kpis: t('groundwork:kpi.menu.visitors.name'),
    segments: t(`templates:${sector}.segment`),
    messages: t(`templates:${sector}.messages.m1`),
    themes: t(`templates:${sector}.themes.t1`),
    competitors: t(`examples.competitors.${sector}`),
    tone: t(`examples.tone.${sector}`),
    visual: t(`examples.visual.${sector}`),
  }
  return examples[question]
}
