import classes from './full-calendar.module.css'

function names(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

/** What FullCalendar tells of a day, as far as its look depends on it; `dow` is 0 for Sunday. */
interface DayInfo {
  dow: number
  isToday: boolean
  isOther: boolean
}

interface EventInfo {
  isDragging: boolean
  isMirror: boolean
  event: { extendedProps: object }
}

const HOUR = 3_600_000

/** A line on the hour, a fainter one on the half, and none between. */
function slotClassAt(milliseconds: number): 'hourSlot' | 'halfSlot' | 'quarterSlot' {
  if (milliseconds % HOUR === 0) return 'hourSlot'
  return milliseconds % (HOUR / 2) === 0 ? 'halfSlot' : 'quarterSlot'
}

/** How FullCalendar looks here, by its class options: its own class names are hashed, so nothing else would hold. */
export const calendarTheme = {
  className: classes.calendar,
  viewClass: ({ view }: { view: { type: string } }) =>
    names(
      classes.view,
      view.type === 'dayGridWeeks' && classes.weeks,
      view.type === 'dayGridWeek' && classes.stacked,
      view.type.startsWith('list') && classes.listView,
    ),
  inlineWeekNumberClass: classes.weekNumber,
  tableHeaderClass: classes.header,
  dayHeaderRowClass: classes.row,
  dayHeaderClass: (info: DayInfo) => names(classes.dayHeader, info.isToday && classes.todayHeader),
  dayHeaderInnerClass: classes.dayHeaderInner,
  dayHeaderAlign: 'start' as const,
  dayRowClass: names(classes.row, classes.dayRow),
  dayCellClass: (info: DayInfo) =>
    names(
      classes.day,
      (info.dow === 0 || info.dow === 6) && classes.weekend,
      info.isOther && classes.otherMonth,
      info.isToday && classes.today,
    ),
  dayCellTopClass: classes.dayTop,
  dayCellTopInnerClass: classes.dayTopInner,
  dayCellInnerClass: classes.dayInner,
  eventClass: (info: EventInfo) =>
    names(
      classes.event,
      info.isDragging && classes.dragging,
      info.isMirror && classes.mirror,
      'band' in info.event.extendedProps && classes.bandEvent,
    ),
  eventInnerClass: classes.eventInner,
  backgroundEventClass: classes.shade,
  backgroundEventInnerClass: classes.shadeInner,
  backgroundEventTitleClass: classes.shadeTitle,
  rowEventClass: classes.rowEvent,
  columnEventClass: classes.columnEvent,
  dayLaneClass: (info: DayInfo) =>
    names(classes.lane, (info.dow === 0 || info.dow === 6) && classes.weekend, info.isToday && classes.today),
  dayLaneInnerClass: classes.laneInner,
  slotLaneClass: ({ time }: { time?: { milliseconds: number } }) =>
    names(classes.slot, classes[slotClassAt(time?.milliseconds ?? 0)]),
  slotHeaderRowClass: classes.row,
  slotHeaderClass: classes.slotHeader,
  slotHeaderInnerClass: classes.slotHeaderInner,
  slotHeaderDividerClass: classes.slotDivider,
  dayHeaderDividerClass: classes.headerDivider,
  nowIndicatorLineClass: classes.nowLine,
  nowIndicatorDotClass: classes.nowDot,
  fillerClass: classes.filler,
  highlightClass: classes.highlight,
  navLinkClass: classes.navLink,
  listDaysClass: classes.list,
  listDayClass: classes.listDay,
  listDayHeaderClass: (info: DayInfo) => names(classes.listHeader, info.isToday && classes.listToday),
  // The library takes no for an answer on the second heading only by sight.
  listDayHeaderInnerClass: (info: { level: number }) =>
    info.level > 0 ? classes.listSecondHeading : classes.listHeaderInner,
  listDayBodyClass: classes.listBody,
  noEventsClass: classes.empty,
}
