import type { overview as source } from '../nl/overview.ts'
import type { Words } from '../words.ts'

export const overview = {
  title: 'All workspaces',
  subtitle: 'How this week stands, wherever you work.',
  switch: 'Another workspace',
  all: 'All workspaces',
  startNew: 'New workspace',
  open: 'Open {{name}}',
  frequency: 'This week {{there}} of {{target}} posts',
  noTarget: 'The plan asks for nothing yet this week',
  late: 'Late',
  due: 'Due soon',
  waiting: 'In review',
  places: 'Open places',
  calm: 'Nothing asks for attention now.',
  example: 'example',
  empty: 'You are in no workspace yet. Start one, or ask for an invitation.',
} as const satisfies Words<typeof source>
