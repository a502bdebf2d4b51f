import type { Milestone } from '@cadans/domain'

type Fields = Omit<Milestone, 'id' | 'version'>

/** A milestone that leaves to the plan what nobody said. */
export function newMilestone(said: Pick<Fields, 'name' | 'date' | 'days'> & Partial<Fields>): Fields {
  return {
    counts: 'within',
    channelIds: [],
    formatId: null,
    themeId: null,
    messageId: null,
    campaignId: null,
    ...said,
  }
}
