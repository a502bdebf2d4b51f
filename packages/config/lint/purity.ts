import type { OxlintOverride } from 'oxlint'
import { packages } from './arrows.ts'

const PURE =
  "The clock, chance and the machine's language come in as arguments: the same input gives the same bytes everywhere."
const BY_CODE_UNIT = "Sorting by the machine's language differs between machines: compare code units."
const EXACT = 'No transcendental mathematics: Node and the browser must agree to the byte.'

const globals = [
  'Intl',
  'process',
  'Buffer',
  'performance',
  'crypto',
  'fetch',
  'window',
  'document',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
].map((name) => ({ name, message: PURE }))

const properties = [
  { object: 'Date', property: 'now', message: PURE },
  { object: 'Date', property: 'parse', message: PURE },
  { object: 'Temporal', property: 'Now', message: PURE },
  { object: 'Math', property: 'random', message: PURE },
  { property: 'localeCompare', message: BY_CODE_UNIT },
  ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({
    property,
    message: PURE,
  })),
]

const roots = ['cbrt', 'hypot', 'pow']
const exponents = ['exp', 'expm1', 'log', 'log2', 'log10', 'log1p']
const angles = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh']
const transcendental = [...roots, ...exponents, ...angles].map((property) => ({
  object: 'Math',
  property,
  message: EXACT,
}))

const pure = Object.entries(packages).filter(([, { isPure }]) => isPure)

/** What pure packages may not touch; their tests may. */
export const purityRules: OxlintOverride[] = [
  ...pure.map(
    ([name, { isExact }]): OxlintOverride => ({
      files: [`packages/${name}/src/**`],
      rules: {
        'no-restricted-globals': ['error', ...globals],
        'no-restricted-properties': ['error', ...properties, ...(isExact ? transcendental : [])],
      },
    }),
  ),
  {
    files: ['packages/domain/src/time.ts', 'packages/domain/src/time.schema.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: pure.map(([name]) => `packages/${name}/src/**/*.test.ts`),
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
]
