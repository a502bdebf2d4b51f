/** What became of a proposal: a change that was made otherwise than proposed is `changed`. */
export const decisionKinds = ['accepted', 'changed', 'rejected'] as const
