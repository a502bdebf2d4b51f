import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../..')

type Options = {
  env?: Record<string, string>
  /** Keeps what the program says to itself, unless it fails. */
  quiet?: boolean
}

export type Step = { ok: boolean; seconds: number }

/** Turbo asks nobody and tells nobody anything. */
const TURBO = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' }

/** Runs a program in the root of the repository and waits for it. It is found as in a package script. */
export function runStep(command: string, args: readonly string[], options: Options = {}): Promise<Step> {
  const { env = {}, quiet = false } = options
  const began = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...TURBO, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // The programs of packages are .cmd files there.
    shell: process.platform === 'win32',
  })
  let said = ''
  const keep = (chunk: Buffer): void => {
    said += chunk.toString()
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  // Asked to stop while it runs, the work must not go on behind the back of whoever asked.
  const passOn = (): boolean => child.kill('SIGTERM')
  process.once('SIGTERM', passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGTERM', passOn)
      if (code !== 0 && quiet) process.stdout.write(said)
      resolve({ ok: code === 0, seconds: (performance.now() - began) / 1_000 })
    })
  })
}

/** 75.4 → '1 min 15 s' */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return seconds < 10 ? `${seconds.toFixed(1)} s` : `${whole} s`
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
