import type { Sector } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import type { SessionQuestion } from '../../lib/addresses/session-search.ts'

/** What an organisation of the same sector could answer; undefined for a question that is no empty field. */
export function useExample(question: SessionQuestion, sector: Sector): string | undefined {
  const { t } = useTranslation(['session', 'templates', 'groundwork'])
  switch (question) {
    case 'goals':
      return t(`templates:${sector}.goals.g1`)
    case 'kpis':
      return t('groundwork:kpi.newNames.promotion')
    case 'segments':
      return t(`templates:${sector}.segment`)
    case 'messages':
      return t(`templates:${sector}.messages.m1`)
    case 'themes':
      return t(`templates:${sector}.themes.t1`)
    case 'competitors':
    case 'tone':
    case 'visual':
      return t(`examples.${question}.${sector}`)
    default:
      return undefined
  }
}
