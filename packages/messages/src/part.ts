/** Some of a tree of words. A list is whole or not there. */
export type Part<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends string | readonly string[] ? Tree[Key] : Part<Tree[Key]>
}

/** A tree of words with what it lacks from another; neither is changed. */
export function completed<Tree extends object>(part: Part<Tree>, whole: Tree): Tree {
  const entries = Object.entries(whole).map(([key, value]: [string, unknown]) => {
    const own: unknown = part[key as keyof Tree]
    return [key, isGroup(own) && isGroup(value) ? completed(own, value) : (own ?? value)]
  })
  return Object.fromEntries(entries) as Tree
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
