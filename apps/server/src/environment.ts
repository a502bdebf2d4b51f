import { resolve } from 'node:path'
import { z } from 'zod'
import { StartupProblem } from './startup-problem.ts'

/** What the machine can tell the server; all of it has a default. */
export interface Environment {
  port: number
  host: string
  /** Absolute. */
  dataDir: string
  databaseUrl: string | undefined
  /** Without a slash at the end. */
  publicUrl: string
  /** What sessions are signed with; made into the data folder when it is not given. */
  sessionSecret: string | undefined
  /** Where mail goes out; without it, addresses are handed over by hand. */
  smtpUrl: string | undefined
  /** Who mail is from. */
  mailFrom: string
  /** How many proxies stand before the server, whose word on the peer's address is taken. */
  proxies: number
  /** Hours between two backups; 0 makes none. */
  backupHours: number
  /** How many days a backup is kept. */
  backupDays: number
  logLevel: string
  /** LANG and its kin, for the sentences printed at start. */
  locale: string
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** In bytes: SQLite opens no file whose address is over 512, its log's name included. */
const MOST_FOLDER = 480
/** So that the address of a feed, with its secret, stays short enough for the programs that keep no more than 256. */
const MOST_PUBLIC_URL = 200

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/)
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .transform((folder) => resolve(ROOT, folder))
    .refine((folder) => Buffer.byteLength(folder) <= MOST_FOLDER),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^\s]+$/)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^@?#]+$/)
    .max(MOST_PUBLIC_URL)
    .optional(),
  SESSION_SECRET: z.string().min(32).max(200).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/)
    .optional(),
  MAIL_FROM: z.string().min(3).max(200).default('Cadans <cadans@localhost>'),
  PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  BACKUP_HOURS: z.coerce.number().int().min(0).max(720).default(24),
  BACKUP_DAYS: z.coerce.number().int().min(1).max(3650).default(14),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
})

/**
 * The one place that reads the environment. A relative DATA_DIR counts from the root of the repository, so that it
 * does not depend on where the command was typed. An empty variable counts as one that is not there.
 * @throws {StartupProblem} naming the first variable that is wrong
 */
export function readEnvironment(given: Record<string, string | undefined> = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    // These hold a password or a secret: they are named, never shown.
    const isSecret = ['DATABASE_URL', 'SESSION_SECRET', 'SMTP_URL'].includes(name)
    const value = isSecret ? '…' : (filled[name] ?? '')
    throw new StartupProblem(name as keyof z.infer<typeof schema>, { value })
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, LOG_LEVEL, ...rest } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    publicUrl: (PUBLIC_URL ?? `http://${reachableHost(HOST)}:${PORT}`).replace(/\/+$/, ''),
    sessionSecret: rest.SESSION_SECRET,
    smtpUrl: rest.SMTP_URL,
    mailFrom: rest.MAIL_FROM,
    proxies: rest.PROXIES,
    backupHours: rest.BACKUP_HOURS,
    backupDays: rest.BACKUP_DAYS,
    logLevel: LOG_LEVEL,
    locale: localeOf(given),
  }
}

/** The language the machine is set to, by the rules of POSIX: the first of these that is there. */
export function localeOf(given: Record<string, string | undefined> = process.env): string {
  return given.LC_ALL || given.LC_MESSAGES || given.LANG || ''
}

/** Every interface has no name of its own; an address of IPv6 stands in brackets. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
