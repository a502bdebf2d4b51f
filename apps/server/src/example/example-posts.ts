import {
  addDays,
  blankPost,
  daysBetween,
  type Id,
  mondayOf,
  type LocalDate,
  type Post,
  type Status,
  STANDING_DAYS,
  toInstant,
} from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import { type Place, postFieldsOf } from '@cadans/planner'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleParts, ExampleThemeKey } from './example-tactic.ts'

/** The tactic version that the example's plan was applied from. */
const TACTIC_VERSION = 1

/** What the next posts are, from now on: every status, so that each can be seen at a glance. */
const comingStates = [
  'loaded',
  'approved',
  'review',
  'late',
  'open',
  'skipped',
  'planned',
  'approved',
  'making',
  'open',
  'making',
  'planned',
] as const
/** And those after them, until two weeks ahead. */
const laterStates = ['planned', 'open', 'planned', 'open', 'open'] as const

type State = Status | 'late'
type Story = ExampleThemeKey | 'rubric' | 'topical'

/** A past post is published; one three weeks ago was called off, and one last week nobody filled. */
function pastState(date: LocalDate, rank: number, today: LocalDate): State {
  const weeks = daysBetween(mondayOf(date), mondayOf(today)) / 7
  if (rank !== 1) return 'published'
  if (weeks === 3) return 'skipped'
  return weeks === 1 ? 'open' : 'published'
}

/** The state of each place, in order of time. */
function statesOf(places: readonly Place[], { now }: ExampleRequest): State[] {
  let coming = 0
  let week = ''
  let rank = 0
  return places.map(({ date, time }) => {
    rank = mondayOf(date) === week ? rank + 1 : 0
    week = mondayOf(date)
    if (date < now.date || (date === now.date && time < now.time)) return pastState(date, rank, now.date)
    const state = comingStates[coming] ?? laterStates[coming % laterStates.length] ?? 'open'
    coming += 1
    return state
  })
}

/** Hands out the titles of each kind in turn, with the texts that go with them. */
function storyTeller({ language }: ExampleRequest, { themes }: ExampleParts) {
  const words = serverWords[language].example
  const told = new Map<Story, number>()
  const byTheme = new Map(Object.entries(themes).map(([key, id]) => [id, key as ExampleThemeKey]))
  return (place: Place): Pick<Post, 'title' | 'copy' | 'prompt' | 'link'> => {
    const story: Story = place.rubricId !== null ? 'rubric' : (byTheme.get(place.themeId ?? '') ?? 'topical')
    const index = told.get(story) ?? 0
    told.set(story, index + 1)
    const titles = words.titles[story]
    const copies = words.copies[story]
    const title = titles[index % titles.length] ?? ''
    return {
      title,
      copy: `${title}\n\n${copies[index % copies.length] ?? ''}`,
      prompt: place.inviting ? words.prompts[story] : '',
      link: story === 'stories' || story === 'support' ? `https://samenmerendam.example/${story}` : '',
    }
  }
}

const untold = { title: '', copy: '', prompt: '', link: '' }

const MONDAY_MORNING = '09:30'

/** Nothing is due after it goes out. Work that is not behind is due at the latest the day before it goes out, and not before tomorrow. */
function deadlineOf(place: Place, state: State, today: LocalDate): LocalDate {
  if (state === 'late') return place.deadline < today ? place.deadline : addDays(today, -1)
  if (state !== 'planned' && state !== 'making' && state !== 'review') {
    return place.deadline > place.date ? place.date : place.deadline
  }
  if (place.deadline > today) return place.deadline
  return place.date > today ? addDays(today, 1) : place.date
}

/** Somebody moved the first Facebook post of this week to Monday morning, once that has passed. */
function movedEarlier(places: readonly Place[], { now }: ExampleRequest, channelId: Id): Place | undefined {
  const monday = mondayOf(now.date)
  if (now.date === monday && now.time <= MONDAY_MORNING) return undefined
  return places.find(
    (place) => place.channelId === channelId && place.rubricId === null && place.date >= monday,
  )
}

/**
 * The posts of past weeks and the two to come, made from the places a plan wanted then.
 * @param places all before {@link STANDING_DAYS} from today
 */
export function examplePosts(request: ExampleRequest, parts: ExampleParts, places: readonly Place[]): Post[] {
  const { language, now, zone } = request
  const words = serverWords[language].example
  const tell = storyTeller(request, parts)
  const moved = movedEarlier(inTime(places), request, parts.channels.facebook)
  const monday = mondayOf(now.date)
  const inOrder = inTime(
    places.map((place) => (place === moved ? { ...place, date: monday, time: MONDAY_MORNING } : place)),
  )
  const states = statesOf(inOrder, request)
  return inOrder.map((place, index) => {
    const state = states[index] ?? 'open'
    const status: Status = state === 'late' ? 'making' : state
    const isFilled = status !== 'open'
    const tool = place.channelId === parts.channels.whatsapp ? words.loadedIn.whatsapp : words.loadedIn.other
    const isMoved = place.key === moved?.key
    return {
      ...openPost(request, place),
      ...(isFilled ? tell(place) : untold),
      ownerId: place.ownerId ?? (isFilled && place.hiredHelpId === null ? parts.people.sara : null),
      formatId: place.formatId ?? (isFilled ? topicalFormat(place, parts) : null),
      status,
      deadline: deadlineOf(place, state, now.date),
      note: state === 'late' ? words.notes.late : state === 'skipped' ? words.notes.skipped : '',
      loadedIn: status === 'loaded' || status === 'published' ? tool : '',
      publishedAt: status === 'published' ? toInstant(place.date, place.time, zone).toString() : null,
      pinned: isMoved,
      movedBy: isMoved ? parts.people.sara : null,
    }
  })
}

function inTime(places: readonly Place[]): Place[] {
  const moment = ({ date, time, key }: Place) => date + time + key
  return places.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1))
}

/** The reserve is made of what is at hand: a video on TikTok, elsewhere a photo. */
function topicalFormat({ channelId }: Place, { channels, formats }: ExampleParts): Id {
  return channelId === channels.tiktok ? formats.video : formats.photo
}

/** A place of the plan that nobody has filled yet. */
export function openPost({ newId, now, zone }: ExampleRequest, place: Place): Post {
  return {
    ...blankPost,
    ...postFieldsOf(place),
    id: newId(),
    version: 1,
    familyId: null,
    tacticVersion: TACTIC_VERSION,
    changedAt: toInstant(now.date, now.time, zone).toString(),
  }
}

/** The last date on which a place no longer moves. */
export function lastStandingDay(today: LocalDate): LocalDate {
  return addDays(today, STANDING_DAYS - 1)
}
