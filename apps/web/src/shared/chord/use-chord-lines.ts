import { addDays, type LocalDate } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useChordSentence } from './use-chord-sentence.ts'

/** One period tells little: a year of results up to its end is looked at. */
const CHORD_DAYS = 364

/** Over which days a chord is looked for, up to a day or today. */
export function chordHorizon(until: LocalDate, today: LocalDate): { from: LocalDate; until: LocalDate } {
  const last = until < today ? until : today
  return { from: addDays(last, -CHORD_DAYS), until: last }
}

/** What does clearly more or less than average, a sentence each; undefined until it is known. */
export function useChordLines(until: LocalDate): readonly string[] | undefined {
  const { workspaceId, today } = useWorkspace()
  const sentenceOf = useChordSentence()
  const query = useQuery(trpc.result.chord.queryOptions({ workspaceId, horizon: chordHorizon(until, today) }))
  return query.data?.chord.factors.flatMap((factor) =>
    factor.values
      .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
      .map((value) => sentenceOf(factor, value)),
  )
}
