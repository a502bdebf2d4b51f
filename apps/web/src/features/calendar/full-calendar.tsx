import type { Id, Language, LocalDate } from '@cadans/domain'
import FullCalendar, {
  type CalendarOptions,
  type CalendarRef,
  type DateClickInfo,
  type DayCellInfo,
  type DayHeaderInfo,
  type DropInfo,
  type EventClickInfo,
  type EventDisplayInfo,
  type EventDropInfo,
  type EventReceiveInfo,
} from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction, { Draggable } from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarLocale } from './calendar-locale.ts'
import { DayHead } from './day-head.tsx'
import { DayHeading, DayTop } from './day-top.tsx'
import { calendarTheme } from './full-calendar-theme.ts'
import type { Moment } from '../../lib/moment.ts'
import frame from './full-calendar.module.css'
import type { DayEvent } from './day-events.ts'
import { DayEventContent } from './day-event-content.tsx'
import { type CardLayout, PostCard } from './post-card.tsx'
import { momentOf, type PostEvent, type ShadeEvent } from './post-events.ts'
import type { Drawing } from './drawing.ts'

/** Where on the screen somebody pointed. */
export interface Spot {
  x: number
  y: number
}

/** Where an idea was let go: on a day, in views with hours at a time, and perhaps on an open place. */
export interface IdeaDrop {
  date: LocalDate
  time: string | null
  placeId: Id | null
}

export interface CalendarHandlers {
  onOpen: (postId: Id, isAdditive: boolean) => void
  /** A day was clicked; in views with hours, a time of it. */
  onPick: (date: LocalDate, time: string | null, spot: Spot) => void
  /** A post was dropped: it shows at once at its new moment, `revert` takes it back. */
  onMove: (postId: Id, target: Moment, revert: () => void) => void
  onIdea: (ideaId: Id, drop: IdeaDrop) => void
  onShowDay: (date: LocalDate) => void
  /** What is folded away of a day was asked for. */
  onUnfold: (date: LocalDate) => void
  /** The band of a campaign was clicked, or one of promotion without a post. */
  onBand: (campaignId: Id | null) => void
}

export interface FullCalendarViewProps {
  drawing: Drawing
  date: LocalDate
  zone: string
  language: Language
  events: readonly PostEvent[]
  shades: readonly ShadeEvent[]
  /** What stands in the days of month and week beside posts. */
  around: readonly DayEvent[]
  handlers: CalendarHandlers
}

const viewTypes: Readonly<Record<Drawing, string>> = {
  month: 'dayGridWeeks',
  stackedWeek: 'dayGridWeek',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listWeeks',
  listedWeek: 'listWeek',
}

const layouts: Readonly<Record<string, CardLayout>> = {
  [viewTypes.month]: 'month',
  [viewTypes.stackedWeek]: 'week',
  [viewTypes.list]: 'list',
  [viewTypes.listedWeek]: 'list',
}

/** Views whose days have no hours. */
const wholeDayTypes: readonly string[] = [viewTypes.month, viewTypes.stackedWeek]

const plugins = [dayGrid, timeGrid, list, interaction]
const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const

/** The date that a cell or header stands for: the library hands dates as instants, its own formatter knows the zone. */
function dateOf(info: Pick<DayCellInfo | DayHeaderInfo, 'date' | 'view'>): LocalDate {
  return info.view.calendar.formatIso(info.date, true)
}

type DrawnProps = PostEvent['extendedProps'] | DayEvent['extendedProps'] | { rank?: never }

function propsOf({ extendedProps }: Pick<EventDisplayInfo['event'], 'extendedProps'>): DrawnProps {
  return extendedProps
}

function renderEvent(info: EventDisplayInfo) {
  const props = propsOf(info.event)
  if ('post' in props) {
    const landing = info.isMirror ? momentOf(info.event.startStr).time : undefined
    return <PostCard post={props.post} layout={layouts[info.view.type] ?? 'hours'} landing={landing} />
  }
  return props.rank === undefined ? true : <DayEventContent title={info.event.title} props={props} />
}

function renderDayTop(info: DayCellInfo) {
  return <DayTop date={dateOf(info)} isToday={info.isToday} />
}

function renderDayHeader(info: DayHeaderInfo) {
  if (info.view.type === viewTypes.month) return <>{info.text}</>
  if (info.view.type === viewTypes.stackedWeek)
    return <DayHead date={dateOf(info)} text={info.text} isToday={info.isToday} />
  return <DayHeading date={dateOf(info)} text={info.text} />
}

/**
 * Everything that stays the same while the calendar lives. It stands outside the component because FullCalendar compares options by
 * reference: written inline they would be new at each drawing, and it would draw for ever.
 */
