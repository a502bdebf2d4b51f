import {
  type Channel,
  emptyTactic,
  type Format,
  type Person,
  type Strategy,
  type Tactic,
  type Theme,
} from '@cadans/domain'
import { lookupOf } from '../shared/posts/post-lookup.ts'
import type { PostBasis } from '../shared/posts/use-post-basis.ts'
import { viewFixture } from './view-fixture.ts'

export function channelFixture(part: Pick<Channel, 'id' | 'platform' | 'name'> & Partial<Channel>): Channel {
  return {
    version: 1,
    role: 'focus',
    account: '',
    textLimit: null,
    position: 0,
    serves: false,
    unansweredSince: null,
    ...part,
  }
}

function theme(part: Pick<Theme, 'id' | 'name' | 'colour' | 'share'>): Theme {
  return { messageIds: [], formatIds: [], seasons: [], retired: false, ...part }
}

const text: Format = {
  id: 'text',
  kind: 'text',
  name: 'Tekst',
  ownMinutes: 30,
  curatedMinutes: 15,
  adaptMinutes: 10,
  leadDays: 1,
  retired: false,
}

const ann: Person = { ...viewFixture().me, id: 'ann', name: 'Ann de Wit' }

/** Two channels, two themes, one format and one person: what the posts of `postFixture` name. */
export function basisFixture(channels: readonly Channel[] = []): PostBasis {
  const strategy: Strategy = {
    country: 'NL',
    goals: [],
    keyMessages: [],
    segments: [],
    channels: [
      channelFixture({ id: 'instagram', platform: 'instagram', name: 'Instagram' }),
      channelFixture({ id: 'linkedin', platform: 'linkedin', name: 'LinkedIn', position: 1 }),
      ...channels,
    ],
    people: [ann],
    absences: [],
    campaigns: [],
    closedDays: [],
    rubrics: [],
    milestones: [],
    routines: [],
  }
  const tactic: Tactic = {
    ...emptyTactic(),
    themes: [
      theme({ id: 'stories', name: 'Verhalen', colour: 0, share: 600 }),
      theme({ id: 'tips', name: 'Tips', colour: 1, share: 400 }),
    ],
    formats: [text],
  }
  return { strategy, tactic, lookup: lookupOf(strategy, tactic) }
}
