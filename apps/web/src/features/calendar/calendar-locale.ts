import { type Language, languageTable } from '@cadans/domain'
import type { TFunction } from 'i18next'

/**
 * The words and habits that FullCalendar wants for itself. It ships Dutch without hints for screen readers, so all of them come from our
 * own catalogue. Weeks are ISO weeks and start on Monday in every language, because Dutch teams plan so.
 */
export function calendarLocale(language: Language, t: TFunction<'calendar'>) {
  return {
    code: languageTable[language].locale,
    firstDay: 1,
    weekNumberCalculation: 'ISO' as const,
    weekTextLong: t('views.week'),
    weekTextShort: t('views.week'),
    dayText: t('views.day'),
    monthText: t('views.month'),
    listText: t('views.list'),
    todayText: t('bar.today'),
    allDayText: t('allDay'),
    timedText: t('timed'),
    eventsHint: t('eventsHint'),
    viewHint: '$0',
    viewChangeHint: t('views.label'),
    navLinkHint: t('goToDay', { day: '$0' }),
    noEventsText: t('empty.period'),
  }
}
