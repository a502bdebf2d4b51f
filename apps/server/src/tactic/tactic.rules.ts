import type { Id, Tactic } from '@cadans/domain'

/**
 * The tactic to keep of one that is sent: a theme, format, source or hired help that stood in the draft before and is missing
 * from it comes back retired, after the others, because posts and earlier versions still name it.
 */
export function withRetired(sent: Tactic, before: Tactic): Tactic {
  return {
    ...sent,
    themes: [...sent.themes, ...missing(sent.themes, before.themes).map((theme) => ({ ...theme, share: 0 }))],
    formats: [...sent.formats, ...missing(sent.formats, before.formats)],
    sources: [...sent.sources, ...missing(sent.sources, before.sources)],
    hiredHelp: [...sent.hiredHelp, ...missing(sent.hiredHelp, before.hiredHelp)],
  }
}

function missing<T extends { id: Id; retired: boolean }>(sent: readonly T[], before: readonly T[]): T[] {
  const kept = new Set(sent.map(({ id }) => id))
  return before.filter(({ id }) => !kept.has(id)).map((row) => ({ ...row, retired: true }))
}
