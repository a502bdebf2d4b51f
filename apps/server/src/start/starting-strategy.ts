import {
  type Assumption,
  type Channel,
  type ChannelChoice,
  firstLookOn,
  type Goal,
  type Id,
  type KeyMessage,
  type LocalDate,
  LOOK_WEEKS,
  type Person,
  type Routine,
  type Segment,
  sectorTemplates,
  startingRhythm,
  type StartWorkspace,
  type StrategyNotes,
  type Tactic,
  type TemplateGoal,
  templateGoals,
} from '@cadans/domain'
import { resources, serverWords } from '@cadans/messages'
import { sectorAssumptions } from './starting-assumptions.ts'
import { startingRoutines } from './starting-routines.ts'
import { startingTactic } from './starting-tactic.ts'
import { startingMessages } from './template-match.ts'

/** The rows of a new workspace, all of version 1, beside the tactic's document. */
export interface StartingRows {
  goals: Goal[]
  keyMessages: KeyMessage[]
  segments: Segment[]
  channels: Channel[]
  people: Person[]
  routines: Routine[]
  tactic: Tactic
  /** When each channel is looked at for the first time. */
  channelChoices: ChannelChoice[]
  assumptions: Assumption[]
  notes: Omit<StrategyNotes, 'id' | 'version'>
}

/**
 * The whole first strategy from the twelve answers of the first start; everything else has a default.
 * Pure: the same input and the same ids give the same rows.
 */
export function startingStrategy(start: StartWorkspace, newId: () => Id): StartingRows {
  const goalIds = { g1: newId(), g2: newId() }
  const segment = startingSegment(start, newId)
  const keyMessages = startingKeyMessages(start, { goalIds, segmentIds: [segment.id] }, newId)
  const channels = startingChannels(start, newId)
  const owner: Person = {
    id: newId(),
    version: 1,
    name: start.ownerName,
    weeklyMinutes: start.weeklyMinutes,
    formatIds: [],
    tools: '',
  }
  const goals = startingGoals(start, goalIds)
  return {
    goals,
    keyMessages,
    segments: [segment],
    channels,
    people: [owner],
    routines: startingRoutines(
      start,
      { goals, channelId: channels[0]?.id ?? null, ownerId: owner.id },
      newId,
    ),
    tactic: startingTactic(start, channels, newId),
    ...startingLooks({ channels, ownerId: owner.id, from: start.startDate }, newId),
    assumptions: sectorAssumptions(start, { channels, ownerId: owner.id }, newId),
  }
}

type GoalIds = Readonly<Record<TemplateGoal, Id>>

function startingGoals({ sector, language }: StartWorkspace, ids: GoalIds): Goal[] {
  const words = resources[language].templates[sector]
  return templateGoals.map((key) => ({
    id: ids[key],
    version: 1,
    name: words.goals[key],
    kind: sectorTemplates[sector].goals[key],
    objective: '',
    weight: 3,
  }))
}

function startingSegment({ sector, language }: StartWorkspace, newId: () => Id): Segment {
  return {
    id: newId(),
    version: 1,
    name: resources[language].templates[sector].segment,
    ageFrom: null,
    ageUntil: null,
    share: 1000,
    use: 'both',
    questions: Object.values(serverWords[language].firstQuestions[sector]),
    knows: '',
    likeness: null,
    activity: [],
  }
}

function startingKeyMessages(
  start: StartWorkspace,
  { goalIds, segmentIds }: { goalIds: GoalIds; segmentIds: Id[] },
  newId: () => Id,
): KeyMessage[] {
  return startingMessages(start).map((message) => ({
    id: newId(),
    version: 1,
    text: message.name,
    proof: '',
    goalIds: message.goals.map((key) => goalIds[key]),
    segmentIds: [...segmentIds],
    register: 0,
    appeal: message.appeal,
    mood: 'warm',
    priority: message.share,
    from: null,
    until: null,
  }))
}

function startingChannels(start: StartWorkspace, newId: () => Id): Channel[] {
  const names = platformNames(start)
  return start.channels.map(({ platform, role }, position) => ({
    id: newId(),
    version: 1,
    platform,
    name: names[position] ?? platform,
    role,
    account: '',
    textLimit: null,
    position,
    serves: role === 'focus',
    unansweredSince: null,
  }))
}

function platformNames(start: StartWorkspace): string[] {
  const names = resources[start.language].words.platform
  const seen = new Map<string, number>()
  return start.channels.map(({ platform }) => {
    const count = (seen.get(platform) ?? 0) + 1
    seen.set(platform, count)
    return count === 1 ? names[platform] : `${names[platform]} ${count}`
  })
}

/** What comes back, with its first days and whoever starts as its owner. */
function startingLooks(
  { channels, ownerId, from }: { channels: readonly Channel[]; ownerId: Id; from: LocalDate },
  newId: () => Id,
): Pick<StartingRows, 'channelChoices' | 'notes'> {
  return {
    channelChoices: channels.map(({ id }) => ({
      id: newId(),
      version: 1,
      channelId: id,
      scores: {},
      note: '',
      lookOn: firstLookOn(from),
      lookWeeks: LOOK_WEEKS,
      ownerId,
    })),
    notes: { weights: {}, reputation: '', contacts: '', rhythm: startingRhythm(from, ownerId) },
  }
}
