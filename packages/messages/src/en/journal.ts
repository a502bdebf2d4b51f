import type { journal as source } from '../nl/journal.ts'
import type { Words } from '../words.ts'

/** History: who did what, in sentences. */
export const journal = {
  title: 'History',
  emptyTitle: 'Nothing has happened yet',
  emptyText: 'Every change is listed here, and can be undone.',
  undo: 'Undo',
  undoOf: 'Undo: {{what}}',
  undone: 'undone',
  older: 'Show older',
  by: '{{name}}, {{when}}',
  subject: '{{entity}} "{{name}}"',
  rows_one: '{{count}} {{entity}}',
  rows_other: '{{count}} times {{entity}}',
  deed: {
    start: 'Workspace started',
    example: 'Example opened',
    create: '{{what}} made',
    update: '{{what}} changed',
    remove: '{{what}} removed',
    move: '{{what}} moved',
    fill: 'Open place filled: {{what}}',
    release: '{{what}} back to the ideas',
    bulk: '{{what}} changed at once',
    applyPlan: 'Plan applied to the calendar',
    saveTactic: 'Tactic changed',
    undo: '{{what}}: undone',
    redo: '{{what}}: redone',
  },
} as const satisfies Words<typeof source>
