import type { Language } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import type { Metric, PlanReport } from '@cadans/planner'
import { formatPosts, formatShare } from '../../lib/format.ts'

/** Balances are in thousandths of a post, M4 and M6 count, the others are in per mille. */
function figureOf({ name, value }: Metric, t: Translator, language: Language): string {
  if (name === 'M1' || name === 'M2' || name === 'M3') return formatPosts(value, language)
  if (name === 'M4' || name === 'M6') return String(value)
  return t('common:share', { share: formatShare(value, language) })
}

function sentenceOf(metric: Metric, t: Translator, language: Language): string | null {
  const value = figureOf(metric, t, language)
  const { name, attribute } = metric
  switch (name) {
    case 'M1':
      return attribute === null || attribute === 'format' ? null : t(`metrics:M1.${attribute}`, { value })
    case 'M2':
      return t('metrics:M2.theme', { value })
    case 'M3':
      return t('metrics:M3.format', { value })
    // The line on top says it in posts.
    case 'M8':
      return null
    case 'M4':
    case 'M5':
    case 'M6':
    case 'M7':
    case 'M9':
    case 'M11':
      return t(`metrics:${name}`, { value })
  }
}

/** The report of a plan in plain words. */
export function reportSentences(report: PlanReport, t: Translator, language: Language): string[] {
  const { placed, wanted } = report
  const frequency = t('plan:report.frequency', { placed, wanted })
  return [frequency, ...report.metrics.flatMap((metric) => sentenceOf(metric, t, language) ?? [])]
}
