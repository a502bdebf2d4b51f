import type { Tactic } from './tactic.schema.ts'
import { AUDIENCE_LOSS } from './tactic.ts'

export function emptyTactic(): Tactic {
  const guide = { text: '', dos: [], donts: [], examples: [] }
  return {
    themes: [],
    formats: [],
    channels: [],
    ownShare: 800,
    sources: [],
    toneOfVoice: guide,
    visualLanguage: guide,
    reserveShare: 100,
    audienceLoss: AUDIENCE_LOSS,
    invitingShare: 300,
    reuse: { share: 0, withinDays: 3 },
    balanceHours: false,
    quietHolidayYears: [],
    ownDays: [],
    reachability: [],
    hiredHelp: [],
    promotion: { monthlyCeilingCents: 0, rules: [], lines: [] },
  }
}
