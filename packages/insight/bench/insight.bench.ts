import { measureCoverage } from './coverage.ts'
import { measureForecasts } from './forecasts.ts'
import { writePage } from './page.ts'
import { measureReviews } from './reviews.ts'
import { measureSpeed } from './speed.ts'
import { recordVerdicts } from './verdicts.ts'
import { large, small } from './world.ts'

const WORLDS = 200

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
say('reviews')
const reviews = [small, large].flatMap((size) =>
  (['steady', 'drifting'] as const).map((audience) => measureReviews(size, { audience, worlds: WORLDS })),
)
say('forecasts')
const forecasts = measureForecasts(2000)
const rows = [speed, ...recordVerdicts({ coverages, reviews, forecasts })]
await writePage({ coverages, reviews, forecasts, speed }, { rows, seconds: secondsSince() })
