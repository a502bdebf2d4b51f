import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import parts from '../../../ui/form/form.module.css'

/** Makes an idea of a question; one that waits in the tray already is not offered. */
export function QuestionIdeas({ questions }: { questions: readonly string[] }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId } = useWorkspace()
  const tray = useQuery(trpc.idea.list.queryOptions({ workspaceId }))
  const save = useChange(trpc.idea.save.mutationOptions(), { done: () => t('observation.madeIdea') })
  const waiting = new Set(tray.data?.map(({ title }) => title))
  const offered = questions.filter((question) => !waiting.has(question.slice(0, 200)))
  if (tray.data === undefined || offered.length === 0) return null
  return (
    <div className={parts.fields}>
      {offered.map((question) => (
        <Button
          key={question}
          variant='default'
          size='compact-sm'
          leftSection={<Lightbulb size={14} aria-hidden />}
          disabled={save.isPending}
          onClick={() => void save.run((id) => ({ row: { id, version: 0, title: question.slice(0, 200) } }))}
        >
          {t('segment.ideaOf', { question })}
        </Button>
      ))}
    </div>
  )
}
