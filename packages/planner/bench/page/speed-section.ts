import type { Figures } from '../figures.ts'
import { figure, table } from '@cadans/config/bench/markdown.ts'

/** Times, growth and memory. */
export function speedSection({ speeds, growth, memory }: Figures): string {
  const times = speeds.map(({ what, posts, effort, ours, floor, ratio, goal }) => [
    `${what}, ${effort}`,
    figure(posts),
    `${figure(ours, 0)} ms`,
    goal === undefined ? '–' : `≤ ${figure(goal)} ms`,
    `${figure(floor, 1)} ms`,
    `${figure(ratio, 1)} ×`,
  ])
  const heaps = memory.map(({ what, posts, effort, kilobytes }) => [
    `${what}, ${effort}`,
    figure(posts),
    `${figure(kilobytes / 1024, 1)} MB`,
    `${figure((kilobytes * 1024) / posts, 0)} B`,
  ])
  const exponents = growth
    .filter(({ what }) => what === 'all new')
    .map(({ effort, exponent }) => `${figure(exponent)} for the ${effort} plan`)
    .join(', ')
  const beside = growth
    .filter(({ what }) => what !== 'all new')
    .map(({ what, effort, points, exponent }) => [
      `${what}, ${effort}`,
      points.map(({ posts }) => figure(posts)).join(', '),
      points.map(({ milliseconds }) => `${figure(milliseconds, 0)} ms`).join(', '),
      figure(exponent),
    ])
  return `## Speed and memory

Medians, reasons and report included. The floor is dealing as many places out in turn, with as many reasons and no rule at all: the least that any program would have to do. It takes turns with ours, and the last column is the median of the ratios within each turn.

${table(['plan (M12)', 'posts', 'time', 'goal', 'floor', 'ratio'], times)}

Processor time grows with the posts in one plan to the power ${exponents}, where 1 is linear: the line through the logarithms of 624 to 99,840 posts.

![Processor time of a plan against its number of posts, both axes logarithmic](pictures/growth.svg)

It grows no faster where much stands already, every second post of it on one theme (standing posts, with twelve new ones a week on each of five channels), nor where a team has a quarter of the hours, so that all its weeks are over (short hours):

${table(['plan', 'posts', 'processor time', 'power'], beside)}

What a plan holds on the heap after a collection:

${table(['plan', 'posts', 'heap', 'a post'], heaps)}
`
}
