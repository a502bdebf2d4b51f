/** The questions of step 6 and what reality adds, in the order of the page. */
export const sectionGroups = [
  { group: 'what', sections: ['themes', 'mix', 'sources', 'tone', 'visual'] },
  { group: 'when', sections: ['rhythm', 'formats', 'segments'] },
  { group: 'who', sections: ['people', 'reach'] },
  { group: 'extra', sections: ['promotion', 'campaigns', 'milestones', 'rubrics', 'room'] },
  { group: 'days', sections: ['closed', 'keyDates'] },
] as const

export type SectionId = (typeof sectionGroups)[number]['sections'][number]

export const sectionIds: readonly SectionId[] = sectionGroups.flatMap(({ sections }) => sections)

/** Which parts of the tactic a section edits: a remark or problem whose dotted path starts so belongs to it. */
const sectionPaths: Readonly<Record<SectionId, readonly string[]>> = {
  themes: ['themes'],
  mix: ['ownShare'],
  sources: ['sources'],
  tone: ['toneOfVoice'],
  visual: ['visualLanguage'],
  rhythm: ['channels', 'audienceLoss'],
  formats: ['formats'],
  segments: ['segments'],
  people: ['people', 'hiredHelp', 'balanceHours'],
  reach: ['reachability'],
  promotion: ['promotion'],
  campaigns: ['campaigns'],
  milestones: ['milestones'],
  rubrics: ['rubrics'],
  room: ['reserveShare', 'invitingShare', 'reuse'],
  closed: ['closedDays', 'quietHolidayYears'],
  keyDates: ['ownDays'],
}

/** Fields of a channel's tactic that stand in another section than the rhythm. */
const channelFields: Readonly<Record<string, SectionId>> = {
  ownShare: 'mix',
  formatShares: 'formats',
  segmentShares: 'segments',
}

/** The section that a dotted path of the plan's basis belongs to. */
export function sectionOf(path: string): SectionId | undefined {
  const parts = path.split('.').filter((part) => part !== 'tactic' && part !== 'strategy')
  const [first = ''] = parts
  const named = first === 'channels' ? parts.map((part) => channelFields[part]).find(Boolean) : undefined
  return named ?? sectionIds.find((id) => sectionPaths[id].includes(first))
}
