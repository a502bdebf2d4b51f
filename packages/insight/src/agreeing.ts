import type { Tactic } from '@cadans/domain'
import type { Proposal } from './proposal.ts'

/**
 * Proposals that can stand beside each other. Where two would pull one post both ways, what is said of people goes before what is said of
 * figures, and a theme before its form:
 * - comments stay unanswered, or a channel is not kept up with: nowhere is more asked for;
 * - a theme is told in one form only: the form does not go down while the theme goes up, nor the other way.
 */
export function agreeing(proposals: readonly Proposal[], { themes }: Pick<Tactic, 'themes'>): Proposal[] {
  const isStretched = proposals.some(({ reasons }) =>
    reasons.some(({ code }) => code === 'answers.late' || code === 'adherence.short'),
  )
  const only = (themeId: string): string | undefined => {
    const forms = themes.find(({ id }) => id === themeId)?.formatIds ?? []
    return forms.length === 1 ? forms[0] : undefined
  }
  const moved = proposals.flatMap(({ change }) => (change.code === 'share.theme' ? [change] : []))
  const rising = moved.map(({ toId }) => only(toId))
  const falling = moved.map(({ fromId }) => only(fromId))
  return proposals.filter(({ change }) => {
    if (change.code === 'frequency') return !isStretched || change.after < change.before
    if (change.code !== 'share.format') return true
    return !rising.includes(change.fromId) && !falling.includes(change.toId)
  })
}
