import type { settings as source } from '../nl/settings.ts'
import type { Words } from '../words.ts'

/** The workspace itself. */
export const settings = {
  title: 'Settings',
  workspace: 'Workspace',
  name: 'Name',
  language: 'Language of the workspace',
  languageHint:
    'For calendar feeds, files and new templates. The language on your screen is chosen at the foot of the rail.',
  zone: 'Time zone',
  zoneHint: 'All times in the calendar are in this time zone.',
  save: 'Save',
  saved: 'Settings saved',
  others: 'Workspaces',
  current: 'open now',
  open: 'Open',
  startNew: 'New workspace',
} as const satisfies Words<typeof source>
