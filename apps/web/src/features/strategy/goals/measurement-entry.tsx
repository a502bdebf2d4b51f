import type { Kpi, KpiMeasurement, LocalDate } from '@cadans/domain'
import { Button, FileButton, Group, Select, Text } from '@mantine/core'
import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { useIsReadOnly } from '../../../ui/read-only.tsx'
import { decodeText } from '../../../lib/cells/decode-text.ts'
import type { DateOrder } from '../../../lib/cells/read-cells.ts'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { measurementCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { FigureField } from './figure-field.tsx'
import { readMeasurements } from './read-measurements.ts'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  kpi: Kpi
  measurements: readonly KpiMeasurement[]
}

/** A value by hand, many by paste, and those there are. */
export function MeasurementEntry({ kpi, measurements }: Props) {
  const { t } = useTranslation('groundwork')
  const { today, language } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const [date, setDate] = useState<LocalDate>(today)
  const [value, setValue] = useState(Number.NaN)
  const [isWrong, setWrong] = useState(false)
  const save = useChange(trpc.measurement.add.mutationOptions(), {
    done: (_, { values }) => t('kpi.added', { count: values.length }),
  })
  const { remove } = useRowActions(measurementCalls)

  async function add(): Promise<void> {
    setWrong(Number.isNaN(value))
    if (Number.isNaN(value)) return
    const answer = await save.run({ kpiId: kpi.id, values: [{ date, value }] })
    if (answer !== undefined) setValue(Number.NaN)
  }

  return (
    <div>
      {!isReadOnly && (
        <div className={parts.fields}>
          <FigureField
            label={t('kpi.value')}
            value={value}
            error={isWrong ? t('kpi.noValue') : undefined}
            onChange={(next) => {
              setValue(next)
              setWrong(false)
            }}
          />
          <DateField label={t('kpi.on')} w={180} value={date} latest={today} onChange={setDate} />
          <Button
            variant='default'
            style={{ alignSelf: 'flex-end' }}
            loading={save.isPending}
            onClick={() => void add()}
          >
            {t('kpi.add')}
          </Button>
        </div>
      )}
      <More label={t('kpi.many')}>
        {!isReadOnly && <PasteValues onSave={(values) => save.run({ kpiId: kpi.id, values })} />}
        {measurements.map(({ id, version, date: on, value: measured }) => (
          <Group key={id} gap='xs'>
            <Text size='sm' w={110}>
              {formatDate(on, language, 'shortYear')}
            </Text>
            <Text size='sm'>{formatNumber(measured, language, 2)}</Text>
            <RemoveButton
              label={t('kpi.removeValue', { date: formatDate(on, language, 'shortYear') })}
              onClick={() => void remove({ id, version }, t('kpi.valueRemoved'))}
            />
          </Group>
        ))}
      </More>
    </div>
  )
}

interface PasteProps {
  onSave: (values: { date: LocalDate; value: number }[]) => Promise<unknown>
}

/** Two columns from a spreadsheet or a CSV file: what was read is told before it is kept. */
function PasteValues({ onSave }: PasteProps) {
  const { t } = useTranslation('groundwork')
  const { zone } = useWorkspace()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<DateOrder | null>(null)
  const read = readMeasurements(text, { zone, asked })
  const isEmpty = text.trim() === ''

  async function keep(): Promise<void> {
    if ((await onSave([...read.values])) !== undefined) setText('')
  }

  async function take(file: File | null): Promise<void> {
    if (file !== null) setText(decodeText(new Uint8Array(await file.arrayBuffer())))
  }

  return (
    <>
      <FileButton accept='.csv,.tsv,.txt,text/csv,text/plain' onChange={(file) => void take(file)}>
        {(props) => (
          <Button
            variant='default'
            size='compact-sm'
            style={{ justifySelf: 'start' }}
            leftSection={<FileUp size={14} aria-hidden />}
            {...props}
          >
            {t('kpi.file')}
          </Button>
        )}
      </FileButton>
      <GrowingText
        label={t('kpi.paste')}
        placeholder={'31-01-2027;640\n28-02-2027;661,5'}
        minRows={3}
        maxRows={8}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {!isEmpty && read.isOrderAsked && (
        <Select
          label={t('kpi.order')}
          w={280}
          value={asked}
          data={[
            { value: 'dmy', label: t('kpi.dmy') },
            { value: 'mdy', label: t('kpi.mdy') },
          ]}
          onChange={(value) => setAsked(value === 'dmy' || value === 'mdy' ? value : null)}
        />
      )}
      {!isEmpty && !read.isOrderAsked && (
        <div role='status'>
          <Text size='sm'>
            {t('kpi.read', { count: read.values.length })}
            {read.double > 0 && ` ${t('kpi.double', { count: read.double })}`}
          </Text>
          {read.wrong.slice(0, 5).map(({ line, text: said }) => (
            <Text key={line} size='sm' c='var(--warm-ink)'>
              {t('kpi.wrongLine', { line, text: said })}
            </Text>
          ))}
          {read.wrong.length > 5 && (
            <Text size='sm' c='var(--warm-ink)'>
              {t('kpi.moreWrong', { count: read.wrong.length - 5 })}
            </Text>
          )}
        </div>
      )}
      <Button
        variant='default'
        disabled={read.values.length === 0}
        style={{ justifySelf: 'start' }}
        onClick={() => void keep()}
      >
        {t('kpi.keep', { count: read.values.length })}
      </Button>
    </>
  )
}
