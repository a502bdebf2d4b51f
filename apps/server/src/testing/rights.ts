import { roles } from '@cadans/domain'

/**
 * The least that somebody has to be: not even let in (by a secret where there is one); let in, in whatever workspace; a role in this
 * one; the owner of the installation, whatever they are in a workspace; and nobody at all.
 */
export const leasts = ['anybody', 'known', ...roles, 'installation', 'nobody'] as const
export type Least = (typeof leasts)[number]

/** For what is one's own, and for what is somebody else's. */
export interface Right {
  own: Least
  others: Least
}

const all = (least: Least): Right => ({ own: least, others: least })

/** To read what is in a workspace, or to write what is only one's own in it. */
const member = all('viewer')
/** Whoever makes posts may do it to what is theirs or nobody's; to somebody else's it takes a planner. */
const making: Right = { own: 'contributor', others: 'planner' }
/** What makers share. */
const shared = all('contributor')
/** The strategy, the tactic, the plan, and what they are made of: they decide what everybody works on. */
const planning = all('planner')
/** Who works in the workspace, and the workspace itself. */
const owning = all('owner')
const installing = all('installation')

/**
 * Who may do what: what is meant, by which the server is tested. A procedure that is missing here fails a test.
 */
export const rights: Readonly<Record<string, Right>> = {
  // Getting in asks for no account, and for the secret of an address instead.
  'account.state': all('anybody'),
  'account.claim': all('anybody'),
  'account.invitation': all('anybody'),
  'account.accept': all('anybody'),
  'account.sessions': all('known'),
  'account.endSession': all('known'),
  'account.endOtherSessions': all('known'),

  'workspace.list': all('known'),
  'workspace.overview': all('known'),
  'workspace.start': all('known'),
  'workspace.startExample': all('known'),
  'workspace.get': member,
  'workspace.update': owning,
  'workspace.removeExample': owning,

  'member.list': member,
  'member.invite': owning,
  'member.withdraw': owning,
  'member.setRole': owning,
  'member.remove': owning,
  'member.resetUrl': owning,

  'strategy.get': member,
  'strategy.groundwork': member,
  'goal.save': planning,
  'goal.remove': planning,
  'keyMessage.save': planning,
  'keyMessage.remove': planning,
  'segment.save': planning,
  'segment.remove': planning,
  'channel.save': planning,
  'channel.remove': planning,
  'channel.noteWaiting': shared,
  'channel.setRoles': planning,
  'person.save': planning,
  'person.remove': planning,
  'absence.save': planning,
  'absence.remove': planning,
  'campaign.save': planning,
  'campaign.remove': planning,
  'milestone.save': planning,
  'milestone.remove': planning,
  'closedDays.save': planning,
  'closedDays.remove': planning,
  'rubric.save': planning,
  'rubric.remove': planning,
  'kpi.save': planning,
  'kpi.remove': planning,
  'measurement.save': planning,
  'measurement.remove': planning,
  'measurement.add': planning,
  'inventory.save': planning,
  'inventory.remove': planning,
  'snapshot.save': planning,
  'snapshot.remove': planning,
  'competitor.save': planning,
  'competitor.remove': planning,
  // Whoever answers people is who hears them.
  'observation.save': shared,
  'observation.remove': shared,
  'observation.turnInto': shared,
  'channelChoice.save': planning,
  'channelChoice.remove': planning,
  'assumption.save': planning,
  'assumption.remove': planning,
  'strategyNotes.save': planning,
  'strategyNotes.remove': planning,

  'tactic.get': member,
  'tactic.applied': member,
  'tactic.versions': member,
  'tactic.save': planning,
  'plan.basis': member,
  'plan.propose': member,
  'plan.progress': member,
  'plan.latest': member,
  'plan.applyPlan': planning,

  'post.range': member,
  'post.search': member,
  'post.get': member,
  'post.states': member,
  'post.suggestions': member,
  'post.create': making,
  'post.update': making,
  'post.move': making,
  'post.bulk': making,
  'post.remove': making,
  'post.fill': making,
  'post.fillFamily': making,
  'post.release': making,
  'post.join': making,
  'post.split': making,
  'post.bringBack': making,
  'idea.list': member,
  'idea.save': shared,
  'idea.remove': shared,
  // Of an idea that is everybody's comes a post that is theirs or nobody's.
  'idea.plan': shared,
  'look.done': making,
  'task.save': making,
  'task.remove': making,
  'routine.save': making,
  'routine.remove': making,

  'approval.ask': making,
  // One's own is what one was asked to read, whoever's the post is.
  'approval.approve': making,
  'approval.sendBack': making,
  // Nobody changes what somebody else said.
  'comment.list': member,
  'comment.save': { own: 'contributor', others: 'nobody' },
  'comment.remove': { own: 'contributor', others: 'nobody' },
  'inbox.get': member,
  'inbox.see': member,
  'today.get': member,

  'adherence.get': member,
  'result.range': member,
  'result.ofPost': member,
  'result.chord': member,
  'result.tallies': member,
  'result.save': planning,
  'result.remove': planning,
  'result.import': planning,
  'review.proposals': member,
  'review.save': planning,
  'review.remove': planning,
  'review.decide': planning,

  // What somebody handed out is changed, moved and closed for good by themselves, or by an owner when they cannot.
  'feed.list': member,
  'feed.create': member,
  'feed.preview': member,
  'feed.update': { own: 'viewer', others: 'owner' },
  'feed.renew': { own: 'viewer', others: 'owner' },
  'feed.revoke': { own: 'viewer', others: 'owner' },
  // Who shows the calendar to people outside answers for it.
  'shareLink.list': planning,
  'shareLink.create': planning,
  'shareLink.revoke': { own: 'planner', others: 'owner' },
  'share.calendar': all('anybody'),
  'exporting.file': member,

  'bin.list': member,
  'bin.bringBack': making,
  'journal.history': member,
  // Undo is for one's own mistakes; what a colleague did is changed by hand.
  'journal.undo': { own: 'contributor', others: 'nobody' },
  'journal.redo': shared,
  'live.numbers': all('known'),

  // Accounts work in every workspace, and backups hold all of them.
  'installation.accounts': installing,
  'installation.setOwner': installing,
  'backup.list': installing,
  'backup.make': installing,
  'backup.loss': installing,
  'backup.restore': installing,
  'backup.cancelRestore': installing,
}
