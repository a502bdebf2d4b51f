export interface ConsequenceRow {
  /** They say the same. */
  sentences: readonly string[]
  changed: string
  /** By workspace. */
  seen: readonly string[]
}

const HEAD = `# What an answer does

What a screen says an answer does, what was changed to see whether it is so, and what came of it in the quarter that is planned. \`apps/server/src/consequences.test.ts\` makes this page; the rows stand in \`apps/server/src/testing/consequences\`. After each count stands in what places changed: of 12 (message 8, goal 12) all twelve serve another goal.
`

/** The table of consequences, a section a sentence. */
export function consequencePage(names: readonly string[], rows: readonly ConsequenceRow[]): string {
  const sections = [...Map.groupBy(rows, ({ sentences: [first = ''] }) => first)].map(([sentence, own]) =>
    [
      `## ${sentence}`,
      ...own.map(({ sentences: [, ...others], changed, seen }) =>
        [
          ...(others.length > 0 ? [`Also: ${others.map((one) => `“${one}”`).join(' ')}`] : []),
          `Changed: ${changed}.`,
          [
            '| workspace | what changed |',
            '| --- | --- |',
            ...names.map((name, at) => `| ${name} | ${seen[at] ?? ''} |`),
          ].join('\n'),
        ].join('\n\n'),
      ),
    ].join('\n\n'),
  )
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`
}
