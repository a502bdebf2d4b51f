import {
  addDays,
  type Country,
  type Id,
  type Language,
  type LocalDate,
  mondayOf,
  type Platform,
  type Sector,
  sectors,
  sectorTemplates,
  type StartWorkspace,
  templateMessages,
  templateThemes,
} from '@cadans/domain'
import type { Messages } from '@cadans/messages/web'

export const steps = ['who', 'channels', 'messages', 'time'] as const
export type StepName = (typeof steps)[number]

export type Choice = 'focus' | 'basic'

/** A prefilled line: struck out or not, and null while its words are still the template's. */
export interface PrefilledLine {
  isKept: boolean
  text: string | null
}

/** What was answered until now. Null follows the sector's template, so that a change of sector or language changes it along. */
export interface StartDraft {
  /** Of the workspace to be, so that asking twice makes one. */
  id: Id
  step: StepName | null
  sector: Sector
  name: string
  /** Whose holidays it keeps. */
  country: Country
  ownerName: string
  channels: Partial<Record<Platform, Choice>> | null
  messages: readonly PrefilledLine[]
  themes: readonly PrefilledLine[]
  weeklyHours: number
  startDate: LocalDate
}

/** Everything has a valid answer before anything is asked. */
export function emptyDraft(id: Id, today: LocalDate, country: Country): StartDraft {
  const line: PrefilledLine = { isKept: true, text: null }
  return {
    id,
    step: null,
    sector: sectors[0],
    name: '',
    country,
    ownerName: '',
    channels: null,
    messages: templateMessages.map(() => line),
    themes: templateThemes.map(() => line),
    weeklyHours: 8,
    startDate: addDays(mondayOf(today), 7),
  }
}

/** The chosen channels, in the order of the platforms chosen; the template's until somebody chooses. */
export function channelsOf(
  draft: Pick<StartDraft, 'channels' | 'sector'>,
): Partial<Record<Platform, Choice>> {
  return (
    draft.channels ??
    Object.fromEntries(sectorTemplates[draft.sector].channels.map(({ platform, role }) => [platform, role]))
  )
}

type SectorWords = Messages['templates'][Sector]

/** The words of each line as it stands: the person's, else the template's. */
export function linesOf(
  draft: Pick<StartDraft, 'messages' | 'themes'>,
  words: Pick<SectorWords, 'messages' | 'themes'>,
): { messages: string[]; themes: string[] } {
  return {
    messages: templateMessages.map((key, index) => draft.messages[index]?.text ?? words.messages[key]),
    themes: templateThemes.map((key, index) => draft.themes[index]?.text ?? words.themes[key]),
  }
}

/** The lines that are kept and say something. */
function keptOf(lines: readonly PrefilledLine[], texts: readonly string[]): string[] {
  return texts
    .map((text) => text.trim())
    .filter((text, index) => text !== '' && lines[index]?.isKept === true)
}

export interface Surroundings {
  language: Language
  zone: string
  words: Pick<SectorWords, 'messages' | 'themes'>
  fallbackName: string
  fallbackOwner: string
}

/** The request that makes the workspace. */
export function toStartWorkspace(draft: StartDraft, around: Surroundings): StartWorkspace {
  const texts = linesOf(draft, around.words)
  return {
    id: draft.id,
    name: draft.name.trim() || around.fallbackName,
    language: around.language,
    zone: around.zone,
    country: draft.country,
    sector: draft.sector,
    channels: Object.entries(channelsOf(draft)).map(([platform, role]) => ({
      platform: platform as Platform,
      role,
    })),
    messages: keptOf(draft.messages, texts.messages),
    themes: keptOf(draft.themes, texts.themes),
    weeklyMinutes: Math.round(draft.weeklyHours * 60),
    ownerName: draft.ownerName.trim() || around.fallbackOwner,
    startDate: draft.startDate,
  }
}

export type StartProblem = 'channels.none' | 'messages.none' | 'themes.none'

/** What stands in the way of going on from a step; null when nothing does. */
export function findProblem(
  step: StepName,
  draft: StartDraft,
  words: Pick<SectorWords, 'messages' | 'themes'>,
): StartProblem | null {
  const texts = linesOf(draft, words)
  if (step === 'channels' && Object.keys(channelsOf(draft)).length === 0) return 'channels.none'
  if (step === 'messages' && keptOf(draft.messages, texts.messages).length === 0) return 'messages.none'
  if (step === 'messages' && keptOf(draft.themes, texts.themes).length === 0) return 'themes.none'
  return null
}
