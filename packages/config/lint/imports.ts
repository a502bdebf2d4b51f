import type { OxlintOverride } from 'oxlint'
import { clientArrows, type ClientFloor, clientFloors, packages } from './arrows.ts'

/**
 * Which specifiers are refused. A `group` reads as .gitignore does; what one lets through by `!` nothing after it refuses, so that
 * what no arrow may open is a `regex` and stands first.
 */
type Pattern = { message: string; allowTypeImports?: boolean } & ({ group: string[] } | { regex: string })

const BY_NAME: Pattern = {
  regex: folders(['packages', 'apps']),
  message: 'Another part is reached by its package name, never by its path.',
}
const BROWSER: Pattern = {
  group: [
    'react',
    'react-dom',
    'react/**',
    'react-dom/**',
    '@mantine/**',
    '@fullcalendar/**',
    '@tanstack/**',
    '@cadans/web',
    '@cadans/web/**',
  ],
  message: 'The server does not know the browser.',
}
const SQL_PACKAGES = ['kysely', 'kysely/**', 'better-sqlite3', 'pg']
const SQL: Pattern = {
  group: SQL_PACKAGES,
  message: 'Only packages/database and the *.store.ts files know SQL.',
}
const SERVER_SIDE: Pattern = {
  group: [
    'node:*',
    'express',
    ...SQL_PACKAGES,
    '@cadans/database',
    '@cadans/database/**',
    '@cadans/calendar-feed',
    '@cadans/calendar-feed/**',
    '@cadans/config/**',
  ],
  message: 'The web client imports domain, planner, insight and messages of ours, and nothing of the server.',
}
const ROUTER: Pattern = {
  group: ['@cadans/server', '@cadans/server/**'],
  message: 'Only src/lib/trpc.ts knows the server, by one `import type`.',
}
const FULL_CALENDAR: Pattern = {
  group: ['@fullcalendar/**'],
  message: 'Only src/features/calendar/full-calendar.tsx knows FullCalendar.',
}
const TESTING: Pattern = { regex: folders(['testing']), message: 'Only tests import what tests share.' }

const TEST_TOOLS = ['vitest', 'fast-check', 'ical.js', 'node:*', '@cadans/config/**']
const TESTS = '*.test.{ts,tsx}'
const CLIENT = 'apps/web/src/'

/** A path through one of the folders. */
function folders(names: readonly string[]): string {
  return `(^|/)(${names.join('|')})/`
}

/** No rule for imports adds to another: each override says all that holds in its files. */
function importing(files: string[], ...patterns: Pattern[]): OxlintOverride {
  const inOrder = [BY_NAME, ...patterns].toSorted((a, b) => Number('group' in a) - Number('group' in b))
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: inOrder }] } }
}

function only(names: readonly string[], message: string): Pattern {
  return {
    group: ['*', './**', '../**', ...names].map((name) => (name === '*' ? name : `!${name}`)),
    message,
  }
}

/** What a file without a schema may not import: whoever takes something from it would get zod with it. */
const WITHOUT_SCHEMA: Pattern[] = [
  { regex: '^zod(/|$)', message: 'Only *.schema.ts import zod.' },
  {
    regex: String.raw`\.schema\.ts$`,
    allowTypeImports: true,
    message: 'A schema stands on what is no schema, never the other way round but by its type.',
  },
]

const packageImports = Object.entries(packages).flatMap(([name, { imports, hasSchemas }]) => {
  const message = `packages/${name} imports ${imports.join(' and ')} and nothing else.`
  const source = `packages/${name}/src/`
  const schemas = [importing([`${source}**/*.schema.ts`, `${source}index.ts`], only(imports, message))]
  return [
    importing([`${source}**`], only(imports, message), ...(hasSchemas ? WITHOUT_SCHEMA : [])),
    ...(hasSchemas ? schemas : []),
    importing([`${source}**/${TESTS}`], only([...imports, ...TEST_TOOLS], message)),
  ]
})

const serverImports = [
  importing(
    ['packages/database/src/**'],
    {
      group: ['@cadans/*', '@cadans/*/**', '!@cadans/domain', '!@cadans/domain/errors', '!@cadans/config/**'],
      message: 'packages/database imports @cadans/domain only.',
    },
    BROWSER,
  ),
  importing(['apps/server/src/**'], SQL, BROWSER),
  importing(
    [
      'apps/server/src/**/*.store.ts',
      'apps/server/src/context.ts',
      'apps/server/src/main.ts',
      `apps/server/src/**/${TESTS}`,
      'apps/server/src/testing/**',
    ],
    BROWSER,
  ),
]

/** What a floor may not import: the floors above it, and itself by its name, which would walk around the arrows. */
function aboveOf(floor: ClientFloor): Pattern {
  const above = clientFloors.slice(clientFloors.indexOf(floor) + 1)
  const names = floor in clientArrows ? [floor, ...above] : above
  return {
    regex: folders(names),
    message: `Floors, from the ground up: ${clientFloors.join(', ')}. ${floor} imports those below it.`,
  }
}

/** What a room may not import: another of its floor, seen from `up` folders below the floor, but by its arrows. */
function besides(arrows: readonly string[], up: string): Pattern {
  return {
    group: [`${up}*/**`, `!${up}../**`, ...arrows.map((room) => `!${up}${room}/**`)],
    message:
      'A room imports another of its floor only by an arrow of packages/config/lint/arrows.ts. What both need goes a floor down, or the floor above puts them together.',
  }
}

/** The files of a place and their tests, which may use Node and what tests share. */
function client(place: string, ...patterns: Pattern[]): OxlintOverride[] {
  const held = [ROUTER, FULL_CALENDAR, ...patterns]
  return [
    importing([`${CLIENT}${place}*`], SERVER_SIDE, TESTING, ...held),
    importing([`${CLIENT}${place}${TESTS}`], ...held),
  ]
}

/** How deep folders lie within a room, at most: a rule counts the steps back to its floor. */
const DEPTHS = [1, 2, 3]

function roomsOf(floor: ClientFloor): OxlintOverride[] {
  const rows = clientArrows[floor]
  if (rows === undefined) return []
  return Object.entries({ '*': [], ...rows }).flatMap(([room, arrows]) =>
    DEPTHS.flatMap((depth) =>
      client(
        `${floor}/${room}/${'*/'.repeat(depth - 1)}`,
        aboveOf(floor),
        besides(arrows, '../'.repeat(depth)),
      ),
    ),
  )
}

const clientImports = [
  ...client('**/'),
  importing([`${CLIENT}testing/**`], SERVER_SIDE, ROUTER, FULL_CALENDAR),
  ...clientFloors.flatMap((floor) => [...client(`${floor}/**/`, aboveOf(floor)), ...roomsOf(floor)]),
  importing(
    [`${CLIENT}lib/trpc.ts`],
    SERVER_SIDE,
    TESTING,
    { ...ROUTER, allowTypeImports: true },
    FULL_CALENDAR,
    aboveOf('lib'),
  ),
  importing(
    [`${CLIENT}features/calendar/full-calendar.tsx`],
    SERVER_SIDE,
    TESTING,
    ROUTER,
    aboveOf('features'),
    besides(clientArrows.features?.['calendar'] ?? [], '../'),
  ),
]

/** Who may import whom, by the table. */
export const importRules = [...packageImports, ...serverImports, ...clientImports]
