import { measureAll } from './figures.ts'
import { recordGrowth } from './growth.ts'
import { writePage } from './page/page.ts'
import { recordVerdicts } from './verdicts.ts'

const began = performance.now()
const secondsSince = (): number => (performance.now() - began) / 1000

const figures = await measureAll((what) => {
  console.log(`${Math.round(secondsSince())} s  ${what} …`)
})
const rows = [...recordGrowth(figures.growth), ...figures.scenarios.flatMap(recordVerdicts)]
await writePage(figures, { rows, seconds: secondsSince() })
