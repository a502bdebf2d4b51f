import type { StartDraft } from './start-draft.ts'

/** What each screen of the first start gets. */
export interface StepProps {
  draft: StartDraft
  change: (part: Partial<StartDraft>) => void
}
