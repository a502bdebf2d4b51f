import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the product as it stands: `path` from the root of the repository, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** What is product and not test: the sources of all apps and packages, without tests and what serves them alone. */
export function readProductFiles(root: string): SourceFile[] {
  return readFiles(root, '{apps,packages}/*/src/**/*.{ts,tsx}').filter(
    ({ path }) => !/\.test\.tsx?$|\/testing\/|\.d\.ts$/u.test(path),
  )
}

/** The style sheets of the client but the one in which the tokens stand. */
export function readStyleSheets(root: string): SourceFile[] {
  return readFiles(root, 'apps/web/src/**/*.css').filter(({ path }) => !path.endsWith('/app/tokens.css'))
}

function readFiles(root: string, pattern: string): SourceFile[] {
  const found = globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return found.toSorted().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
