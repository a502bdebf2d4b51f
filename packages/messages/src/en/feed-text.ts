import type { feedText as source } from '../nl/feed-text.ts'
import type { Words } from '../words.ts'

export const feedText = {
  readyBy: 'Due today',
  http: {
    notFound: 'This calendar feed does not exist or was revoked.',
    method: 'This address can only be read.',
    busy: 'This calendar was fetched often just now. Try again later.',
    failed: 'The calendar could not be made right now. Try again in a few minutes.',
  },
  column: {
    date: 'Date',
    time: 'Time',
    title: 'Title',
    copy: 'Copy',
    origin: 'Origin',
    source: 'Source',
    link: 'Link',
    prompt: 'Question or call',
    note: 'Note',
    loadedIn: 'Loaded in',
    promotion: 'Paid promotion (euros)',
  },
  yes: 'yes',
  no: 'no',
} as const satisfies Words<typeof source>
