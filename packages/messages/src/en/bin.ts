/** What was deleted, for as long as it can be brought back. */
export const bin = {
  title: 'Bin',
  subtitle: 'What you delete stays here for 30 days. After that it is gone for good.',
  emptyTitle: 'The bin is empty',
  emptyText: 'Deleted posts, ideas and tasks come here, and are one click away.',
  line: '{{kind}} · deleted by {{name}}, {{when}}',
  left_one: '{{count}} day left',
  left_other: '{{count}} days left',
  lastDay: 'last day',
  bringBack: 'Bring back',
  bringBackOf: 'Bring back: {{title}}',
  done: '"{{title}}" is back.',
  somebody: 'somebody',
  link: 'Bin',
  linkHint: 'Posts, ideas and tasks that were deleted in the past 30 days.',
} as const
