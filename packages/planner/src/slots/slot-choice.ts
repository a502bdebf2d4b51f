/** One free start in a week, in order of time. */
export interface Candidate {
  /** Minutes since the Monday's midnight. */
  at: number
  /** Day of the week, 0 to 6. */
  day: number
  score: number
}

export interface ChoiceRules {
  /** How many are wanted. */
  count: number
  spacingMinutes: number
  /** How many more each day of the week can have, by day 0 to 6. */
  roomByDay: readonly number[]
}

/** Activity always outweighs the even spread over the week, which decides between equals. */
const SPREAD = 131_072

/**
 * The starts that add up to the highest score, as many as `count` or as the rules allow: an exact interval dynamic programme.
 * `best[copies][run][candidate]`: the highest total with that candidate as the last of `copies`, `run` of them on its day.
 * @returns indexes of candidates, in order of time
 */
export function chooseSlots(candidates: readonly Candidate[], rules: ChoiceRules): number[] {
  const size = candidates.length
  const wanted = Math.min(rules.count, size)
  if (wanted === 0) return []
  const reach = reachOf(candidates, rules)
  const runs = reach.runs
  const layer = runs * size
  const total = new Float64Array(wanted * layer).fill(-1)
  const from = new Int32Array(wanted * layer).fill(-1)
  /** The best of the copies before, over all runs, up to each candidate. */
  let prefix = new Int32Array(size).fill(-1)
  let reached = 0
  for (let copy = 0; copy < wanted; copy += 1) {
    const ideal = Math.floor(((2 * copy + 1) * size) / (2 * wanted))
    const base = copy * layer
    /** By run: the best of the copies before within this day, up to each candidate. */
    const within = new Int32Array(layer).fill(-1)
    if (copy > 0 && runs > 1) fillWithin(within, { total, candidates, base: base - layer, size, runs })
    const nextPrefix = new Int32Array(size).fill(-1)
    let best = -1
    for (let index = 0; index < size; index += 1) {
      const room = reach.room[index] ?? 0
      const gain = (candidates[index]?.score ?? 0) * SPREAD + SPREAD - Math.abs(index - ideal)
      for (let run = 0; run < Math.min(runs, room); run += 1) {
        let before = -1
        if (copy > 0) {
          if (run === 0) {
            const last = reach.apart[index] ?? -1
            before = last < 0 ? -1 : (prefix[last] ?? -1)
          } else {
            const last = reach.sameDay[index] ?? -1
            before = last < 0 ? -1 : (within[(run - 1) * size + last] ?? -1)
          }
          if (before < 0) continue
        } else if (run > 0) continue
        const state = base + run * size + index
        total[state] = gain + (before < 0 ? 0 : (total[before] ?? 0))
        from[state] = before
        if (best < 0 || (total[state] ?? 0) > (total[best] ?? 0)) best = state
      }
      nextPrefix[index] = best
    }
    if (best < 0) break
    prefix = nextPrefix
    reached = copy + 1
  }
  if (reached < wanted && reached > 0) return chooseSlots(candidates, { ...rules, count: reached })
  const chosen: number[] = []
  for (let state = prefix[size - 1] ?? -1; state >= 0; state = from[state] ?? -1) chosen.push(state % size)
  return chosen.reverse()
}

interface Reach {
  /** 1 when spacing alone keeps every day within its room, else the most on one day. */
  runs: number
  room: Int32Array
  /** By candidate: the last one before it that is far enough, and on an earlier day where runs are counted; −1 when none. */
  apart: Int32Array
  /** By candidate: the last one on its day that is far enough, −1 when none. */
  sameDay: Int32Array
}

function reachOf(candidates: readonly Candidate[], { spacingMinutes, roomByDay }: ChoiceRules): Reach {
  const size = candidates.length
  const spacing = Math.max(1, spacingMinutes)
  const firstOfDay = new Int32Array(7).fill(-1)
  const lastOfDay = new Int32Array(7).fill(-1)
  for (const [index, { day }] of candidates.entries()) {
    if ((firstOfDay[day] ?? -1) < 0) firstOfDay[day] = index
    lastOfDay[day] = index
  }
  let most = 1
  let counted = false
  for (let day = 0; day < 7; day += 1) {
    const first = candidates[firstOfDay[day] ?? -1]
    const last = candidates[lastOfDay[day] ?? -1]
    if (first === undefined || last === undefined) continue
    const fits = Math.floor((last.at - first.at) / spacing) + 1
    const allowed = roomByDay[day] ?? 0
    counted ||= fits > allowed
    most = Math.max(most, Math.min(fits, allowed))
  }
  const room = new Int32Array(size)
  const apart = new Int32Array(size).fill(-1)
  const sameDay = new Int32Array(size).fill(-1)
  let far = -1
  for (const [index, { at, day }] of candidates.entries()) {
    while (far + 1 < index && (candidates[far + 1]?.at ?? at) <= at - spacing) far += 1
    const first = firstOfDay[day] ?? 0
    room[index] = roomByDay[day] ?? 0
    apart[index] = counted ? Math.min(far, first - 1) : far
    sameDay[index] = far >= first ? far : -1
  }
  return { runs: counted ? most : 1, room, apart, sameDay }
}

interface WithinFill {
  total: Float64Array
  candidates: readonly Candidate[]
  base: number
  size: number
  runs: number
}

function fillWithin(within: Int32Array, { total, candidates, base, size, runs }: WithinFill): void {
  for (let run = 0; run < runs; run += 1) {
    let best = -1
    let day = -1
    for (let index = 0; index < size; index += 1) {
      const today = candidates[index]?.day ?? 0
      if (today !== day) {
        day = today
        best = -1
      }
      const state = base + run * size + index
      if ((total[state] ?? -1) >= 0 && (best < 0 || (total[state] ?? 0) > (total[best] ?? 0))) best = state
      within[run * size + index] = best
    }
  }
}
