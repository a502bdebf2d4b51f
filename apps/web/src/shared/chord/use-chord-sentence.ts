import type { ChordEffect, FactorEffects } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { useWords } from '../../lib/use-words.ts'
import { comparedWords } from './compared-words.ts'
import { useValueName } from './use-value-name.ts'

/** What a value does more or less than average, in a sentence that asks for no statistics. */
export function useChordSentence(): (
  factor: Pick<FactorEffects, 'factor' | 'channelId'>,
  effect: ChordEffect,
) => string {
  const { t } = useTranslation(['review', 'insight'])
  const all = useWords()
  const { language } = useWorkspace()
  const nameOf = useValueName()
  return ({ factor, channelId }, { value, effect, low, high }) => {
    const figures = comparedWords({ times: effect, low, high }, { t: all, language })
    if (factor === 'inviting') return t('chordLineInviting', figures)
    const where = channelId === null ? '' : nameOf('channel', channelId)
    return t('chordLine', {
      ...figures,
      factor: t(`insight:factor.${factor}`),
      name: [nameOf(factor, value), where].filter(Boolean).join(', '),
    })
  }
}
