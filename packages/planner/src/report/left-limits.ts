import type { LeftOut } from '@cadans/domain'
import type { Model } from '../request/model.ts'
import type { Limit } from '../request/plan.ts'

/**
 * What single places could not have, added up to what the plan as a whole cannot meet. Days that are closed or gone by are
 * nobody's wish, an absence ends by itself, and what suits nothing counts by its share.
 */
export function leftLimits(model: Model, leftOut: readonly LeftOut[]): Limit[] {
  return [...Map.groupBy(leftOut, causeOf).values()].flatMap((lines) => limitOf(model, lines))
}

/** Lines with one cause are the same but for the week and the count. */
function causeOf({ code, channelId, ...line }: LeftOut): string {
  if (code === 'left.milestone' && 'milestoneId' in line)
    return `${code} ${channelId} ${line.milestoneId} ${line.days}`
  if (code === 'left.lead' && 'formatId' in line) return `${code} ${line.formatId}`
  if (code === 'left.budget' && 'hiredHelpId' in line) return `${code} ${line.hiredHelpId}`
  return `${code} ${channelId} ${'formatId' in line ? line.formatId : null}`
}

function limitOf(model: Model, lines: readonly LeftOut[]): Limit[] {
  const [line] = lines
  if (line === undefined) return []
  const { channelId } = line
  const posts = lines.reduce((sum, { count }) => sum + count, 0)
  const weekly = { posts, weeks: lines.length, fewer: Math.max(...lines.map(({ count }) => count)) }
  switch (line.code) {
    case 'left.windows':
      return [{ code: 'limit.windows', channelId, ...weekly }]
    case 'left.spacing': {
      const { spacingMinutes, mostPerDay } = line
      return [{ code: 'limit.spacing', channelId, ...weekly, spacingMinutes, mostPerDay }]
    }
    case 'left.lead': {
      const { formatId, leadDays, earliest } = line
      return [{ code: 'limit.lead', formatId, leadDays, earliest, posts }]
    }
    case 'left.maker':
      return [{ code: 'limit.maker', channelId, formatId: line.formatId, posts }]
    case 'left.budget': {
      const { hiredHelpId } = line
      const help = model.hiredHelp.find(({ id }) => id === hiredHelpId)
      const costCents = help?.kind === 'post' ? help.costCents * posts : 0
      return [{ code: 'limit.budget', hiredHelpId, posts, costCents }]
    }
    case 'left.milestone': {
      const { milestoneId, date, days, why } = line
      return [{ code: 'limit.milestone', milestoneId, channelId, date, days, why }]
    }
    case 'left.absent':
    case 'left.compatible':
    case 'left.closed':
    case 'left.past':
      return []
  }
}
