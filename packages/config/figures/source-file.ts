import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the product as it stands: `path` from the root of the repository, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** What is product and not test: the sources of all apps and packages, without tests and what serves them alone. */
export function readProductFiles(root: string): SourceFile[] {
  const found = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root })
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\/testing\/|\.d\.ts$/u.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
