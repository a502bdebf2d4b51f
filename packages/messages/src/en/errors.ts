import type { errors as source } from '../nl/errors.ts'
import type { Words } from '../words.ts'

/** What was refused, by error code: what happened and what to do about it. */
export const errors = {
  input: {
    invalid: 'Not everything is filled in well. Look at the fields that are marked.',
    tooLarge: 'This is too large to save at once. Try it in parts.',
  },
  workspace: {
    notFound: 'This workspace does not exist or was removed. Go back to the beginning.',
    notExample: 'This is your own workspace. Only an example can be removed this way.',
  },
  row: {
    notFound: 'This is no longer there. It was probably just removed. Reload the page.',
    stale:
      'Somebody else has changed this in the meantime. What you typed is still here: check it and save again.',
    inUse: 'This is still in use. Give those posts another choice first, then you can remove it.',
    twice: 'This exists already. Load the page again.',
    ahead: 'This day has yet to come. Choose today or an earlier day.',
    foreign: 'This choice does not belong to this workspace. Choose something else.',
  },
  post: {
    unapproved:
      'This post has not been approved yet. Ask for review; after that it can be loaded or published.',
    notAsked:
      'Your approval was not asked here. Whoever was asked gives it, or a planner who is not the owner.',
    ownWork: 'You cannot approve a post that you see to or asked about yourself. Ask somebody else.',
    withoutText: 'This post has no text yet. Write it first, then it can go on.',
    notInReview: 'Nobody asked about this post, so there is nothing to send back.',
    published: 'This post has been published and stays where it is.',
    notOpen: 'This place has been filled already. Choose an open place.',
    openWithoutTitle: 'Give the post a title first. Without one it stays an open place.',
    deadlineAfterDate: 'The date at "ready by" is after the day of posting. Choose an earlier day.',
    outsideCalendar: 'This would take a post out of the calendar, which runs from 1970 to the end of 2200.',
    publishedAhead:
      'This post stands on a day still to come. Move it to the day you published it and try again.',
  },
  bin: {
    gone: 'This is no longer in the bin. After 30 days something is gone for good.',
    missing:
      'What this belongs to was deleted too: the channel, the idea or the owner. Bring that back first, from the bin or the history.',
  },
  comment: { notOwn: 'Somebody else wrote this. Only whoever wrote it can change or remove it.' },
  family: {
    sameChannel: 'Posts that share an idea are each on another channel. Choose posts on different channels.',
    twoIdeas: 'These posts have an idea each. Release one of them first, or leave them apart.',
    none: 'This post was split from the other channels already.',
  },
  result: { twice: 'This post has results already, or is in here twice. Reload the page and change those.' },
  idea: { inUse: 'This idea is in the calendar already. Take it out there first.' },
  tactic: {
    unknownChannel: 'The tactic names a channel that no longer exists. Reload the page.',
    stale: 'The tactic was changed in the meantime. Reload the page and try again.',
  },
  plan: {
    stale: 'Something has changed since you looked at the difference. Look again, then apply it.',
    past: 'This period is over. Choose one that ends today or later.',
    tooLarge: 'This plan gets too large. Choose a shorter period or a lower frequency.',
    noChannels: 'There is no channel to plan for yet. Make a channel focus or basic.',
  },
  undo: {
    nothing: 'There is nothing to undo.',
    conflict: 'This can no longer be undone: something changed it afterwards.',
  },
  redo: { nothing: 'There is nothing to redo.' },
  feed: { notFound: 'This calendar feed does not exist or was revoked.' },
  account: {
    signedOut: 'You are not signed in. Sign in and go on where you were.',
    unclaimed: 'This installation has no owner yet. Open the address that the terminal showed at start.',
    claimed: 'Somebody has made the first account already. Sign in, or ask for an invitation.',
    known: 'This e-mail address has an account already. Sign in with it and open the invitation again.',
    wrong: 'E-mail address or password is not right.',
    wrongCode: 'This code is not right. Check that your phone’s clock is right, and try the next code.',
    wrongPassword: 'The current password is not right.',
    tooOften: 'This was tried too often in a row.',
    tooMuch: 'You asked for this too often in a row.',
    outside: 'You no longer work in any workspace here. Ask for an invitation.',
    elsewhere:
      'This person also works in a workspace that you do not own. Only whoever owns all of them can arrange a new password.',
  },
  password: { common: 'This password is used a lot and quickly guessed. Choose another one.' },
  claim: { invalid: 'This address is no longer right. Open the address that the last start showed.' },
  invitation: { invalid: 'This invitation was used, expired or withdrawn. Ask for a new one.' },
  reset: { invalid: 'This address for a new password was used or has expired. Ask for a new one.' },
  member: {
    role: 'Your role in this workspace does not allow this. Ask a planner or the owner.',
    notOwn: 'This is somebody else’s. You can change what is yours or nobody’s.',
    lastOwner: 'A workspace keeps at least one owner. Make somebody else owner first.',
    twice: 'This person has an account here already.',
  },
  share: {
    notFound:
      'This shared calendar does not exist, has expired or was revoked. Ask whoever gave you this address for a new one.',
    tooOften: 'This calendar was asked for too often. Wait a minute and try again.',
  },
  live: { tooMany: 'Cadans is open in too many windows here. Close some and load the page again.' },
  door: {
    host: 'This address does not belong to this installation. Open Cadans at the address shown when it started.',
    origin: 'This request came from another website and was refused.',
    contentType: 'This request had a form that Cadans does not know.',
    method: 'This request had a form that Cadans does not know.',
    busy: 'It is a little too busy right now. Try again in a few seconds.',
  },
  storage: {
    readOnly: 'Nothing can be saved right now: the data is read-only. Looking still works.',
    full: 'The disk is full, so nothing can be saved. Make room and try again.',
    busy: 'The data is busy for a moment. Try again in a few seconds.',
    damaged: 'The data file is damaged. Restore a backup before you go on.',
    newer: 'This data was made by a newer version of Cadans. Start that version.',
    foreign: 'This is not data of Cadans, or a part of it is missing. Nothing was changed.',
    encoding: 'The database cannot hold every character. Use a database with ENCODING UTF8.',
    unreachable: 'The database cannot be reached. Check whether it is running and try again.',
    denied: 'The database refuses the name or the password of Cadans. Check DATABASE_URL.',
    insecure: 'No secure connection to the database can be made. Check DATABASE_URL.',
    pooler:
      'The pooler before the database refuses how Cadans works with it. Check DATABASE_URL and set the pooler to transaction.',
  },
  installation: {
    notOwner: 'Only an owner of this installation can do this.',
    lastOwner: 'An installation keeps at least one owner. Make somebody else owner first.',
    noAccount: 'This account is gone.',
  },
  backup: {
    nothing: 'There is no data yet to make a backup of.',
    notFound: 'There is no such backup. Choose a name from the list.',
    damaged: 'This backup is damaged. Nothing was restored. Choose another one.',
    inUse: 'Cadans is still running on this data. Stop Cadans and try again. Nothing was restored.',
    notEmpty:
      'The database of DATABASE_URL is not empty. Make an empty database, name it in DATABASE_URL and try again.',
    otherEngine:
      'This backup comes from another kind of database. A copy of SQLite goes back to SQLite, a copy of PostgreSQL to PostgreSQL.',
  },
  server: { internal: 'Something went wrong on our side. Try again; what you typed is still here.' },
  network: 'Cadans cannot be reached. Check whether the program is still running and try again.',
  rowStaleBy: 'Changed in the meantime by {{name}}.',
  againIn: 'It can be done again in {{minutes}} min.',
} as const satisfies Words<typeof source>
