import { type Id, normalized, type Tactic } from '@cadans/domain'

/** Takes a format out of use: kept for the posts that name it, and its shares go to the others. */
export function withoutFormat(tactic: Tactic, id: Id): Pick<Tactic, 'formats' | 'channels' | 'themes'> {
  const themes = tactic.themes.map((theme) => ({
    ...theme,
    formatIds: theme.formatIds.filter((formatId) => formatId !== id),
  }))
  return {
    themes,
    formats: tactic.formats.map((format) => (format.id === id ? { ...format, retired: true } : format)),
    channels: tactic.channels.map((channel) => {
      const rest = channel.formatShares.filter((share) => share.id !== id)
      return { ...channel, formatShares: rest.some(({ share }) => share > 0) ? normalized(rest) : [] }
    }),
  }
}
