import type { document as source } from '../nl/document.ts'
import type { Words } from '../words.ts'

/** What can be printed and handed on, and the drawing of the red thread. */
export const document = {
  strategy: 'Strategy to share',
  results: 'Report to share',
  print: 'Print or save as PDF',
  nothing: 'Not filled in yet.',
  asked: 'Asked on {{date}}.',
  role: 'Role',
  perWeek: 'Posts a week',
  share: 'Share',
  tactic:
    '{{own}} own content. {{inviting}} of the posts invite a reply. {{reserve}} stays free for the topical.',
  person: '{{name}}: {{hours}} hours a week',
  quiet: 'Nothing is posted on the public holidays of {{years}}.',
  tone: 'Tone of voice',
  rhythm_one: 'A review every week.',
  rhythm_other: 'A review every {{count}} weeks.',
  versions_one: 'The tactic was applied {{count}} time.',
  versions_other: 'The tactic was applied {{count}} times.',
  period: 'From {{from}} to {{until}}',
  noResults: 'No results of this period have been filled in yet.',
  totals_one:
    '{{count}} post with results: {{interactions}} interactions, {{comments}} of them comments, and a reach of {{reach}}. Spent: {{spent}}.',
  totals_other:
    '{{count}} posts with results: {{interactions}} interactions, {{comments}} of them comments, and a reach of {{reach}} together. Spent: {{spent}}.',
  best: 'Posts that stirred most',
  decisions: 'What we decided',
  thread: 'The red thread',
  threadText: 'From goal to result: the wider the thread, the more posts',
  noPosts: 'No posts in this period yet',
  noPostsText: 'Once posts are planned, you see here which message and which goal they carry.',
  column: 'Column',
  node: 'What',
  posts: 'Posts',
  postsThrough_one: '{{count}} post',
  postsThrough_other: '{{count}} posts',
  hole: 'no post yet',
  columns: {
    goal: 'Goal',
    message: 'Key message',
    theme: 'Theme',
    stage: 'Posts',
    result: 'Result',
  },
  nodes: {
    none: 'No choice',
    published: 'Published',
    planned: 'Planned',
    open: 'Open place',
    answered: 'With replies',
    silent: 'Without replies',
    unread: 'Not measured yet',
  },
} as const satisfies Words<typeof source>
