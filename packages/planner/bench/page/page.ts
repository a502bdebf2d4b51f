import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runLine } from '@cadans/config/bench/run-line.ts'
import type { BenchRow } from '@cadans/config/bench/table.ts'
import { metricOf } from '../compare.ts'
import type { Figures, ScenarioFigures } from '../figures.ts'
import { dotPlot } from '@cadans/config/bench/dot-plot.ts'
import { exactSection } from './exact-section.ts'
import { growthPlot } from './growth-plot.ts'
import { missesSection } from './misses-section.ts'
import { peersSection } from './peers-section.ts'
import { speedSection } from './speed-section.ts'
import type { Series } from '@cadans/config/bench/svg.ts'

const folder = join(import.meta.dirname, '../..')

const FAST: Series = { name: 'fast', mark: 'hollow' }
const IMPROVED: Series = { name: 'improved', mark: 'filled' }
const EXACT: Series = { name: 'exact', mark: 'diamond' }
const GRID: Series = { name: 'category grid', mark: 'square' }
const QUEUE: Series = { name: 'queue in turn', mark: 'triangle' }

/**
 * Writes BENCHMARK.md and its pictures.
 * @param rows what was held against goals
 * @param seconds that the run took
 */
export async function writePage(
  figures: Figures,
  { rows, seconds }: { rows: readonly BenchRow[]; seconds: number },
): Promise<void> {
  const { scenarios, growth, speeds } = figures
  await mkdir(join(folder, 'pictures'), { recursive: true })
  const pictures: [name: string, svg: string][] = [
    ['growth', growthPlot(growth.filter(({ what }) => what === 'all new'))],
    ['balance', balancePlot(scenarios)],
    ['overload', overloadPlot(scenarios)],
    ['change', changePlot(scenarios)],
  ]
  for (const [name, svg] of pictures) await writeFile(join(folder, 'pictures', `${name}.svg`), svg)
  const sections = [
    heading(seconds),
    speedSection(figures),
    peersSection(scenarios),
    exactSection(scenarios),
    missesSection(rows, speeds),
  ]
  await writeFile(join(folder, 'BENCHMARK.md'), sections.join('\n'))
}

function heading(seconds: number): string {
  return `# The planner's figures

${runLine('planner', seconds)}
Scenarios are in [scenarios](scenarios): three that the design states, and four of ours: a firm that sells to firms (much video, too few hours), a garden centre (seasons, themes that only some formats and messages suit, leave, two closed weeks, a studio on a retainer), a museum (an exhibition, messages that belong to themes, a long leave, help by the post) and one of an agency's twenty clients.
`
}

function balancePlot(scenarios: readonly ScenarioFigures[]): string {
  return dotPlot({
    title: 'Furthest that a theme’s count runs from its quota on a channel',
    axis: 'posts from quota',
    series: [QUEUE, GRID, FAST, IMPROVED],
    ticks: [0.5, 1, 2, 5, 10, 20, 50],
    rows: scenarios.map(({ title, methods }) => ({
      name: title,
      values: (['queue', 'grid', 'fast', 'improved'] as const).map(
        (name) => metricOf(methods.find((one) => one.name === name)?.metrics ?? [], 'M1', 'theme') / 1000,
      ),
    })),
  })
}

function overloadPlot(scenarios: readonly ScenarioFigures[]): string {
  return dotPlot({
    title: 'Hours above capacity in a quarter',
    axis: 'hours above capacity in a quarter',
    series: [FAST, IMPROVED, EXACT],
    ticks: [0, 1, 2, 5, 10, 20, 50, 100],
    rows: scenarios.map(({ title, exact }) => {
      const found = exact.find(({ metric }) => metric === 'M7')
      return {
        name: title,
        values: [found?.fast, found?.improved, found?.most].map((value) => value ?? Number.NaN),
      }
    }),
  })
}

function changePlot(scenarios: readonly ScenarioFigures[]): string {
  const names = scenarios[0]?.edits.map(({ name }) => name) ?? []
  return dotPlot({
    title: 'Free posts that an edit changes',
    axis: '% of the free posts, mean of the scenarios',
    series: [FAST, IMPROVED, EXACT],
    ticks: [0, 0.1, 0.3, 1, 3, 10, 30, 100],
    rows: names.map((name) => {
      const own = scenarios.flatMap(({ edits }) => edits.filter((edit) => edit.name === name))
      return {
        name,
        values: (['fast', 'improved', 'most'] as const).map(
          (one) => own.reduce((sum, edit) => sum + (100 * edit[one]) / edit.free, 0) / own.length,
        ),
      }
    }),
  })
}
