import { isLate } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { firstNameOf } from '../../lib/format.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { partOfDay } from './part-of-day.ts'
import type { TodayLists } from './today-lists.ts'
import type { TodayView } from './today-view.ts'

/** What is written in a word; more is a figure. */
const words = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** The greeting with what the day asks for, in a sentence or two; the greeting alone until that is known. */
export function useSummary(): (lists?: TodayLists, now?: TodayView['now']) => string {
  const { t } = useTranslation(['today', 'start'])
  const { me, zone } = useWorkspace()
  const part = t(`greeting.${partOfDay(localNow(zone).time)}`)
  // Whoever gave no name at the first start is not greeted as "Me".
  const greeting =
    me.name === t('start:who.fallbackOwner')
      ? part
      : t('greetingName', { greeting: part, name: firstNameOf(me.name) })
  const inWords = (count: number) => {
    const word = words.find((one) => one === String(count))
    return word === undefined ? String(count) : t(`number.${word}`)
  }
  return (lists, now) => {
    if (lists === undefined || now === undefined) return `${greeting}.`
    const { place, make } = lists
    const late = [...place, ...make].filter((post) => isLate(post, now)).length
    const told = [
      place.length > 0 && t('summary.place', { number: inWords(place.length) }),
      late > 0 && t('summary.late', { number: inWords(late) }),
    ].filter(Boolean)
    const sentence = told.length === 0 ? t('summary.none') : `${told.join(', ')}.`
    return `${greeting}. ${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}`
  }
}
