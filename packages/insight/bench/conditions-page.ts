import { dotPlot } from '@cadans/config/bench/dot-plot.ts'
import { figure, table } from '@cadans/config/bench/markdown.ts'
import type { Coverage } from './coverage.ts'
import { type Method, type Reviews, methods } from './reviews.ts'
import { meanOf, worstInTwenty } from './reviews-figures.ts'

/** How intervals, sentences and the order of effects hold in worlds unlike the plain one. */
export function conditionsSection(coverages: readonly Coverage[]): string {
  const rows = coverages.map((one) => {
    const isSilent = one.intervals === 0
    return [
      one.condition,
      figure(one.posts),
      `${figure(one.silent, 0)} %`,
      isSilent ? '–' : `**${figure((100 * one.held) / one.intervals, 1)} %**`,
      isSilent ? '–' : `${figure(one.falseSentences)} of ${figure(one.sentences, 1)}`,
      Number.isFinite(one.ordered) ? `${figure(one.ordered, 0)} %` : '–',
      Number.isFinite(one.orderedByMeans) ? `${figure(one.orderedByMeans, 0)} %` : '–',
    ]
  })
  const worlds = coverages[0]?.worlds ?? 0
  return `## Other worlds

The small NGO in worlds that are not as the model takes them to be, ${worlds} of each. *Silent*: looks at which nothing is said, because there are too few posts or the counts are too small. *False sentences*: those that say "more" of what does less or as much, or "less" of what does more, a look, of all that are said. *Order*: pairs of themes of which the one that does more is put first, by effects and by plain means.

${table(['', 'posts', 'silent', 'hold the truth', 'false sentences', 'order', 'by means'], rows)}
`
}

/** What is proposed where there is nothing to propose. */
export function noiseSection(noises: readonly Reviews[]): string {
  const rows = noises.map(({ title, condition, rounds, outcomes }) => [
    `${title.split(',')[0]}: ${condition}`,
    figure(rounds),
    figure(ours(outcomes)?.times.length ?? 0),
    `**${figure(ours(outcomes)?.changes ?? Number.NaN)}**`,
  ])
  return `## Noise

Audiences to which no theme, form, hour or anything else that a tactic decides makes a difference. At most 0.2 proposals a review are asked.

${table(['', 'reviews', 'worlds', 'proposals a review'], rows)}
`
}

/** What following the proposals brings in the end, in each kind of world. */
export function longSection(reviews: readonly Reviews[]): string {
  const kinds = [...Map.groupBy(reviews, ({ condition }) => condition)]
  const rows = kinds.map(([condition, own]) => [
    condition,
    ...own.flatMap(({ outcomes }) =>
      methods.map((method) => {
        const times = timesOf(outcomes, method)
        return `${figure(meanOf(times))} · ${figure(worstInTwenty(times))}`
      }),
    ),
  ])
  const worlds = reviews[0]?.outcomes[0]?.times.length ?? 0
  const heads = (kinds[0]?.[1] ?? []).flatMap(({ rounds }) => [
    `ours, ${rounds}`,
    `in steps, ${rounds}`,
    `all, ${rounds}`,
  ])
  return `## Three and twelve reviews, in each of these worlds

Small NGO, steady audience, ${worlds} worlds each: interactions a post after three and after twelve quarterly reviews, times those of doing nothing; mean · worst in twenty. Beside ours the two rules of above: more of the best in steps, and all to the best.

Where an audience stays as it is and nothing wears out, more of the best in steps ends higher than ours: it goes on until the best has nearly everything and the rest nothing, while a proposal leaves every value a twentieth and none more than three fifths.

![Interactions a post after twelve reviews, times those of an unchanged tactic](pictures/conditions.svg)

${table(['', ...heads], rows)}
`
}

export function longPlot(reviews: readonly Reviews[]): string {
  const most = Math.max(...reviews.map(({ rounds }) => rounds))
  return dotPlot({
    title: `Interactions a post after ${most} reviews, times those of an unchanged tactic`,
    axis: 'times the interactions of an unchanged tactic',
    series: [
      { name: 'proposals', mark: 'filled' },
      { name: 'naive, in steps', mark: 'square' },
      { name: 'naive, all', mark: 'triangle' },
    ],
    ticks: [0.7, 0.85, 1, 1.2, 1.5, 2],
    rows: reviews
      .filter(({ rounds }) => rounds === most)
      .flatMap(({ condition, outcomes }) =>
        (
          [
            ['mean', meanOf],
            ['worst in twenty', worstInTwenty],
          ] as const
        ).map(([name, of]) => ({
          name: `${condition}, ${name}`,
          values: methods.map((method) => of(timesOf(outcomes, method))),
        })),
      ),
  })
}

type Outcomes = Reviews['outcomes']

function ours(outcomes: Outcomes): Outcomes[number] | undefined {
  return outcomes.find(({ method }) => method === 'proposals')
}

function timesOf(outcomes: Outcomes, wanted: Method): readonly number[] {
  return outcomes.find(({ method }) => method === wanted)?.times ?? []
}
