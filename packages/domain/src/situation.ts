/** What satisfaction is asked about: how the work goes, the time it takes, what it brings, what outsiders think. */
export const satisfactions = ['process', 'time', 'outcome', 'outside'] as const
export type Satisfaction = (typeof satisfactions)[number]
