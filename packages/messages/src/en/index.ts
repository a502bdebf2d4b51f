import type { Messages } from '../options.ts'
import { account } from './account.ts'
import { adherence } from './adherence.ts'
import { approval } from './approval.ts'
import { bin } from './bin.ts'
import { calendar } from './calendar.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { document } from './document.ts'
import { domain } from './domain.ts'
import { errors } from './errors.ts'
import { feedText } from './feed-text.ts'
import { feeds } from './feeds.ts'
import { fields } from './fields.ts'
import { groundwork } from './groundwork.ts'
import { ideas } from './ideas.ts'
import { insight } from './insight.ts'
import { journal } from './journal.ts'
import { metrics } from './metrics.ts'
import { overview } from './overview.ts'
import { pause } from './pause.ts'
import { plan } from './plan.ts'
import { posts } from './posts.ts'
import { problems } from './problems.ts'
import { reasons } from './reasons.ts'
import { results } from './results.ts'
import { review } from './review.ts'
import { settings } from './settings.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'
import { strategy } from './strategy.ts'
import { tactic } from './tactic.ts'
import { team } from './team.ts'
import { templates } from './templates.ts'
import { today } from './today.ts'
import { whatIf } from './what-if.ts'
import { words } from './words.ts'

export const en = {
  account,
  adherence,
  approval,
  bin,
  calendar,
  comments,
  common,
  document,
  domain,
  errors,
  feedText,
  feeds,
  fields,
  groundwork,
  ideas,
  insight,
  journal,
  metrics,
  overview,
  pause,
  plan,
  posts,
  problems,
  reasons,
  results,
  review,
  settings,
  share,
  shell,
  start,
  strategy,
  tactic,
  team,
  templates,
  today,
  whatIf,
  words,
} as const satisfies Messages
