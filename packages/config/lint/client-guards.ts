/** A sentence, the file the line would stand in, the line, and the rule that must refuse it. */
export type Guard = readonly [sentence: string, path: string, code: string, rule: string]

/** Lines that break the floors and arrows of the client. */
export const refusedInClient: Guard[] = [
  ['lib knows no control', 'apps/web/src/lib/e.ts', "import '../ui/mark.tsx'", 'no-restricted-imports'],
  [
    'a control knows no shared room',
    'apps/web/src/ui/form/e.ts',
    "import '../../shared/posts/post-list.tsx'",
    'no-restricted-imports',
  ],
  [
    'a shared room knows no feature, not by a type',
    'apps/web/src/shared/posts/e.ts',
    "import type { A } from '../../features/plan/a.ts'\nexport type B = A",
    'no-restricted-imports',
  ],
  [
    'a shared room knows another only by an arrow',
    'apps/web/src/shared/posts/f.ts',
    "import '../reasons/fact-words.ts'",
    'no-restricted-imports',
  ],
  [
    'a feature knows no shell',
    'apps/web/src/features/plan/e.ts',
    "import '../../app/theme.ts'",
    'no-restricted-imports',
  ],
  [
    'a feature knows another only by an arrow',
    'apps/web/src/features/plan/f.ts',
    "import '../posts/post-inspector.tsx'",
    'no-restricted-imports',
  ],
  [
    'and an arrow goes one way',
    'apps/web/src/features/ideas/e.ts',
    "import '../calendar/full-calendar.tsx'",
    'no-restricted-imports',
  ],
  [
    'and not by a type',
    'apps/web/src/features/plan/g.ts',
    "import type { A } from '../posts/a.ts'\nexport type B = A",
    'no-restricted-imports',
  ],
  [
    'nor when somebody goes there',
    'apps/web/src/features/plan/h.ts',
    "export const a = () => import('../posts/post-inspector.tsx')",
    'no-restricted-imports',
  ],
  [
    'nor by its looks',
    'apps/web/src/features/plan/i.ts',
    "import '../posts/post-chips.module.css'",
    'no-restricted-imports',
  ],
  [
    'nor from a folder within it',
    'apps/web/src/features/tactic/days/e.ts',
    "import '../../posts/post-inspector.tsx'",
    'no-restricted-imports',
  ],
  [
    'nor around by the name of the floor',
    'apps/web/src/features/plan/j.ts',
    "import '../../features/posts/post-inspector.tsx'",
    'no-restricted-imports',
  ],
  [
    'nor in a test',
    'apps/web/src/features/plan/e.test.ts',
    "import '../posts/post-inspector.tsx'",
    'no-restricted-imports',
  ],
  [
    'a new feature has no arrows',
    'apps/web/src/features/brand-new/e.ts',
    "import '../plan/plan-button.tsx'",
    'no-restricted-imports',
  ],
  [
    'the one file that knows FullCalendar keeps to the arrows',
    'apps/web/src/features/calendar/full-calendar.tsx',
    "import '../tactic/tactic-room.tsx'",
    'no-restricted-imports',
  ],
  [
    'what tests share stays with tests',
    'apps/web/src/features/plan/k.ts',
    "import '../../testing/show.tsx'",
    'no-restricted-imports',
  ],
]

/** Lines that keep to them. */
export const allowedInClient: Guard[] = [
  [
    'a feature uses the floors below it',
    'apps/web/src/features/plan/z.ts',
    "import '../../shared/posts/post-list.tsx'\nimport '../../ui/mark.tsx'\nimport '../../lib/format.ts'",
    '',
  ],
  [
    'a feature uses another by an arrow',
    'apps/web/src/features/calendar/z.ts',
    "import '../posts/post-inspector.tsx'\nexport const a = () => import('../ideas/idea-tray.tsx')",
    '',
  ],
  [
    'and from a folder within it',
    'apps/web/src/features/tactic/effect/z.ts',
    "import '../../plan/plan-button.tsx'\nimport '../parts/tactic-context.ts'",
    '',
  ],
  [
    'the shell puts features together',
    'apps/web/src/app/shell/z.ts',
    "import '../../features/pause/pause-banner.tsx'\nimport '../theme.ts'",
    '',
  ],
  [
    'a test of the client uses Node and what tests share',
    'apps/web/src/features/plan/z.test.ts',
    "import 'node:fs'\nimport '../../testing/show.tsx'",
    '',
  ],
]
