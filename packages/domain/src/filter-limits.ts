/** At most this much in one filter of posts. */
export const filterLimits = { ids: 100, statuses: 8, text: 200 } as const
