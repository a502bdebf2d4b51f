import { describe, expect, test } from 'vitest'
import { findFolderCircles } from './folder-circles.ts'
import { functionLengths } from './function-lengths.ts'
import { findRawLooks } from './raw-looks.ts'
import { findRepeatedRuns } from './repeated-runs.ts'
import { findSuppressions } from './suppressions.ts'

const web = 'apps/web/src'

describe('circles between folders', () => {
  test('two features that know each other are one circle, also by their types alone', () => {
    const files = [
      { path: `${web}/features/posts/card.tsx`, text: "import type { Plan } from '../plan/plan.ts'" },
      { path: `${web}/features/plan/plan.ts`, text: "export { card } from '../posts/card.tsx'" },
    ]
    expect(findFolderCircles(files)).toEqual([[`${web}/features/plan`, `${web}/features/posts`]])
  })

  test('a way back through a third is one circle, and who only looks on is not in it', () => {
    const files = [
      { path: `${web}/app/router.tsx`, text: "import('../features/a/a.ts')" },
      { path: `${web}/features/a/a.ts`, text: "import '../../lib/b.ts'" },
      { path: `${web}/lib/b.ts`, text: "const later = () => import('../ui/c.tsx')" },
      { path: `${web}/ui/c.tsx`, text: "import { a } from '../features/a/a.ts'" },
    ]
    expect(findFolderCircles(files)).toEqual([[`${web}/features/a`, `${web}/lib`, `${web}/ui`]])
  })

  test('one way is none, and files of one folder may know each other', () => {
    const files = [
      { path: 'apps/server/src/post/a.ts', text: "import { b } from './b.ts'\nimport '../trpc.ts'" },
      { path: 'apps/server/src/post/b.ts', text: "import { a } from './a.ts'" },
      { path: 'apps/server/src/trpc.ts', text: "import 'express'" },
    ]
    expect(findFolderCircles(files)).toEqual([])
  })

  test('a file beside the folders is a place of its own', () => {
    const files = [
      { path: 'apps/server/src/post/a.ts', text: "import '../trpc.ts'" },
      { path: 'apps/server/src/trpc.ts', text: "import './post/a.ts'" },
    ]
    expect(findFolderCircles(files)).toEqual([['apps/server/src/post', 'apps/server/src/trpc.ts']])
  })
})

describe('lengths of functions', () => {
  test('from the first line to the last, those within others as well', () => {
    const text = 'const a = 1\nfunction outer() {\n  return () => {\n    return a\n  }\n}\n'
    expect(functionLengths({ path: 'a.ts', text }).map(({ line, lines }) => [line, lines])).toEqual([
      [2, 5],
      [3, 3],
    ])
  })

  test('a component of one line is one line', () => {
    const text = 'export const A = () => <b>…</b>\n'
    expect(functionLengths({ path: 'a.tsx', text }).map(({ lines }) => lines)).toEqual([1])
  })
})

describe('runs of lines', () => {
  const run = ['one()', 'two()', 'three()', 'four()', 'five()', 'six()']

  test('six lines that stand twice are found, whatever their indentation', () => {
    const files = [
      { path: 'a.ts', text: ['zero()', ...run].join('\n') },
      { path: 'b.ts', text: run.map((line) => `  ${line}`).join('\n') },
    ]
    expect(findRepeatedRuns(files)).toEqual([{ first: 'a.ts:2', second: 'b.ts:1', lines: 6 }])
  })

  test('a longer run is one', () => {
    const text = [...run, 'seven()', 'eight()'].join('\n')
    const files = [
      { path: 'a.ts', text },
      { path: 'b.ts', text },
    ]
    expect(findRepeatedRuns(files).map(({ lines }) => lines)).toEqual([8])
  })

  test('five lines, imports, and what stands across two files are none', () => {
    const five = run.slice(0, 5).join('\n')
    const imports = run.map((name) => `import { ${name.slice(0, -2)} } from './x.ts'`).join('\n')
    const files = ['a.ts', 'b.ts'].map((path) => ({ path, text: `${imports}\n${five}` }))
    expect(findRepeatedRuns(files)).toEqual([])
  })
})

test('a check that is switched off has its reason behind it or above it', () => {
  const mark = ['oxlint', 'disable-next-line'].join('-')
  const text = `// ${mark} no-x -- the platform asks for it\na()\n// The library calls it so.\n// ${mark} no-y\nb()\n\n// ${mark} no-z\nc()`
  expect(findSuppressions({ path: 'a.ts', text }).map(({ hasReason }) => hasReason)).toEqual([
    true,
    true,
    false,
  ])
})

describe('looks outside the tokens', () => {
  test.each([
    ['a colour', 'a.css', '  color: #fff;'],
    ['a shadow', 'a.css', '  box-shadow: 0 1px rgb(0 0 0 / 5%);'],
    ['a size', 'a.css', '  font-size: 12px;'],
    ['a weight', 'a.css', '  font-weight: 600;'],
    ['a size in a component', 'a.tsx', '<Text fz={17}>'],
    ['a weight in a component', 'a.tsx', '<Text fw={600}>'],
  ])('%s is found', (_what, path, text) => {
    expect(findRawLooks({ path, text: `\n${text}` })).toEqual([{ path, line: 2 }])
  })

  test.each([
    ['a.css', '  color: var(--ink);'],
    ['a.css', '  font-size: var(--size-meta);'],
    ['a.css', '  font-weight: inherit;'],
    ['a.tsx', "<Text fw={650} fz='lg'>"],
  ])('in %s, %s is none', (path, text) => {
    expect(findRawLooks({ path, text })).toEqual([])
  })
})
