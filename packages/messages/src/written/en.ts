// Written by `node testing/write-words.ts` from the folders of words.
import account from '../../en/account.json' with { type: 'json' }
import adherence from '../../en/adherence.json' with { type: 'json' }
import approval from '../../en/approval.json' with { type: 'json' }
import bin from '../../en/bin.json' with { type: 'json' }
import calendar from '../../en/calendar.json' with { type: 'json' }
import comments from '../../en/comments.json' with { type: 'json' }
import common from '../../en/common.json' with { type: 'json' }
import document from '../../en/document.json' with { type: 'json' }
import domain from '../../en/domain.json' with { type: 'json' }
import errors from '../../en/errors.json' with { type: 'json' }
import feedText from '../../en/feed-text.json' with { type: 'json' }
import feeds from '../../en/feeds.json' with { type: 'json' }
import fields from '../../en/fields.json' with { type: 'json' }
import groundwork from '../../en/groundwork.json' with { type: 'json' }
import ideas from '../../en/ideas.json' with { type: 'json' }
import insight from '../../en/insight.json' with { type: 'json' }
import journal from '../../en/journal.json' with { type: 'json' }
import metrics from '../../en/metrics.json' with { type: 'json' }
import overview from '../../en/overview.json' with { type: 'json' }
import pause from '../../en/pause.json' with { type: 'json' }
import plan from '../../en/plan.json' with { type: 'json' }
import posts from '../../en/posts.json' with { type: 'json' }
import problems from '../../en/problems.json' with { type: 'json' }
import reasons from '../../en/reasons.json' with { type: 'json' }
import results from '../../en/results.json' with { type: 'json' }
import review from '../../en/review.json' with { type: 'json' }
import session from '../../en/session.json' with { type: 'json' }
import settings from '../../en/settings.json' with { type: 'json' }
import share from '../../en/share.json' with { type: 'json' }
import shell from '../../en/shell.json' with { type: 'json' }
import start from '../../en/start.json' with { type: 'json' }
import strategy from '../../en/strategy.json' with { type: 'json' }
import tactic from '../../en/tactic.json' with { type: 'json' }
import team from '../../en/team.json' with { type: 'json' }
import templates from '../../en/templates.json' with { type: 'json' }
import today from '../../en/today.json' with { type: 'json' }
import whatIf from '../../en/what-if.json' with { type: 'json' }
import words from '../../en/words.json' with { type: 'json' }

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
  session,
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
}
