import type { BenchRow } from '../bench/table.ts'
import { findFolderCircles } from './folder-circles.ts'
import { functionLengths } from './function-lengths.ts'
import { findRawLooks } from './raw-looks.ts'
import { findRepeatedRuns } from './repeated-runs.ts'
import type { SourceFile } from './source-file.ts'
import { findSuppressions } from './suppressions.ts'

/** Those that are left; the number goes down as each is split, and never up. */
const LONG_FUNCTIONS = 0

/** A figure of the house, and the places that it is made of where it is past its limit. */
export interface Figure {
  row: BenchRow
  places: string[]
}

/** How the house stands, from its product files and its style sheets. */
export function measureHouse(files: readonly SourceFile[], sheets: readonly SourceFile[]): Figure[] {
  const inWeb = ({ path }: { path: string }): boolean => path.startsWith('apps/web/')
  const inApps = ({ path }: { path: string }): boolean => path.startsWith('apps/')
  const written = files.filter(({ path }) => !isData(path))
  const functions = written.flatMap(functionLengths)
  const ofWeb = functions.filter(inWeb)
  const long = ofWeb.filter(({ lines }) => lines > 60)
  const suppressions = files.flatMap(findSuppressions)
  const bare = suppressions.filter(({ hasReason }) => !hasReason)
  const lengths = written
    .map(({ path, text }) => ({ path, line: 1, lines: text.split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines)
  const lengthAt = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0
  return [
    few(
      'circles between folders',
      { unit: 'circles', most: 0 },
      findFolderCircles(files.filter(inApps)).map(String),
    ),
    few(
      'functions over 100 lines',
      { unit: 'functions', most: LONG_FUNCTIONS },
      functions.filter(({ lines }) => lines > 100).map(placeOf),
    ),
    {
      row: row('functions of the web over 60 lines', '%', { ours: share(long, ofWeb), most: 5 }),
      places: long.map(placeOf),
    },
    { row: row('lines of the middle file', 'lines', { ours: lengthAt(0.5), most: 60 }), places: [] },
    { row: row('lines of one file in ten', 'lines', { ours: lengthAt(0.9), most: 200 }), places: [] },
    {
      row: row('lines of the longest file', 'lines', { ours: lengthAt(1), most: 400 }),
      places: lengths.filter(({ lines }) => lines > 400).map(placeOf),
    },
    few('checks switched off', { unit: 'checks', most: 8 }, suppressions.map(placeOf)),
    few('checks switched off without a reason', { unit: 'checks', most: 0 }, bare.map(placeOf)),
    few(
      'runs of six lines that stand twice',
      { unit: 'runs', most: 20 },
      findRepeatedRuns(written).map(({ first, second, lines }) => `${first} ~ ${second} (${lines})`),
    ),
    few(
      'colours, sizes and weights outside the tokens',
      { unit: 'places', most: 0 },
      [...files.filter(inWeb), ...sheets].flatMap(findRawLooks).map(placeOf),
    ),
  ]
}

/** Tables of facts and steps of the schema are as long as what they tell. */
function isData(path: string): boolean {
  return /\/(?:data|migrations|frozen|example)\//u.test(path) || path.startsWith('packages/messages/src/')
}

function placeOf({ path, line = 1, lines }: { path: string; line?: number; lines?: number }): string {
  return `${path}:${line}${lines === undefined ? '' : ` (${lines} lines)`}`
}

/** So many places are allowed, and no more. */
function few(
  name: string,
  { unit, most }: { unit: BenchRow['unit']; most: number },
  places: string[],
): Figure {
  return { row: row(name, unit, { ours: places.length, most }), places }
}

function row(name: string, unit: BenchRow['unit'], { ours, most }: { ours: number; most: number }): BenchRow {
  return { name, unit, ours, goal: { most } }
}

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return (100 * part.length) / Math.max(1, whole.length)
}
