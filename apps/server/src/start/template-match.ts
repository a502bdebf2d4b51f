import {
  normalized,
  sectorTemplates,
  type Season,
  type StartWorkspace,
  type TemplateGoal,
  templateGoals,
  templateMessages,
  templateThemes,
} from '@cadans/domain'
import { resources } from '@cadans/messages'

/**
 * Joins the names a user kept, reworded or added with the template's figures. A name as suggested keeps its own; a reworded one
 * takes the first that nobody kept, because rewording is done in place; one too many has none.
 */
function matched<T>(names: readonly string[], suggestions: readonly { name: string; figures: T }[]) {
  const free = suggestions.filter(({ name }) => !names.includes(name))
  return names.map((name) => ({
    name,
    figures: (suggestions.find((one) => one.name === name) ?? free.shift())?.figures,
  }))
}

/** Shares that add up to 1000; a value without one of its own gets an even part. */
function shared<T extends { share: number | undefined }>(rows: readonly T[]): (T & { share: number })[] {
  const even = Math.round(1000 / Math.max(rows.length, 1))
  return normalized(rows.map((row) => ({ ...row, share: row.share ?? even })))
}

export interface StartingMessage {
  name: string
  share: number
  goals: readonly TemplateGoal[]
  appeal: number
}

/** The key messages of the first start with their priorities, which add up to 1000. */
export function startingMessages(start: StartWorkspace): StartingMessage[] {
  const figures = sectorTemplates[start.sector].messages
  const words = resources[start.language].templates[start.sector].messages
  const suggestions = templateMessages.map((key) => ({ name: words[key], figures: figures[key] }))
  return shared(
    matched(start.messages, suggestions).map((row) => ({
      name: row.name,
      share: row.figures?.priority,
      goals: row.figures?.goals ?? templateGoals,
      appeal: row.figures?.appeal ?? 1,
    })),
  )
}

export interface StartingTheme {
  name: string
  share: number
  seasons: readonly Season[]
  /** Both undefined for a theme of one's own, of which nobody said so. */
  tellsStories: boolean | undefined
  ownOnly: boolean | undefined
}

/** The themes of the first start with their shares, which add up to 1000. */
export function startingThemes(start: StartWorkspace): StartingTheme[] {
  const figures = sectorTemplates[start.sector].themes
  const words = resources[start.language].templates[start.sector].themes
  const suggestions = templateThemes.map((key) => ({ name: words[key], figures: figures[key] }))
  return shared(
    matched(start.themes, suggestions).map((row) => ({
      name: row.name,
      share: row.figures?.share,
      seasons: row.figures?.seasons ?? [],
      tellsStories: row.figures?.tellsStories,
      ownOnly: row.figures?.ownOnly,
    })),
  )
}
