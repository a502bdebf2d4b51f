// Written by `node testing/write-words.ts` from the folders of words.
import account from '../../nl/account.json' with { type: 'json' }
import adherence from '../../nl/adherence.json' with { type: 'json' }
import approval from '../../nl/approval.json' with { type: 'json' }
import bin from '../../nl/bin.json' with { type: 'json' }
import calendar from '../../nl/calendar.json' with { type: 'json' }
import comments from '../../nl/comments.json' with { type: 'json' }
import common from '../../nl/common.json' with { type: 'json' }
import document from '../../nl/document.json' with { type: 'json' }
import domain from '../../nl/domain.json' with { type: 'json' }
import errors from '../../nl/errors.json' with { type: 'json' }
import feedText from '../../nl/feed-text.json' with { type: 'json' }
import feeds from '../../nl/feeds.json' with { type: 'json' }
import fields from '../../nl/fields.json' with { type: 'json' }
import groundwork from '../../nl/groundwork.json' with { type: 'json' }
import ideas from '../../nl/ideas.json' with { type: 'json' }
import insight from '../../nl/insight.json' with { type: 'json' }
import journal from '../../nl/journal.json' with { type: 'json' }
import metrics from '../../nl/metrics.json' with { type: 'json' }
import overview from '../../nl/overview.json' with { type: 'json' }
import pause from '../../nl/pause.json' with { type: 'json' }
import plan from '../../nl/plan.json' with { type: 'json' }
import posts from '../../nl/posts.json' with { type: 'json' }
import problems from '../../nl/problems.json' with { type: 'json' }
import reasons from '../../nl/reasons.json' with { type: 'json' }
import results from '../../nl/results.json' with { type: 'json' }
import review from '../../nl/review.json' with { type: 'json' }
import session from '../../nl/session.json' with { type: 'json' }
import settings from '../../nl/settings.json' with { type: 'json' }
import share from '../../nl/share.json' with { type: 'json' }
import shell from '../../nl/shell.json' with { type: 'json' }
import start from '../../nl/start.json' with { type: 'json' }
import strategy from '../../nl/strategy.json' with { type: 'json' }
import tactic from '../../nl/tactic.json' with { type: 'json' }
import team from '../../nl/team.json' with { type: 'json' }
import templates from '../../nl/templates.json' with { type: 'json' }
import today from '../../nl/today.json' with { type: 'json' }
import whatIf from '../../nl/what-if.json' with { type: 'json' }
import words from '../../nl/words.json' with { type: 'json' }

export const nl = {
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
