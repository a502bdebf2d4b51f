import type { Language } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import { formatNumber } from '../../lib/format.ts'

/** So many times, and between which bounds it probably lies. */
export interface Compared {
  times: number
  low: number
  high: number
}

interface Words {
  t: Translator
  language: Language
}

/** An effect in a sentence: what it is, to stand before what it is compared with, and how sure that is. */
export function comparedWords(effect: Compared, words: Words): { compared: string; margin: string } {
  const { t } = words
  const { kind, figure } = readOf(effect.times, words)
  return {
    compared: t(`insight:compared.${kind}`, { figure }),
    margin: marginWords(effect, words),
  }
}

/** An effect where there is room for a figure and a word. */
export function shortWords(times: number, words: Words): string {
  const { kind, figure } = readOf(times, words)
  return words.t(`insight:short.${kind}`, { figure })
}

/** Below twice as much people read a part: 0,65 times as much is 35% less to them, and 1,03 times 3% more. */
function readOf(times: number, { language }: Words): { kind: 'times' | 'more' | 'less'; figure: string } {
  if (times >= 2) return { kind: 'times', figure: formatNumber(times, language) }
  return { kind: times < 1 ? 'less' : 'more', figure: partOf(Math.abs(times - 1), language) }
}

/** The bounds in what the effect itself is read in. */
function marginWords({ times, low, high }: Compared, { t, language }: Words): string {
  if (times >= 2) {
    const figure = (value: number) => formatNumber(value, language)
    return t('insight:margin.times', { low: figure(low), high: figure(high) })
  }
  const [least, most] = times < 1 ? [1 - high, 1 - low] : [low - 1, high - 1]
  return t('insight:margin.part', { low: partOf(least, language), high: partOf(most, language) })
}

/** A part in per cent, in whole ones from ten on. */
function partOf(part: number, language: Language): string {
  return formatNumber(100 * part, language, Math.abs(part) < 0.1 ? 1 : 0)
}
