import { getRouteApi } from '@tanstack/react-router'
import { type SessionQuestion, sessionQuestions } from '../../lib/addresses/session-search.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { rememberedQuestion, rememberQuestion } from './place.ts'

const route = getRouteApi('/w/$workspaceId/session')

/** Where one is in the hour: the address says it, and where it does not, this device does. */
export function useSessionPlace() {
  const { workspaceId } = useWorkspace()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [first] = sessionQuestions
  const question = search.question ?? rememberedQuestion(workspaceId) ?? first.id
  const index =
    question === 'done' ? sessionQuestions.length : sessionQuestions.findIndex(({ id }) => id === question)
  return {
    question,
    /** From 1; one more than there are when all were asked. */
    number: index + 1,
    of: sessionQuestions.length,
    isFirst: index === 0,
    minutesLeft: sessionQuestions.slice(index).reduce((sum, { minutes }) => sum + minutes, 0),
    back: sessionQuestions[index - 1]?.id ?? null,
    next: sessionQuestions[index + 1]?.id ?? ('done' as const),
    go: (to: SessionQuestion | 'done' | null) => {
      if (to === null) return
      if (to !== 'done') rememberQuestion(workspaceId, to)
      void navigate({ search: { question: to }, resetScroll: false })
    },
  }
}
