import { addDays, type Goal, type KeyMessage, type Strategy } from '@cadans/domain'
import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Section } from '../../ui/section.tsx'
import { threadLines } from './thread-lines.ts'
import classes from './strategy-side.module.css'

/** Days of posts that the thread counts. */
const AHEAD = 91

interface Props {
  strategy: Strategy
  /** Of the steps. */
  done: number
  all: number
}

/** What follows from the steps: how far they are, and the thread from goal to posts. */
export function StrategySide({ strategy, done, all }: Props) {
  const { t } = useTranslation('strategy')
  const { workspaceId, today } = useWorkspace()
  const posts = useQuery(
    trpc.post.range.queryOptions({ workspaceId, from: today, until: addDays(today, AHEAD - 1) }),
  )
  const { goals, loose } = threadLines(strategy, posts.data ?? [])
  const isEmpty = goals.length + loose.length === 0
  return (
    <>
      <div className={classes.progress}>
        <strong>{t('progress', { done, all })}</strong>
        <progress value={done} max={all} aria-label={t('steps')} />
      </div>
      <Section title={t('thread.title')}>
        <div className={classes.thread}>
          <Text c='dimmed'>{t(isEmpty ? 'thread.none' : 'thread.text')}</Text>
          {goals.map(({ goal, messages, routines }) => (
            <ThreadGoal key={goal.id} goal={goal} messages={messages} routines={routines} />
          ))}
          {loose.length > 0 && (
            <div>
              <h3>{t('thread.loose')}</h3>
              <Messages messages={loose} />
            </div>
          )}
          {!isEmpty && (
            <Anchor
              renderRoot={(props) => <Link to='/w/$workspaceId/thread' params={{ workspaceId }} {...props} />}
            >
              {t('thread.all')} <ArrowRight size={14} aria-hidden />
            </Anchor>
          )}
        </div>
      </Section>
    </>
  )
}

interface GoalProps {
  goal: Goal
  messages: readonly CountedMessage[]
  routines: number
}

interface CountedMessage {
  message: KeyMessage
  posts: number
}

function ThreadGoal({ goal, messages, routines }: GoalProps) {
  const { t } = useTranslation('strategy')
  const isListening = goal.kind === 'monitoring'
  return (
    <div>
      <h3 dir='auto'>{goal.name}</h3>
      {isListening ? (
        <p data-thin={routines === 0 || undefined}>
          {routines === 0 ? t('thread.noRoutine') : t('thread.routines', { count: routines })}
        </p>
      ) : messages.length === 0 ? (
        <p data-thin>{t('thread.noMessage')}</p>
      ) : (
        <Messages messages={messages} />
      )}
    </div>
  )
}

function Messages({ messages }: { messages: readonly CountedMessage[] }) {
  const { t } = useTranslation('strategy')
  return (
    <ul>
      {messages.map(({ message, posts }) => (
        <li key={message.id}>
          <span dir='auto'>{message.text}</span>
          <span data-thin={posts === 0 || undefined} className={classes.posts}>
            {posts === 0 ? t('thread.noPost') : t('thread.posts', { count: posts })}
          </span>
        </li>
      ))}
    </ul>
  )
}
