import { boundOf, type Method, metricOf } from '../compare.ts'
import type { ScenarioFigures } from '../figures.ts'
import { figure, table } from '@cadans/config/bench/markdown.ts'

const NAMES: Record<Method['name'], string> = {
  fast: 'ours, fast',
  improved: 'ours, improved',
  queue: 'queue in turn',
  grid: 'category grid',
}

/** All metrics of our plans and of our models of peers' logic. */
export function peersSection(scenarios: readonly ScenarioFigures[]): string {
  return `## Beside other tools' logic

**The peers here are models of ours, not those products**: *queue in turn* is round robin over fixed times, the logic of Buffer and Postiz; *category grid* is a queue of categories on times that repeat every four weeks, the logic of SocialBee. Both are dealt a good hand: their times are the best moments by our own choice, closed days are skipped by hand, and whoever fills the queue keeps the mix of formats, messages and origins from a list of twenty and asks the people who can make a format in turn. What they lack is what tells the logics apart: the queue knows no shares of themes, the grid no seasons, campaigns or lost days, neither knows hours or which theme suits which format, and nobody is hired and nothing promoted by itself.

**No tool has an advantage in best times here**: a queue set to best times scores as well as ours (M9).

M1 to M3 are the furthest that a count runs from its quota, in posts; M4 repeats of a theme on a channel; M5 places whose theme ran on another channel less than a day before; M6 hard rules broken; M7 hours above capacity; M8 posts against posts wanted (above 100 % is a miss too); M9 activity of the slots against the exact optimum; M11 value promoted against the exact optimum; M12 reasons that come out the same when worked out again.

![The furthest that a theme's count runs from its quota on a channel, by scenario and method](pictures/balance.svg)

${scenarios.map(scenarioTable).join('\n')}`
}

function scenarioTable({ title, isGiven, methods }: ScenarioFigures): string {
  const head = [
    '',
    'posts',
    'M1 theme',
    'M1 origin',
    'M1 message',
    'M2',
    'M3',
    'M4',
    'M5',
    'M6',
    'M7',
    'M8',
    'M9',
    'M11',
    'M12',
  ]
  const rows = methods.map(({ name, posts, metrics, reasons }) => {
    const inPosts = (
      metric: 'M1' | 'M2' | 'M3',
      attribute: 'theme' | 'origin' | 'message' | 'format',
    ): string => figure(metricOf(metrics, metric, attribute) / 1000)
    const percent = (metric: 'M5' | 'M7' | 'M8' | 'M9' | 'M11'): string =>
      `${figure(metricOf(metrics, metric) / 10, 1)} %`
    return [
      NAMES[name],
      figure(posts),
      inPosts('M1', 'theme'),
      inPosts('M1', 'origin'),
      inPosts('M1', 'message'),
      inPosts('M2', 'theme'),
      inPosts('M3', 'format'),
      figure(metricOf(metrics, 'M4')),
      percent('M5'),
      figure(metricOf(metrics, 'M6')),
      percent('M7'),
      percent('M8'),
      percent('M9'),
      percent('M11'),
      reasons === undefined ? '–' : `${figure((100 * reasons.same) / reasons.checked, 1)} %`,
    ]
  })
  const [{ metrics } = { metrics: [] }] = methods
  const bound = figure(boundOf(metrics, 'M1', 'theme') / 1000)
  return `**${title}**${isGiven ? '' : ' (ours)'}, bound of M1 for themes ${bound}:

${table(head, rows)}
`
}
