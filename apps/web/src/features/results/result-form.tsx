import { type Id, type PostResult, type ResultCount, savePostResultSchema } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { newId } from '../../lib/new-id.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { OptionalNumberField } from '../../ui/form/optional-number-field.tsx'
import { problemsOf } from '../../lib/draft/problems.ts'
import { useProblemSentence } from '../../lib/draft/use-problem-sentence.ts'
import classes from './results.module.css'

const organic = [
  'reach',
  'impressions',
  'reactions',
  'comments',
  'shares',
  'saves',
  'clicks',
  'conversions',
] as const
const paid = ['paidReach', 'paidInteractions'] as const
const answers = ['repliesAnswered', 'repliesAnsweredInTime'] as const

export interface ResultFormProps {
  postId: Id
  result: PostResult | null
  onDone?: () => void
}

/** What a post did, typed in by hand: a field that is left open is not known. */
export function ResultForm({ postId, result, onDone }: ResultFormProps) {
  const { t } = useTranslation('results')
  const { today } = useWorkspace()
  const may = useMay()
  const sentenceOf = useProblemSentence()
  const [row, setRow] = useState(
    () => result ?? savePostResultSchema.parse({ id: newId(), version: 0, postId, measuredOn: today }),
  )
  const [isSent, setSent] = useState(false)
  const save = useChange(trpc.result.save.mutationOptions(), { done: () => t('form.saved') })
  const remove = useChange(trpc.result.remove.mutationOptions(), { done: () => t('form.removed') })
  const problems = isSent ? problemsOf(savePostResultSchema, row) : []

  function errorOf(field: ResultCount): string | undefined {
    const problem = problems.find(({ path }) => path === field)
    return problem === undefined ? undefined : sentenceOf(problem)
  }

  const field = (name: ResultCount) => (
    <OptionalNumberField
      key={name}
      label={t(`columns.${name}`)}
      value={row[name]}
      error={errorOf(name)}
      onChange={(value) => setRow({ ...row, [name]: value })}
    />
  )

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    event.stopPropagation()
    setSent(true)
    if (problemsOf(savePostResultSchema, row).length > 0) return
    const answer = await save.run({ row })
    if (answer === undefined) return
    setRow(answer.row)
    onDone?.()
  }

  async function takeAway({ id, version }: PostResult): Promise<void> {
    if ((await remove.run({ id, version })) !== undefined) onDone?.()
  }

  return (
    <ReadOnly when={!may.plan}>
      <form onSubmit={(event) => void submit(event)}>
        <DateField
          label={t('columns.measuredOn')}
          value={row.measuredOn}
          latest={today}
          onChange={(measuredOn) => setRow({ ...row, measuredOn })}
          maw={220}
        />
        <p className={classes.group}>{t('form.organic')}</p>
        <div className={classes.fields}>{organic.map(field)}</div>
        <p className={classes.group}>{t('form.paid')}</p>
        <div className={classes.fields}>
          {paid.map(field)}
          <OptionalNumberField
            label={t('columns.spentCents')}
            unit='€'
            scale={100}
            width={130}
            value={row.spentCents}
            error={errorOf('spentCents')}
            onChange={(spentCents) => setRow({ ...row, spentCents })}
          />
        </div>
        <p className={classes.group}>{t('form.answers')}</p>
        <div className={classes.fields}>{answers.map(field)}</div>
        <Text size='xs' c='dimmed' mt='sm'>
          {t('form.unknown')}
        </Text>
        <Group justify='flex-end' gap='xs' mt='md'>
          {result !== null && may.plan && (
            <Button variant='subtle' loading={remove.isPending} onClick={() => void takeAway(result)}>
              {t('form.remove')}
            </Button>
          )}
          <Button type='submit' loading={save.isPending}>
            {t('form.save')}
          </Button>
        </Group>
      </form>
    </ReadOnly>
  )
}
