import type { Problem } from './draft.ts'

interface Issue {
  code?: string | undefined
  message: string
  path: readonly PropertyKey[]
  maximum?: number | bigint
  minimum?: number | bigint
}

/** A schema of the domain, as far as an editor needs it. */
export interface Schema<T> {
  safeParse: (
    value: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

/** A code of the domain, such as `window.backwards`: one word, a dot, one word. */
const domainCode = /^[a-z]+\.[a-zA-Z]+$/

function problemOf(issue: Issue): Problem {
  const path = issue.path.join('.')
  if (domainCode.test(issue.message)) return { path, code: issue.message, params: {} }
  if (issue.code === 'too_big') return { path, code: 'number.most', params: { most: Number(issue.maximum) } }
  if (issue.code === 'too_small')
    return { path, code: 'number.least', params: { least: Number(issue.minimum) } }
  if (issue.code === 'invalid_type') return { path, code: 'number.form', params: {} }
  return { path, code: 'input.invalid', params: {} }
}

/** The wrong fields of a value by its schema, in the order of the schema. */
export function problemsOf(schema: Schema<unknown>, value: unknown): Problem[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.map(problemOf)
}

export function problemAt(problems: readonly Problem[], path: string): Problem | undefined {
  return problems.find((problem) => problem.path === path)
}
