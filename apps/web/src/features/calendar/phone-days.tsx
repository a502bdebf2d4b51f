import { addDays, type LocalDate, mondayOf, type PostCard } from '@cadans/domain'
import { UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { colourOf } from './colour-of.ts'
import { type Period, weeksIn } from './period.ts'
import classes from './phone-days.module.css'
import type { CalendarAddress } from './use-calendar-address.ts'

/** So many dots stand under a day. */
const DOTS = 3

interface Props {
  address: CalendarAddress
  visible: Period
  posts: readonly PostCard[]
  lookup: PostLookup
}

/** The weeks in view as days with dots: a day that is tapped is shown in the list below. Folded, one week of it. */
export function PhoneDays({ address, visible, posts, lookup }: Props) {
  const { t } = useTranslation('calendar')
  const { today } = useWorkspace()
  const [isFolded, setFolded] = useState(false)
  const [tapped, setTapped] = useState<LocalDate>(today)
  const hasPosts = posts.length > 0
  const { from, until } = visible
  // A list begins on Monday, and what is over is above.
  useEffect(() => {
    if (hasPosts && from < today && today <= until) showInList(today)
  }, [hasPosts, from, until, today])
  const byDay = Map.groupBy(posts, ({ date }) => date)
  const mondays = Array.from({ length: weeksIn(visible) }, (_, week) => addDays(visible.from, week * 7))
  const kept = mondays.includes(mondayOf(tapped)) ? mondayOf(tapped) : mondays[0]
  const shown = isFolded ? mondays.filter((monday) => monday === kept) : mondays

  function show(day: LocalDate): void {
    setTapped(day)
    showInList(day)
  }

  return (
    <nav className={classes.days} aria-label={t('phone.days')}>
      <div className={classes.week} aria-hidden='true'>
        {weekOf(visible.from).map((day) => (
          <WeekdayLetter key={day} day={day} />
        ))}
      </div>
      {shown.map((monday) => (
        <div key={monday} className={classes.week}>
          {weekOf(monday).map((day) => (
            <Day key={day} day={day} posts={byDay.get(day) ?? []} onShow={show} {...{ address, lookup }} />
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

interface DayProps extends Pick<Props, 'address' | 'lookup'> {
  day: LocalDate
  posts: readonly PostCard[]
  onShow: (day: LocalDate) => void
}

function Day({ day, posts, address, lookup, onShow }: DayProps) {
  const { t } = useTranslation('calendar')
  const { today, language } = useWorkspace()
  return (
    <UnstyledButton
      className={classes.day ?? ''}
      data-today={day === today || undefined}
      data-past={day < today || undefined}
      aria-current={day === today ? 'date' : undefined}
      aria-label={`${formatDate(day, language, 'long')}, ${t('phone.posts', { count: posts.length })}`}
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

/** Brings a day of the list, or the first one after it that has posts, below the days that stay in sight. */
function showInList(day: LocalDate): void {
  const listed = [...document.querySelectorAll<HTMLElement>('[data-list] [data-date]')]
  const found = listed.find((one) => (one.dataset['date'] ?? '') >= day)
  found?.scrollIntoView({ block: 'start' })
}
