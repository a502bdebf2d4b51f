import type { Post, PostCard } from './post.schema.ts'

/** In code points, as databases count them. */
export const EXCERPT_LENGTH = 160

/** Whether a text says anything. */
export function hasText(copy: string): boolean {
  return copy.trim() !== ''
}

/** A post as lists show it. */
export function cardOf({ copy, note: _note, reasons: _reasons, ...post }: Post): PostCard {
  return { ...post, hasText: hasText(copy), excerpt: Array.from(copy).slice(0, EXCERPT_LENGTH).join('') }
}

/** What a post says on which nobody and no plan has said anything yet. */
export const blankPost = {
  title: '',
  copy: '',
  themeId: null,
  formatId: null,
  messageId: null,
  goalId: null,
  segmentId: null,
  origin: 'own',
  sourceId: null,
  campaignId: null,
  ownerId: null,
  reviewerId: null,
  hiredHelpId: null,
  status: 'open',
  deadline: null,
  promotionCents: 0,
  link: '',
  prompt: '',
  inviting: false,
  note: '',
  loadedIn: '',
  ideaId: null,
  familyId: null,
  rubricId: null,
  milestoneId: null,
  placeKey: null,
  tacticVersion: null,
  reserve: false,
  productionWeek: null,
  pinned: false,
  movedBy: null,
  askedBy: null,
  sentBack: false,
  reasons: [],
  publishedAt: null,
  sequence: 0,
} as const satisfies Omit<Post, 'id' | 'version' | 'channelId' | 'date' | 'time' | 'changedAt'>
