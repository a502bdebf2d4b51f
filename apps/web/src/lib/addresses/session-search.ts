/** The questions of the hour, in the order in which the guide asks them, with the minutes that each is given. */
export const sessionQuestions = [
  { id: 'goals', minutes: 4 },
  { id: 'kpis', minutes: 5 },
  { id: 'satisfaction', minutes: 3 },
  { id: 'accounts', minutes: 3 },
  { id: 'segments', minutes: 6 },
  { id: 'competitors', minutes: 4 },
  { id: 'messages', minutes: 5 },
  { id: 'channels', minutes: 4 },
  { id: 'themes', minutes: 4 },
  { id: 'mix', minutes: 2 },
  { id: 'tone', minutes: 3 },
  { id: 'visual', minutes: 2 },
  { id: 'rhythm', minutes: 4 },
  { id: 'formats', minutes: 2 },
  { id: 'people', minutes: 2 },
  { id: 'reach', minutes: 2 },
  { id: 'room', minutes: 2 },
  { id: 'promotion', minutes: 2 },
  { id: 'adjust', minutes: 1 },
] as const
export type SessionQuestion = (typeof sessionQuestions)[number]['id']

/** What the address of the hour says: its question, or that all were asked. */
export interface SessionSearch {
  question?: SessionQuestion | 'done'
}

/** Takes a question that there is, and leaves the rest. */
export function parseSessionSearch({ question }: Record<string, unknown>): SessionSearch {
  if (question === 'done') return { question }
  const known = sessionQuestions.find(({ id }) => id === question)
  return known === undefined ? {} : { question: known.id }
}
