import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core'
import { patience } from './patience.ts'

const run = promisify(execFile)

export type Chromium = {
  executablePath: string
  /** What the browser's own process needs besides the environment of this one. */
  env: Record<string, string>
  origin: 'system' | 'package'
}

/** Without the sandbox, which containers lack, and without a word to its maker: a test run sends nothing to the internet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

let found: Promise<Chromium> | undefined

/**
 * The browser to test in: CHROME_PATH, else a Chrome or Chromium of this machine, else, on Linux, the one
 * inside the npm package @sparticuz/chromium, unpacked once per version into the user's cache folder.
 * Throws a plain sentence where there is none.
 */
export function findChromium(): Promise<Chromium> {
  found ??= findOnce()
  return found
}

/**
 * How to start the browser of findChromium, for whoever does so itself.
 * @param options.pages `brief` ones of tests are gone before compiled code earns back what its making cost, which is a third of
 * the browser's work; `lasting` ones are compiled as a user's are
 */
export async function chromiumLaunchOptions({
  pages,
}: {
  pages: 'brief' | 'lasting'
}): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium()
  return {
    executablePath,
    args: pages === 'brief' ? [...FLAGS, '--js-flags=--no-opt --no-maglev'] : FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  }
}

/** Starts the browser of findChromium, without a window. Closing it is up to the caller. */
export async function launchChromium(
  options: { pages: 'brief' | 'lasting' } = { pages: 'brief' },
): Promise<Browser> {
  return playwright.launch(await chromiumLaunchOptions(options))
}

async function findOnce(): Promise<Chromium> {
  const system = await findSystemChromium()
  if (system !== undefined) return { executablePath: system, env: {}, origin: 'system' }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  throw new Error(
    `The browser tests need Chrome or Chromium, and none was found on this computer (${process.platform} ${process.arch}). ` +
      'Install Google Chrome, or set CHROME_PATH to the program.',
  )
}

async function findSystemChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ]
  for (const path of candidates) {
    if (path !== '' && existsSync(path) && (await starts(path))) return path
  }
  return undefined
}

/** A program of that name may be a stub that only tells how to install the real one. */
function starts(path: string): Promise<boolean> {
  if (process.platform === 'win32') return Promise.resolve(true)
  return run(path, ['--version'], { timeout: patience.step }).then(
    ({ stdout }) => /Chrom/.test(stdout),
    () => false,
  )
}

async function unpackChromium(): Promise<Chromium> {
  const folder = join(cacheFolder(), `chromium-${await packageVersion()}`)
  // Unpacked beside it and then renamed, so that an interrupted run leaves nothing that looks complete.
  if (!existsSync(folder)) {
    await mkdir(cacheFolder(), { recursive: true })
    const part = await mkdtemp(`${folder}.part-`)
    await run(process.execPath, [join(import.meta.dirname, 'extract-chromium.ts')], {
      env: { ...process.env, TMPDIR: part },
    })
    await chmod(join(part, 'chromium'), 0o755)
    // Another run may have been first: then its folder serves.
    await rename(part, folder).catch(() => rm(part, { recursive: true }))
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries,
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
    origin: 'package',
  }
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'cadans')
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string
  }
  return version
}
