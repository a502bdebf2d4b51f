import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

/** Sentences, dates and figures as the document writes them. */
export function useDocumentText() {
  const { t } = useTranslation(['document', 'strategy', 'groundwork', 'words', 'domain'])
  const { language } = useWorkspace()
  return {
    t,
    language,
    percent: (share: number) => `${formatShare(share, language)}%`,
    figure: (value: number, unit: string) =>
      [formatNumber(value, language, 2), unit].filter(Boolean).join(' '),
    date: (on: string) => formatDate(on, language, 'numeric'),
  }
}
