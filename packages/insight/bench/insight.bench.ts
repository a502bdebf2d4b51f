import { conditions, noise, noiseOfAll, smallCounts } from './conditions.ts'
import { measureCoverage } from './coverage.ts'
import { measureForecasts } from './forecasts.ts'
import { writePage } from './page.ts'
import { measureReviews } from './reviews.ts'
import { measureSpeed } from './speed.ts'
import { recordVerdicts } from './verdicts.ts'
import { large, small } from './world.ts'

const WORLDS = 200
/** Of each of the other worlds. */
const FEWER_WORLDS = 100
const LONG_WORLDS = 40

const began = performance.now()
const secondsSince = (): number => (performance.now() - began) / 1000
const say = (what: string): void => {
  console.log(`${Math.round(secondsSince())} s  ${what} …`)
}

say('speed')
const speed = await measureSpeed()
say('coverage')
const coverages = [small, large].flatMap((size) =>
  [13, 52].map((weeks) => measureCoverage(size, { weeks, worlds: WORLDS })),
)
say('other worlds')
const few = [4, 5, 6].map((weeks) =>
  measureCoverage(small, {
    weeks,
    worlds: FEWER_WORLDS,
    condition: { ...conditions.plain, title: `${weeks} weeks` },
  }),
)
const others = [...Object.values(conditions), ...smallCounts, noise].map((condition) =>
  measureCoverage(small, { weeks: 26, worlds: FEWER_WORLDS, condition }),
)
say('reviews')
const reviews = [small, large].flatMap((size) =>
  (['steady', 'drifting'] as const).map((audience) => measureReviews(size, { audience, worlds: WORLDS })),
)
say('noise')
const noises = (
  [
    [small, noise],
    [large, noise],
    [small, noiseOfAll],
  ] as const
).map(([size, condition]) => measureReviews(size, { audience: 'steady', worlds: FEWER_WORLDS, condition }))
say('three and twelve reviews')
const long = Object.values(conditions).flatMap((condition) =>
  [3, 12].map((rounds) =>
    measureReviews(small, { audience: 'steady', worlds: LONG_WORLDS, condition, rounds }),
  ),
)
say('forecasts')
const forecasts = measureForecasts(1000)
const measured = { coverages, others: [...few, ...others], reviews, noises, long, forecasts }
const rows = [speed, ...recordVerdicts(measured)]
await writePage({ ...measured, speed }, { rows, seconds: secondsSince() })
