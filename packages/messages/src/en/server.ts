import type { server as source } from '../nl/server.ts'
import type { Words } from '../words.ts'

export const server = {
  ready: 'Cadans is running. Open {{url}} in your browser. To stop: Ctrl+C.',
  claim: 'Working with more people? Make the first account: {{url}}',
  claimFirst: 'This installation has no owner yet. Make the first account: {{url}}',
  noPages: 'The pages of Cadans have not been built yet. Start Cadans with: npx --yes pnpm@12.21.0 start',
  mail: {
    resetSubject: 'New password for Cadans',
    resetText:
      'Choose a new password here: {{url}}\n\nThe address works for one hour, once. If you did not ask for it, there is nothing you need to do.',
    invitationSubject: '{{name}}, you are invited to {{workspace}} in Cadans',
    invitationText:
      'Hello {{name}},\n\nYou are invited to work on the content calendar of {{workspace}}. Open this address to begin:\n\n{{url}}\n\nThe address works for {{days}} days, once.',
  },
  backup: {
    made: 'Backup made and verified: {{name}} ({{rows}} rows, {{size}})',
    list: 'Backups in {{place}}, newest first:',
    none: 'There are no backups in {{place}} yet.',
    restored: 'Restored: {{name}}. Start Cadans to go on working.',
    doors:
      'Everybody signs in again, with the password of that time. Calendar feeds, shared calendars, invitations and addresses for a new password no longer work: make them anew. Whoever lost access since has it again: look in Team.',
    aside:
      'The data from before is in {{place}}. To put it back, while Cadans is stopped: npx --yes pnpm@12.21.0 restore {{name}}',
    restoredAtStart: 'Backup {{name}} was put back, as asked. Everybody signs in again.',
    lapsed:
      'Backup {{name}} was not put back: something was changed after it was asked for. Ask again in Settings.',
    replaced: 'What was replaced by a restore, newest first:',
    backupUsage:
      'How it works: npx --yes pnpm@12.21.0 backup makes a backup, npx --yes pnpm@12.21.0 backup list names them.',
    restoreUsage: 'To restore one: npx --yes pnpm@12.21.0 restore <name>',
  },
  problem: {
    PORT: 'PORT is "{{value}}", but must be a number from 1 to 65535.',
    HOST: 'HOST is "{{value}}", but must be a name or address of this computer, such as 127.0.0.1.',
    DATA_DIR: 'DATA_DIR is empty or too long. Give a folder with a shorter name, or leave DATA_DIR out.',
    DATABASE_URL: 'DATABASE_URL must start with postgres:// and then name the server and the database.',
    PUBLIC_URL:
      'PUBLIC_URL is "{{value}}", but must be a short web address without a name, ? or #, such as https://calendar.example.org.',
    SESSION_SECRET: 'SESSION_SECRET must be 32 to 200 characters long, or be left out.',
    SMTP_URL: 'SMTP_URL must start with smtp:// or smtps:// and then name the mail server.',
    MAIL_FROM: 'MAIL_FROM must be a sender, such as Cadans <cadans@example.com>.',
    PROXIES: 'PROXIES is "{{value}}", but must be a number from 0 to 10.',
    BACKUP_HOURS: 'BACKUP_HOURS is "{{value}}", but must be a number from 0 (no backups) to 720.',
    BACKUP_DAYS: 'BACKUP_DAYS is "{{value}}", but must be a number from 1 to 3650.',
    LOG_LEVEL: 'LOG_LEVEL is "{{value}}", but must be fatal, error, warn, info, debug, trace or silent.',
    portInUse:
      'Port {{port}} is in use. Perhaps Cadans is running already. Stop that program, or choose another port with PORT.',
    portDenied: 'Port {{port}} may not be used here. Choose a port above 1024 with PORT.',
    hostUnknown: 'The address "{{host}}" does not belong to this computer. Change HOST.',
    readOnly:
      'Cadans cannot write in {{place}}. Check the permissions, or choose another folder with DATA_DIR.',
    noRights:
      'Cadans may not write in the database of DATABASE_URL. Give the user the right to make tables there, or choose another database.',
    full: 'The disk that holds {{place}} is full. Free some space and start Cadans again.',
    busy: 'Another program keeps {{place}} locked. Close that program and start Cadans again.',
    damaged:
      'The data in {{place}} is damaged. Cadans has changed nothing. Restore a backup: npx --yes pnpm@12.21.0 restore <name> (backup list names them). Then start again.',
    newer: 'The data in {{place}} comes from a newer version of Cadans. Start that version.',
    foreign:
      'In {{place}} is a database that is not of Cadans, or of which a part is missing. Cadans has changed nothing. Choose another place, or restore a backup.',
    unreachable:
      'The database of DATABASE_URL cannot be reached. Check that it runs and that the address is right.',
    denied:
      'The database refuses the name or the password in DATABASE_URL, or has no database of that name. Correct DATABASE_URL.',
    insecure:
      'No secure connection to the database of DATABASE_URL can be made. Check sslmode and the files that DATABASE_URL names.',
    pooler:
      'The pooler before the database of DATABASE_URL refuses how Cadans works with it ({{reason}}). Set the pooler to transaction, and name in DATABASE_URL only settings that it passes on.',
    encoding:
      'The database of DATABASE_URL cannot hold every character. Make a database with ENCODING UTF8 and name that one.',
    unexpected: 'Cadans could not start: {{reason}}',
    crashed: 'Cadans stopped because of an error: {{reason}}',
  },
} as const satisfies Words<typeof source>
