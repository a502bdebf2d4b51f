import { addDays, type LocalDate, mondayOf, type PostCard } from '@cadans/domain'
import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { colourOf } from './colour-of.ts'
import type { DayFact } from './day-events.ts'
import { type Period, weeksIn } from './period.ts'
import classes from './phone-days.module.css'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useDayFacts } from './use-day-facts.ts'

/** So many dots stand under a day. */
const DOTS = 3
const none: readonly never[] = []

interface Props {
  address: Pick<CalendarAddress, 'colouring'>
  visible: Period
  posts: readonly PostCard[]
  basis: PostBasis
}

/** The weeks in view as days with dots: a day that is tapped is shown in the list below. Folded, one week of it. */
export function PhoneDays({ address, visible, posts, basis }: Props) {
  const { t } = useTranslation('calendar')
  const { today } = useWorkspace()
  const [isFolded, setFolded] = useState(false)
  const [tapped, setTapped] = useState<LocalDate>(today)
  const hasPosts = posts.length > 0
  const { from, until } = visible
  const days = useRef<HTMLElement>(null)
  // A list begins on Monday, and what is over is above.
  const hasPast = hasPosts && from < today && today <= until
  useEffect(
    () => (hasPast ? keepInSight(() => showInList(today, days.current)) : undefined),
    [hasPast, today],
  )
  const facts = useDayFacts(visible, basis)
  const byDay = Map.groupBy(posts, ({ date }) => date)
  const mondays = Array.from({ length: weeksIn(visible) }, (_, week) => addDays(visible.from, week * 7))
  const kept = mondays.includes(mondayOf(tapped)) ? mondayOf(tapped) : mondays[0]
  const shown = isFolded ? mondays.filter((monday) => monday === kept) : mondays

  function show(day: LocalDate): void {
    setTapped(day)
    showInList(day, days.current)
  }

  return (
    <nav ref={days} className={classes.days} aria-label={t('phone.days')}>
      <div className={classes.week} aria-hidden='true'>
        {weekOf(visible.from).map((day) => (
          <WeekdayLetter key={day} day={day} />
        ))}
      </div>
      {shown.map((monday) => (
        <div key={monday} className={classes.week}>
          {weekOf(monday).map((day) => (
            <Day
              key={day}
              {...{ day, address }}
              posts={byDay.get(day) ?? none}
              facts={facts.get(day) ?? none}
              lookup={basis.lookup}
              onShow={show}
            />
          ))}
        </div>
      ))}
      {mondays.length > 1 && (
        <UnstyledButton
          className={classes.handle ?? ''}
          aria-expanded={!isFolded}
          aria-label={t(isFolded ? 'phone.unfold' : 'phone.fold')}
          onClick={() => setFolded(!isFolded)}
        />
      )}
    </nav>
  )
}

function weekOf(monday: LocalDate): LocalDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day))
}

function WeekdayLetter({ day }: { day: LocalDate }) {
  const { language } = useWorkspace()
  return <span className={classes.weekday}>{formatDate(day, language, 'weekday').slice(0, 1)}</span>
}

interface DayProps extends Pick<Props, 'address' | 'posts'> {
  day: LocalDate
  facts: readonly DayFact[]
  lookup: PostBasis['lookup']
  onShow: (day: LocalDate) => void
}

/** A number with the dots of its posts: shaded where nothing is posted, warm where the day has a name, and said in words too. */
function Day({ day, posts, facts, address, lookup, onShow }: DayProps) {
  const { t } = useTranslation('calendar')
  const { today, language } = useWorkspace()
  const words = [
    formatDate(day, language, 'long'),
    t('phone.posts', { count: posts.length }),
    ...facts.map((fact) => fact.words),
  ]
  const is = (kind: DayFact['kind']) => facts.some((fact) => fact.kind === kind) || undefined
  return (
    <UnstyledButton
      className={classes.day ?? ''}
      data-closed={is('closed')}
      data-named={is('date')}
      data-today={day === today || undefined}
      data-past={day < today || undefined}
      aria-current={day === today ? 'date' : undefined}
      aria-label={words.join(', ')}
      onClick={() => onShow(day)}
    >
      <span className={classes.number}>{Number(day.slice(8))}</span>
      <span className={classes.dots} aria-hidden='true'>
        {posts.slice(0, DOTS).map((post) => (
          <span
            key={post.id}
            className={classes.dot}
            data-open={post.status === 'open' || undefined}
            style={{ '--dot': colourOf(post, address.colouring, lookup).colour }}
          />
        ))}
      </span>
    </UnstyledButton>
  )
}

/** Brings a day of the list, or the first one after it that has posts, right below the days that stay in sight. */
function showInList(day: LocalDate, days: HTMLElement | null): void {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-list] [data-date]')]
  // Its head may be held at the top of the list; the day around it is where it is.
  const found = heads.find((one) => (one.dataset['date'] ?? '') >= day)?.parentElement
  if (!found || days === null) return
  window.scrollBy({ top: found.getBoundingClientRect().top - days.getBoundingClientRect().bottom })
}

/** Does it now, and again while what is below is still being drawn, until a hand takes over. @returns gives up */
function keepInSight(show: () => void): () => void {
  const watched = new ResizeObserver(show)
  watched.observe(document.body)
  const hands = ['pointerdown', 'wheel', 'keydown'] as const
  const giveUp = (): void => watched.disconnect()
  for (const hand of hands) window.addEventListener(hand, giveUp, { once: true, passive: true })
  return () => {
    giveUp()
    for (const hand of hands) window.removeEventListener(hand, giveUp)
  }
}
