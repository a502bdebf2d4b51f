import type { Goal, Id, KeyMessage } from '@cadans/domain'
import { serverWords } from '@cadans/messages'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleSegments } from './example-segments.ts'

export interface ExampleAims {
  goalIds: Record<'promotion' | 'conversation' | 'monitoring', Id>
  messageIds: Record<'k1' | 'k2' | 'k3' | 'k4', Id>
  goals: Goal[]
  keyMessages: KeyMessage[]
}

/** Goals and the key messages that serve them. */
export function exampleAims({ language, newId }: ExampleRequest, segments: ExampleSegments): ExampleAims {
  const words = serverWords[language].example
  const goalIds = { promotion: newId(), conversation: newId(), monitoring: newId() }
  const messageIds = { k1: newId(), k2: newId(), k3: newId(), k4: newId() }
  const { promotion, conversation } = goalIds
  const { families, seniors, young, partners } = segments.ids

  const goal = (kind: keyof typeof goalIds, weight: number): Goal => ({
    id: goalIds[kind],
    version: 1,
    name: words.goals[kind],
    kind,
    objective: words.objectives[kind],
    weight,
  })
  const message = (
    key: keyof typeof messageIds,
    rest: Pick<KeyMessage, 'goalIds' | 'segmentIds' | 'register' | 'appeal' | 'mood' | 'priority'>,
  ): KeyMessage => ({
    id: messageIds[key],
    version: 1,
    text: words.messages[key],
    proof: words.proofs[key],
    ...rest,
    from: null,
    until: null,
  })

  return {
    goalIds,
    messageIds,
    goals: [goal('promotion', 4), goal('conversation', 3), goal('monitoring', 2)],
    keyMessages: [
      message('k1', {
        goalIds: [promotion, conversation],
        segmentIds: [families, seniors, young],
        register: 1,
        appeal: 2,
        mood: 'warm',
        priority: 350,
      }),
      message('k2', {
        goalIds: [promotion],
        segmentIds: [families, seniors, young, partners],
        register: 1,
        appeal: 1,
        mood: 'warm',
        priority: 250,
      }),
      message('k3', {
        goalIds: [conversation],
        segmentIds: [families, seniors, young],
        register: 1,
        appeal: 1,
        mood: 'warm',
        priority: 250,
      }),
      message('k4', {
        goalIds: [promotion],
        segmentIds: [partners, seniors],
        register: -1,
        appeal: -1,
        mood: 'neutral',
        priority: 150,
      }),
    ],
  }
}
