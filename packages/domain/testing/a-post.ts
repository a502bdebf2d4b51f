import { blankPost } from '../src/post.ts'
import type { Post } from '../src/post.schema.ts'

/** A post for tests: planned, on Thursday 10 June 2027 at 12:30, with what the test says of it. */
export function aPost(over: Partial<Post> = {}): Post {
  return {
    ...blankPost,
    id: '00000000-0000-7000-8000-000000000001',
    version: 1,
    channelId: 'instagram',
    date: '2027-06-10',
    time: '12:30',
    title: 'Vraag: wat mis jij in de buurt?',
    status: 'planned',
    changedAt: '2027-06-01T08:00:00Z',
    ...over,
  }
}
