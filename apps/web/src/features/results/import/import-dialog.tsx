import { addDays, type Id, type LocalDate } from '@cadans/domain'
import { Button, FileButton, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { LinesSkeleton } from '../../../ui/skeletons.tsx'
import { useIsPhone } from '../../../ui/use-is-phone.ts'
import { usePostBasis } from '../../../shared/posts/use-post-basis.ts'
import { type ColumnField, recognised } from './columns.ts'
import { decodeText } from '../../../lib/cells/decode-text.ts'
import { DryRunTable } from './dry-run-table.tsx'
import { dryRun } from './dry-run.ts'
import { MappingTable } from './mapping-table.tsx'
import { type DateOrder, dateOrderOf } from '../../../lib/cells/read-cells.ts'
import { readTable, type ReadTable } from './read-table.ts'
import classes from './import.module.css'

/** A file has at most so many bytes: a hundred thousand rows of an export are about half. */
const MOST_BYTES = 50_000_000
/** Posts so far back can have results in a file. */
const BACK_DAYS = 1000

/** Reads results from a file or from what was pasted: columns by name, a look at every row, and only then one change. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('results')
  const isPhone = useIsPhone()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<'tooLarge' | 'unreadable' | null>(null)
  const table = useMemo(() => (text.trim() === '' ? undefined : readTable(text)), [text])

  async function take(file: File | null): Promise<void> {
    if (file === null) return
    setProblem(null)
    if (file.size > MOST_BYTES) {
      setProblem('tooLarge')
      return
    }
    try {
      setText(decodeText(new Uint8Array(await file.arrayBuffer())))
    } catch {
      setProblem('unreadable')
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('import.title')}
      size='min(1100px, 100%)'
      fullScreen={isPhone}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap='md'>
        <Text c='dimmed' size='sm'>
          {t('import.intro')}
        </Text>
        <Group align='flex-end' gap='sm'>
          <FileButton accept='.csv,.tsv,.txt,text/csv,text/plain' onChange={(file) => void take(file)}>
            {(props) => (
              <Button variant='default' leftSection={<FileUp size={16} aria-hidden />} {...props}>
                {t('import.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Textarea
          className={classes.paste ?? ''}
          label={t('import.paste')}
          value={text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text}
          readOnly={text.length > 20_000}
          autosize
          minRows={3}
          maxRows={6}
          error={
            problem !== null
              ? t(`import.${problem}`)
              : text.trim() !== '' && table === undefined
                ? t('import.noTable')
                : undefined
          }
          onChange={({ currentTarget }) => {
            setProblem(null)
            setText(currentTarget.value)
          }}
        />
        {table !== undefined && <Mapped key={table.headings.join('|')} table={table} onDone={onClose} />}
      </Stack>
    </Modal>
  )
}

function Mapped({ table, onDone }: { table: ReadTable; onDone: () => void }) {
  const { t } = useTranslation('results')
  const { workspaceId, today, zone } = useWorkspace()
  const { basis } = usePostBasis()
  const [fields, setFields] = useState<readonly (ColumnField | null)[]>(() => recognised(table.headings))
  const moments = useMemo(() => {
    const at = fields.indexOf('moment')
    return at === -1 ? [] : table.rows.map((cells) => cells[at] ?? '')
  }, [table, fields])
  const written = useMemo(() => dateOrderOf(moments), [moments])
  const [asked, setAsked] = useState<DateOrder | null>(null)
  const [channelId, setChannelId] = useState<Id | null>(null)
  const [measuredOn, setMeasuredOn] = useState<LocalDate>(today)
  const [chosen, setChosen] = useState<ReadonlyMap<number, Id>>(new Map())
  const horizon = { from: addDays(today, -BACK_DAYS), until: today }
  const query = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const order = written === 'dmy' || written === 'mdy' ? written : written === 'none' ? 'dmy' : asked
  const rows = useMemo(() => {
    if (query.data === undefined || order === null) return undefined
    const posts = query.data
      .map(({ post }) => post)
      .filter((post) => channelId === null || post.channelId === channelId)
    const known = new Map(
      query.data.flatMap(({ post, result }) => (result === null ? [] : [[post.id, result] as const])),
    )
    return dryRun(table, { fields, order, zone, measuredOn, posts, known, chosen })
  }, [query.data, order, table, fields, zone, measuredOn, channelId, chosen])
  const save = useChange(trpc.result.import.mutationOptions(), {
    done: ({ added, changed }) => t('import.done', { count: added + changed }),
  })
  const results = (rows ?? []).flatMap(({ outcome, figures }) =>
    figures !== null && (outcome === 'new' || outcome === 'changed') ? [figures] : [],
  )

  async function confirm(): Promise<void> {
    if ((await save.run({ results })) !== undefined) onDone()
  }

  return (
    <>
      <MappingTable table={table} fields={fields} onChange={setFields} />
      <Group gap='sm' align='flex-end'>
        <Select
          label={t('import.channel')}
          w={240}
          value={channelId ?? ''}
          data={[
            { value: '', label: t('import.anyChannel') },
            ...(basis?.strategy.channels ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => setChannelId(value === '' ? null : value)}
        />
        <DateField
          label={t('columns.measuredOn')}
          w={200}
          value={measuredOn}
          latest={today}
          onChange={setMeasuredOn}
        />
        {(written === 'either' || written === 'mixed') && (
          <Select
            label={t('import.order')}
            description={t(`import.orders.${written}`, {
              example: moments.find((cell) => cell !== '') ?? '',
            })}
            w={280}
            value={asked}
            placeholder={t('import.orderAsk')}
            data={[
              { value: 'dmy', label: t('import.dmy') },
              { value: 'mdy', label: t('import.mdy') },
            ]}
            onChange={(value) => setAsked(value === 'dmy' || value === 'mdy' ? value : null)}
          />
        )}
      </Group>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : rows === undefined ? (
        order === null ? (
          <Text c='dimmed'>{t('import.orderFirst')}</Text>
        ) : (
          <LinesSkeleton lines={6} />
        )
      ) : (
        <DryRunTable
          rows={rows}
          posts={query.data ?? []}
          onChoose={(line, postId) => setChosen(new Map(chosen).set(line, postId))}
        />
      )}
      <Group justify='flex-end' gap='xs'>
        <Button variant='default' onClick={onDone}>
          {t('import.cancel')}
        </Button>
        <Button disabled={results.length === 0} loading={save.isPending} onClick={() => void confirm()}>
          {t('import.confirm', { count: results.length })}
        </Button>
      </Group>
    </>
  )
}