const steadyOptions: CalendarOptions = {
  ...calendarTheme,
  plugins,
  headerToolbar: false,
  fixedWeekCount: false,
  navLinks: true,
  editable: true,
  eventDurationEditable: false,
  droppable: true,
  longPressDelay: 300,
  dragRevertDuration: 160,
  eventOrder: 'rank,start,id',
  eventDisplay: 'block',
  displayEventEnd: false,
  forceEventDuration: true,
  defaultTimedEventDuration: '00:45',
  // A slot is what a post snaps to: the library holds a post by the middle of its slot, and of a larger one would round either way.
  slotDuration: '00:15',
  slotHeaderInterval: '01:00',
  slotMinHeight: 11,
  slotHeaderFormat: clock,
  eventTimeFormat: clock,
  scrollTime: '08:00',
  scrollTimeReset: false,
  slotEventOverlap: false,
  eventMinHeight: 40,
  nowIndicator: true,
  allDaySlot: false,
  dayHeaderFormat: { weekday: 'short' },
  eventContent: renderEvent,
  dayCellTopContent: renderDayTop,
  inlineWeekNumberContent: ({ num }: { num: number }) => num,
  dayHeaderContent: renderDayHeader,
  viewDidMount: ({ el }) => letKeysScroll(el),
  views: {
    // Natural rows: without this the library stretches them to 1.35 times the width.
    dayGrid: { height: 'auto', aspectRatio: 100 },
    dayGridWeeks: { type: 'dayGrid', duration: { weeks: 5 }, weekNumbers: true },
    dayGridWeek: { dayHeaderFormat: { weekday: 'short' } },
    timeGrid: {
      height: '100%',
      expandRows: true,
      dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    },
    list: { height: 'auto', listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' } },
    listWeeks: { type: 'list', duration: { weeks: 4 } },
  },
}

/** A day without posts has nothing in its hours to stand on, so that keys could not scroll them. */
function letKeysScroll(view: HTMLElement): void {
  for (const hours of view.querySelectorAll('[style*="auto"]')) {
    const day = hours.querySelector<HTMLElement>('[role="cell"]')
    if (day !== null) day.tabIndex = 0
  }
}

/** The post under the pointer, if it is an open place. */
function openPlaceAt({ x, y }: Spot): Id | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const card = element.closest<HTMLElement>('[data-post-id][data-status="open"]')
    if (card) return card.dataset['postId'] ?? null
  }
  return null
}

function spotOf(event: MouseEvent | TouchEvent): Spot {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}

/** The only file that knows FullCalendar: our posts, days and gestures in, its drawing out. */
export function FullCalendarView(props: FullCalendarViewProps) {
  const { drawing, date, zone, language, events, shades, around, handlers } = props
  const { t } = useTranslation('calendar')
  const calendar = useRef<CalendarRef>(null)
  const isSettled = useSettled()
  const [relay] = useState(createRelay)
  useEffect(() => relay.passTo(handlers), [relay, handlers])
  const locale = useMemo(() => calendarLocale(language, t), [language, t])
  const drawn = useMemo(() => [...around, ...events, ...shades], [around, events, shades])
  const [first] = useState({ view: viewTypes[drawing], date })

  // The bar answers at once and the drawing follows. The call itself must not be a transition: two quick ones would then leave the
  // calendar in the first view.
  const shownView = useDeferredValue(drawing)
  const shownDate = useDeferredValue(date)
  useEffect(() => {
    calendar.current?.getApi().changeView(viewTypes[shownView], shownDate)
  }, [shownView, shownDate])

  return (
    <div className={frame.frame} data-measuring={!isSettled || undefined}>
      <FullCalendar
        ref={calendar}
        {...steadyOptions}
        {...relay.listeners}
        initialView={first.view}
        initialDate={first.date}
        timeZone={zone}
        locale={locale}
        events={drawn}
      />
    </div>
  )
}

/** Whether the library has measured and put everything in its place, which takes it two frames: before that all that is seen jumps. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isSettled
}

/** FullCalendar's listeners, made once because it compares them by reference, passing to the room's newest handlers in our words. */
function createRelay(): { listeners: CalendarOptions; passTo: (next: CalendarHandlers) => void } {
  let handlers: CalendarHandlers | undefined
  let droppedOn: Id | null = null
  const listeners: CalendarOptions = {
    eventClick(info: EventClickInfo) {
      const { ctrlKey, metaKey, shiftKey } = info.jsEvent
      const props = propsOf(info.event)
      if ('post' in props) handlers?.onOpen(info.event.id, ctrlKey || metaKey || shiftKey)
      else if ('fold' in props) handlers?.onUnfold(props.fold.date)
      else if ('band' in props) handlers?.onBand(props.band.campaignId)
    },
    dateClick(info: DateClickInfo) {
      const { date, time } = momentOf(info.dateStr)
      handlers?.onPick(date, info.allDay ? null : time, spotOf(info.jsEvent))
    },
    eventDrop(info: EventDropInfo) {
      handlers?.onMove(info.event.id, momentOf(info.event.startStr), info.revert)
    },
    drop(info: DropInfo) {
      droppedOn = openPlaceAt(spotOf(info.jsEvent))
    },
    eventReceive(info: EventReceiveInfo) {
      const ideaId = info.draggedEl.dataset['ideaId']
      const { date, time } = momentOf(info.event.startStr)
      const isWholeDay = info.event.allDay || wholeDayTypes.includes(info.view.type)
      // The data brings it back: what stands here now is FullCalendar's own copy.
      info.event.remove()
      if (ideaId !== undefined)
        handlers?.onIdea(ideaId, { date, time: isWholeDay ? null : time, placeId: droppedOn })
    },
    navLinkDayClick(day: Date) {
      handlers?.onShowDay(this.formatIso(day, true))
    },
  }
  return {
    listeners,
    passTo: (next) => {
      handlers = next
    },
  }
}

/** Lets the ideas inside `container` be dragged onto the calendar, by mouse or by a long press. @returns how to stop it */
export function makeIdeasDraggable(container: HTMLElement): () => void {
  const draggable = new Draggable(container, {
    itemSelector: '[data-idea-id]',
    longPressDelay: 300,
    eventData: (element) => ({ title: element.dataset['ideaTitle'] ?? '', duration: '00:45' }),
  })
  return () => draggable.destroy()
}
