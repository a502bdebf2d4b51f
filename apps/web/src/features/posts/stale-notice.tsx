import type { Post, PostPatch } from '@cadans/domain'
import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from './editor-context.ts'
import type { Conflict } from './use-post-editor.ts'
import classes from './stale-notice.module.css'

/** Somebody changed the same: both versions side by side, and a choice field by field. What was typed stays in its field until then. */
export function StaleNotice() {
  const { conflict } = useOpenPost().editor
  return conflict === null ? null : <Choice key={conflict.theirs.version} conflict={conflict} />
}

function Choice({ conflict: { mine, theirs, fields } }: { conflict: Conflict }) {
  const { t, i18n } = useTranslation('posts')
  const { zone, language } = useWorkspace()
  const { basis, editor } = useOpenPost()
  const [taken, setTaken] = useState<readonly (keyof PostPatch)[]>([])
  const [isBusy, setBusy] = useState(false)
  const [last] = theirs.history
  const name = last && basis.lookup.people.get(last.personId)?.name

  function labelOf(field: keyof PostPatch): string {
    const key = `field.${field.replace(/Id$|Cents$/u, '')}`
    return i18n.exists(`posts:${key}`) ? t(key as 'field.title') : field
  }
  function choose(field: keyof PostPatch, isTheirs: boolean): void {
    const others = taken.filter((one) => one !== field)
    setTaken(isTheirs ? [...others, field] : others)
  }
  async function save(): Promise<void> {
    setBusy(true)
    await editor.resolve(taken)
    setBusy(false)
  }

  return (
    <Alert color='warm' title={t('stale.title')} role='alert'>
      <Text mb='xs'>
        {last === undefined || name === undefined
          ? t('stale.body')
          : t('stale.bodyBy', { name, when: formatInstant(last.at, language, zone) })}
      </Text>
      {fields.map((field) => (
        <section key={field} className={classes.field} aria-label={labelOf(field)}>
          <Text fw={600}>{labelOf(field)}</Text>
          <dl className={classes.pair}>
            <div data-chosen={taken.includes(field) || undefined}>
              <dt>{t('stale.theirs')}</dt>
              <dd dir='auto'>
                <Value field={field} value={theirs[field]} />
              </dd>
            </div>
            <div data-chosen={!taken.includes(field) || undefined}>
              <dt>{t('stale.mine')}</dt>
              <dd dir='auto'>
                <Value field={field} value={mine[field]} />
              </dd>
            </div>
          </dl>
          <SegmentedControl
            size='sm'
            fullWidth
            aria-label={t('stale.choose', { field: labelOf(field) })}
            value={taken.includes(field) ? 'theirs' : 'mine'}
            data={[
              { value: 'theirs', label: t('stale.theirs') },
              { value: 'mine', label: t('stale.mine') },
            ]}
            onChange={(value) => choose(field, value === 'theirs')}
          />
        </section>
      ))}
      <Group mt='sm'>
        <Button size='compact-md' loading={isBusy} onClick={() => void save()}>
          {t('stale.save')}
        </Button>
      </Group>
    </Alert>
  )
}

function Value({ field, value }: { field: keyof PostPatch; value: Post[keyof PostPatch] | undefined }) {
  const { t } = useTranslation(['posts', 'words', 'common'])
  const { lookup } = useOpenPost().basis
  if (value === undefined || value === null || value === '') return t('stale.empty')
  if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
  if (field === 'status') return t(`words:status.${value as Post['status']}`)
  const named = [lookup.channels, lookup.themes, lookup.formats, lookup.people, lookup.goals, lookup.segments]
  for (const rows of named) {
    const row = rows.get(String(value))
    if (row) return row.name
  }
  return lookup.messages.get(String(value))?.text ?? String(value)
}
