import type { PostPatch } from '@cadans/domain'
import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { type Conflict, useOpenPost } from '../../shared/open-post/editor-context.ts'
import { useFieldWords } from '../../shared/open-post/use-field-words.ts'
import classes from './stale-notice.module.css'

/** Somebody changed the same: both versions side by side, and a choice field by field. What was typed stays in its field until then. */
export function StaleNotice() {
  const { conflict } = useOpenPost().editor
  return conflict === null ? null : <Choice key={conflict.theirs.version} conflict={conflict} />
}

function Choice({ conflict: { mine, theirs, fields } }: { conflict: Conflict }) {
  const { t } = useTranslation('posts')
  const { zone, language } = useWorkspace()
  const { basis, editor } = useOpenPost()
  const { labelOf, valueOf } = useFieldWords()
  const [taken, setTaken] = useState<readonly (keyof PostPatch)[]>([])
  const [isBusy, setBusy] = useState(false)
  const [last] = theirs.history
  const name = last && basis.lookup.people.get(last.personId)?.name

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
          <Text fw={650}>{labelOf(field)}</Text>
          <dl className={classes.pair}>
            <div data-chosen={taken.includes(field) || undefined}>
              <dt>{t('stale.theirs')}</dt>
              <dd dir='auto'>{valueOf(field, theirs[field])}</dd>
            </div>
            <div data-chosen={!taken.includes(field) || undefined}>
              <dt>{t('stale.mine')}</dt>
              <dd dir='auto'>{valueOf(field, mine[field])}</dd>
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
