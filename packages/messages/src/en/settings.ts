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
  country: 'Country',
  countryHint:
    'The holidays and key dates in calendar and tactic are those of this country. For another country you see international days only.',
  save: 'Save',
  saved: 'Settings saved',
  others: 'Workspaces',
  current: 'open now',
  open: 'Open',
  accounts: 'Accounts in this installation',
  accountsText:
    'An owner of this installation keeps the backups and sees all accounts, even without access to a workspace. Who works in a workspace is arranged in Team.',
  accountsNone: 'Nobody has an account yet: whoever sits at this computer owns the installation.',
  accountOwner: 'owner of this installation',
  accountWorkspaces_one: '{{count}} workspace',
  accountWorkspaces_other: '{{count}} workspaces',
  accountName: 'Make owner',
  accountNameOf: 'Make owner of this installation: {{name}}',
  accountNameQuestion:
    '{{name}} will be able to make backups, put them back, and choose owners of this installation. A backup holds every workspace.',
  accountUnname: 'No longer owner',
  accountUnnameOf: 'No longer owner of this installation: {{name}}',
  accountUnnameQuestion:
    '{{name}} will no longer see accounts and backups. Nothing changes in the workspaces.',
  backups: 'Backups',
  backupsText: 'Cadans makes one every day, in the data folder. They hold every workspace.',
  backupMake: 'Make a backup now',
  backupMade: 'Backup made',
  backupNone: 'There is no backup yet.',
  backupSize: '{{size}} MB',
  backupRestore: 'Restore',
  backupRestoreOf: 'Restore: backup of {{when}}',
  backupRestoreQuestion:
    'At the next start everything comes back as it was on {{when}}. What was done after that is kept apart in the data folder.',
  backupRestoreDoors:
    'After that everybody signs in again, with the password of that time. Calendar feeds, shared calendars, invitations and addresses for a new password no longer work: make them anew. Whoever lost access since has it again: look in Team.',
  backupRestoreLapses: 'If anything changes before that start, it does not go ahead.',
  backupLossCounting: 'What was done since is being counted.',
  backupLossNone: 'Nothing was changed since.',
  backupLoss_one: 'That is {{count}} change, in {{where}}, of {{last}}.',
  backupLoss_other: 'Those are {{count}} changes, in {{where}}, the last of {{last}}.',
  backupLossAccounts_one: '{{count}} account made since goes too.',
  backupLossAccounts_other: '{{count}} accounts made since go too.',
  backupRestoreCancel: 'Do not restore after all',
  backupRestoreClear: 'Clear',
  backupRestoreLapsed:
    'The backup of {{when}} is not put back: something was changed after you asked. Ask again if that may go.',
  backupOutcome: {
    restored: 'On {{at}} the backup of {{when}} was put back.',
    lapsed: 'On {{at}} the backup of {{when}} was not put back: something had changed.',
    refused: 'On {{at}} the backup of {{when}} could not be put back. The terminal said why.',
  },
  backupOutcomeReplaced:
    'What was there before is put back, while Cadans is stopped, by: npx --yes pnpm@12.21.0 restore {{name}}',
  backupRestoreAsked: 'Stop Cadans and start it again: then the backup of {{when}} is put back.',
  backupCommand: 'On PostgreSQL a backup is put back by the restore command, into an empty database.',
  backupMore: 'Show all {{count}}',
  backupFewer: 'Show the last {{count}}',
  startNew: 'New workspace',
} as const satisfies Words<typeof source>
