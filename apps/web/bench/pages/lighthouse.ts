import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Fetched when it is asked for and kept in pnpm's cache: it weighs 170 MB, which nobody who starts the product should carry. */
const PROGRAM = 'lighthouse@13.5.0'
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

/** A wide screen on a good line, or a telephone on a slow one with a fourfold brake. */
export type Form = 'wide' | 'phone'

export interface Verdict {
  /** Points of a hundred. */
  performance: number
  accessibility: number
  practices: number
  /** Milliseconds. */
  firstPaint: number
  largestPaint: number
  blocking: number
  /** How far what was seen moved, as parts of the screen. */
  shift: number
}

interface Report {
  categories: Readonly<Record<(typeof CATEGORIES)[number], { score: number }>>
  audits: Readonly<Record<string, { numericValue?: number }>>
}

/** What Lighthouse says of a page that it loads anew. @param port where the browser takes orders */
export async function lighthouse(
  url: string,
  { port, form }: { port: number; form: Form },
): Promise<Verdict> {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      'pnpm@12.21.0',
      'dlx',
      PROGRAM,
      url,
      `--port=${port}`,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--no-enable-error-reporting',
      ...(form === 'wide' ? ['--preset=desktop'] : []),
    ],
    // Not inside the project: what it runs is no part of it.
    { cwd: tmpdir(), maxBuffer: 100_000_000 },
  )
  const { categories, audits } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
  const valueOf = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
    practices: categories['best-practices'].score * 100,
    firstPaint: valueOf('first-contentful-paint'),
    largestPaint: valueOf('largest-contentful-paint'),
    blocking: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
  }
}
