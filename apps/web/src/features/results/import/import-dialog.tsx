import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { FileUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decodeText } from '../../../lib/cells/decode-text.ts'
import { MappedTable } from './mapped-table.tsx'
import { readTable } from './read-table.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { GrowingText } from '../../../ui/growing-text.tsx'
import classes from './import.module.css'

/** A file has at most so many bytes: a hundred thousand rows of an export are about half. */
const MOST_BYTES = 50_000_000

/** Reads results from a file or from what was pasted: columns by name, a look at every row, and only then one change. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('results')
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
    <Dialog onClose={onClose} title={t('import.title')} size='min(1100px, 100%)' fillsPhone>
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
        <GrowingText
          classNames={{ input: classes.paste ?? '' }}
          label={t('import.paste')}
          value={text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text}
          readOnly={text.length > 20_000}
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
        {table !== undefined && <MappedTable key={table.headings.join('|')} table={table} onDone={onClose} />}
      </Stack>
    </Dialog>
  )
}
