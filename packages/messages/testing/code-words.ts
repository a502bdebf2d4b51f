import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** What a file of code says: whole texts, texts with open places (`words:status.…`), and the names that it reads. */
export interface CodeWords {
  readonly texts: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
  readonly names: ReadonlySet<string>
}

/** The product's own code, without tests: a sentence that only a test asks for is not used. */
export function productCode(repository: string): string[] {
  return globSync(['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'], { cwd: repository })
    .filter((path) => !/\.test\.tsx?$|\/testing\/|^packages\/messages\//.test(path))
    .map((path) => join(repository, path))
}

export function codeWords(path: string): CodeWords {
  const texts = new Set<string>()
  const patterns: RegExp[] = []
  const names = new Set<string>()
  const { program } = parseSync(path, readFileSync(path, 'utf8'))
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') texts.add(value)
    },
    Identifier: ({ name }) => {
      names.add(name)
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.cooked ?? '')
      if (parts.length === 1) texts.add(parts.join(''))
      // Without a letter of its own a text would be any key at all.
      else if (parts.some((part) => /\w/.test(part)))
        patterns.push(new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('[\\w.-]+')}$`))
    },
  }).visit(program)
  return { texts, patterns, names }
}
