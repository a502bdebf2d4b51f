import { type Language, lastDayOf, type PlanBasis } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import {
  formatDate,
  formatHours,
  formatMoney,
  formatPosts,
  formatShare,
  formatWeekday,
} from '../../../lib/format.ts'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { windowWords } from '../../../shared/rhythm/window-words.ts'
import { comingKeyDates } from './coming-key-dates.ts'
import { minutesCovered } from './hours.ts'
import type { SectionId } from './section-list.ts'

/** What a summary is made from. */
interface Said {
  basis: PlanBasis
  t: Translator
  language: Language
  today: string
}

type Summary = (said: Said) => string

function firstAndMore(lines: readonly string[], t: Translator): string {
  const [first = ''] = lines
  return lines.length < 2 ? first : t('tactic:summary.andMore', { first, more: lines.length - 1 })
}

function guide(text: string, points: { dos: number; donts: number }, t: Translator): string {
  const [sentence = ''] = text.trim().split(/(?<=[.!?])\s|\n/)
  if (sentence !== '') return sentence.length > 90 ? `${sentence.slice(0, 88).trimEnd()}…` : sentence
  return points.dos + points.donts === 0
    ? t('tactic:summary.guideNone')
    : t('tactic:summary.guidePoints', points)
}

/** What is chosen in each section, in one line of plain words. */
export const summaries: Readonly<Record<SectionId, Summary>> = {
  themes: ({ basis, t, language }) => {
    const current = basis.tactic.themes.filter(({ retired }) => !retired)
    const [most] = current.toSorted((a, b) => b.share - a.share)
    if (most === undefined) return t('tactic:summary.themesNone')
    const params = { count: current.length, name: most.name, share: formatShare(most.share, language) }
    return t('tactic:summary.themes', params)
  },
  mix: ({ basis: { tactic }, t, language }) => {
    const own = formatShare(tactic.ownShare, language)
    const mix = t('tactic:summary.mix', { own, curated: formatShare(1000 - tactic.ownShare, language) })
    const count = tactic.channels.filter(({ ownShare }) => ownShare !== null).length
    return count === 0 ? mix : t('tactic:summary.mixChannels', { mix, count })
  },
  sources: ({ basis, t }) => {
    const current = basis.tactic.sources.filter(({ retired }) => !retired)
    const [first] = current
    if (first === undefined) return t('tactic:summary.sourcesNone')
    return t('tactic:summary.sources', { count: current.length, name: first.name, more: current.length - 1 })
  },
  tone: ({ basis: { tactic }, t }) => {
    const { text, dos, donts } = tactic.toneOfVoice
    return guide(text, { dos: dos.length, donts: donts.length }, t)
  },
  visual: ({ basis: { tactic }, t }) => {
    const { text, dos, donts } = tactic.visualLanguage
    return guide(text, { dos: dos.length, donts: donts.length }, t)
  },
  rhythm: ({ basis, t, language }) => {
    const all = activeChannels(basis)
    if (all.length === 0) return t('tactic:summary.rhythmNone')
    const said = all.slice(0, 2).map(({ channel, plan }) =>
      t('tactic:summary.rhythm', {
        channel: channel.name,
        frequency: formatPosts(plan.frequency, language),
        windows: windowWords(plan.windows, { t, language }),
      }),
    )
    const more = all.length > 2 ? [t('tactic:summary.rhythmMore', { count: all.length - 2 })] : []
    return [...said, ...more].join(' · ')
  },
  formats: ({ basis }) =>
    basis.tactic.formats
      .filter(({ retired }) => !retired)
      .map(({ name }) => name)
      .join(', '),
  segments: ({ basis: { strategy, tactic }, t }) => {
    if (strategy.segments.length === 0) return t('tactic:summary.segmentsNone')
    const count = tactic.channels.filter(({ segmentShares }) => segmentShares.length > 0).length
    return count === 0 ? t('tactic:summary.segmentsFollow') : t('tactic:summary.segments', { count })
  },
  people: ({ basis: { strategy, tactic }, t, language }) => {
    const minutes = strategy.people.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0)
    const all = t('tactic:summary.people', {
      count: strategy.people.length,
      hours: formatHours(minutes, language),
    })
    const people = tactic.balanceHours ? t('tactic:summary.balanced', { people: all }) : all
    const hired = tactic.hiredHelp.filter(({ retired }) => !retired).map(({ name }) => name)
    return hired.length === 0 ? people : t('tactic:summary.hired', { people, names: hired.join(', ') })
  },
  reach: ({ basis: { tactic }, t, language }) => {
    const minutes = minutesCovered(tactic.reachability)
    return minutes === 0
      ? t('tactic:summary.reachNone')
      : t('tactic:summary.reach', { hours: formatHours(minutes, language) })
  },
  promotion: ({ basis: { tactic }, t, language }) => {
    const { monthlyCeilingCents, rules, lines } = tactic.promotion
    if (monthlyCeilingCents === 0 && lines.length === 0) return t('tactic:summary.promotionNone')
    const ceiling = formatMoney(monthlyCeilingCents, language)
    return t('tactic:summary.promotion', { ceiling, count: rules.length + lines.length })
  },
  campaigns: ({ basis: { strategy }, t, language, today }) => {
    const coming = strategy.campaigns
      .filter(({ until }) => until >= today)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ name, from, until }) =>
        t('tactic:summary.campaign', {
          name,
          from: formatDate(from, language, 'short'),
          until: formatDate(until, language, 'short'),
        }),
      )
    return coming.length === 0 ? t('tactic:summary.campaignsNone') : firstAndMore(coming, t)
  },
  milestones: ({ basis: { strategy }, t, language, today }) => {
    const coming = strategy.milestones
      .filter((one) => lastDayOf(one) >= today)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ name, date }) =>
        t('tactic:summary.milestone', { name, date: formatDate(date, language, 'short') }),
      )
    return coming.length === 0 ? t('tactic:summary.milestonesNone') : firstAndMore(coming, t)
  },
  rubrics: ({ basis: { strategy }, t, language }) => {
    const lines = strategy.rubrics.map(({ name, weekday, time }) =>
      t('tactic:summary.rubric', { name, day: formatWeekday(weekday, language), time }),
    )
    return lines.length === 0 ? t('tactic:summary.rubricsNone') : firstAndMore(lines, t)
  },
  room: ({ basis: { tactic }, t, language }) =>
    t('tactic:summary.room', {
      reserve: formatShare(tactic.reserveShare, language),
      inviting: formatShare(tactic.invitingShare, language),
    }),
  closed: ({ basis: { strategy, tactic }, t, language, today }) => {
    const years = tactic.quietHolidayYears.filter((year) => String(year) >= today.slice(0, 4))
    const holidays =
      years.length === 0 || strategy.country === 'other'
        ? []
        : [
            t('tactic:summary.closedHolidays', {
              years: new Intl.ListFormat(language).format(years.map(String)),
            }),
          ]
    const coming = strategy.closedDays
      .filter(({ until }) => until >= today)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, until }) =>
        from === until
          ? t('tactic:summary.closedDay', { date: formatDate(from, language) })
          : t('tactic:summary.closed', {
              from: formatDate(from, language),
              until: formatDate(until, language),
            }),
      )
    const all = [...holidays, ...coming]
    return all.length === 0 ? t('tactic:summary.closedNone') : firstAndMore(all, t)
  },
  keyDates: ({ basis, t, language, today }) => {
    const [next] = comingKeyDates(today, basis)
    return next === undefined
      ? t('tactic:summary.keyDatesNone')
      : t('tactic:summary.keyDate', {
          name: 'code' in next ? t(`domain:keyDate.${next.code}`) : next.ownName,
          date: formatDate(next.date, language),
        })
  },
}
