import { formatDate, formatNumber, formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

/** Dates and figures as the document writes them. */
export function useDocumentFormats() {
  const { language } = useWorkspace()
  return {
    language,
    percent: (share: number) => `${formatShare(share, language)}%`,
    figure: (value: number, unit: string) =>
      [formatNumber(value, language, 2), unit].filter(Boolean).join(' '),
    date: (on: string) => formatDate(on, language, 'numeric'),
  }
}
