import type { Tactic } from './tactic.schema.ts'

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
