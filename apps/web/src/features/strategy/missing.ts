import { spokenGoals, type Strategy } from '@cadans/domain'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import type { StepCardProps } from './step-card.tsx'

/** What a step lacks most, by the word for it. */
export type Missing =
  | 'goals'
  | 'kpis'
  | 'kpiWork'
  | 'snapshots'
  | 'satisfaction'
  | 'segments'
  | 'activity'
  | 'competitors'
  | 'messages'
  | 'holes'
  | 'routines'
  | 'channels'
  | 'scores'
  | 'reviews'
  | 'rhythm'

/** By step, what is not there yet and matters most; a step that has all it needs for a first version is not in it. */
export function missingIn(
  strategy: Strategy,
  {
    kpis,
    snapshots,
    inventories,
    competitors,
    channelChoices,
    reviews,
    notes,
  }: Pick<
    Groundwork,
    'kpis' | 'snapshots' | 'inventories' | 'competitors' | 'channelChoices' | 'reviews' | 'notes'
  >,
): Partial<Record<StepCardProps['id'], Missing>> {
  const { goals, segments, keyMessages, channels, routines } = strategy
  const has = (isMissing: boolean, what: Missing): Missing | undefined => (isMissing ? what : undefined)
  const served = (ids: readonly string[], id: string) => ids.includes(id)
  const holes = [
    ...spokenGoals(strategy).filter(({ id }) => !keyMessages.some(({ goalIds }) => served(goalIds, id))),
    ...segments.filter(({ id }) => !keyMessages.some(({ segmentIds }) => served(segmentIds, id))),
  ]
  const found = {
    goals:
      has(goals.length === 0, 'goals') ??
      has(kpis.length === 0, 'kpis') ??
      has(
        kpis.some(({ inPlace }) => !inPlace),
        'kpiWork',
      ) ??
      has(
        goals.some(({ id, kind }) => kind === 'monitoring' && !routines.some(({ goalId }) => goalId === id)),
        'routines',
      ),
    start:
      has(
        snapshots.every(({ competitorId }) => competitorId !== null),
        'snapshots',
      ) ?? has(inventories.length === 0, 'satisfaction'),
    segments:
      has(segments.length === 0, 'segments') ??
      has(
        segments.every(({ activity }) => activity.length === 0),
        'activity',
      ),
    competitors: has(competitors.length === 0, 'competitors'),
    messages: has(keyMessages.length === 0, 'messages') ?? has(holes.length > 0, 'holes'),
    channels:
      has(channels.length === 0, 'channels') ??
      has(
        channelChoices.every(({ scores }) => Object.keys(scores).length === 0),
        'scores',
      ),
    adjust: has(notes.rhythm.review === undefined, 'rhythm') ?? has(reviews.length === 0, 'reviews'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, what]) => what !== undefined))
}
