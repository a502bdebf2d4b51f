/** A channel's week: the posts that count and what is wanted, in thousandths of a post. */
export interface WeekOfPosts {
  done: number
  target: number
}

/**
 * How many whole posts each week is held to, in order of time. A part of a post is carried to the next week, and a week that did the
 * whole post of its part is held to it: so one a week against one and a half alternates with two, whichever comes first, and four tenths
 * of a week at a month's edge ask for nothing. Their sum is less than a post off what is wanted in all.
 */
export function wholeWeeks(weeks: readonly WeekOfPosts[]): number[] {
  let owed = 0
  return weeks.map(({ done, target }) => {
    owed += target
    const least = Math.max(0, Math.floor(owed / 1000))
    const wanted = Math.min(Math.max(done, least), Math.max(0, Math.ceil(owed / 1000)))
    owed -= wanted * 1000
    return wanted
  })
}
