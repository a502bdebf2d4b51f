import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** An import, types included, from one folder of an app into another. */
interface Arrow {
  from: string
  to: string
}

/**
 * Where a file lives: a folder below `src`, in the web a folder below `src/features` or `src` itself, and a file that lies in `src`
 * is a place of its own.
 */
function folderOf(path: string): string {
  const [app, name, src, ...rest] = path.split('/')
  const depth = rest[0] === 'features' ? 2 : 1
  return [app, name, src, ...rest.slice(0, depth)].join('/')
}

/**
 * Folders that lead back to themselves, types included.
 * @returns each circle as the folders that reach one another, sorted; the largest first
 */
export function findFolderCircles(files: readonly SourceFile[]): string[][] {
  const arrows = new Map<string, Set<string>>()
  for (const { from, to } of files.flatMap(arrowsOf)) {
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
  }
  const reached = new Map([...arrows.keys()].map((folder) => [folder, reach(folder, arrows)]))
  const circles = new Map<string, string[]>()
  for (const [folder, all] of reached) {
    if (!all.has(folder)) continue
    const circle = [...all].filter((other) => reached.get(other)?.has(folder)).toSorted()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()].toSorted((a, b) => b.length - a.length)
}

function arrowsOf({ path, text }: SourceFile): Arrow[] {
  const { module } = parseSync(path, text)
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.moduleRequest?.value ?? ''),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ]
  const from = folderOf(path)
  return requests
    .filter((request) => request.startsWith('.'))
    .map((request) => ({ from, to: folderOf(posix.join(posix.dirname(path), request)) }))
    .filter(({ to }) => to !== from)
}

/** All folders that can be come to from one, itself only where a way leads back. */
function reach(start: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const next of arrows.get(folder) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      waiting.push(next)
    }
  }
  return reached
}
