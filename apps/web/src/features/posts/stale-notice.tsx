import type { Post, PostPatch } from '@cadans/domain'
import { Alert, Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenPost } from './editor-context.ts'
import classes from './stale-notice.module.css'

/** Somebody was first: both versions side by side, and a choice. What was typed stays in its field until then. */
export function StaleNotice() {
  const { t } = useTranslation('posts')
  const { conflict, keepMine, takeTheirs } = useOpenPost().editor
  if (conflict === null) return null
  const fields = Object.keys(conflict.mine) as (keyof PostPatch)[]
  return (
    <Alert color='warm' title={t('stale.title')} role='alert'>
      <Text mb='xs'>{t('stale.body')}</Text>
      {fields.map((field) => (
        <dl key={field} className={classes.pair}>
          <dt>{t('stale.theirs')}</dt>
          <dd dir='auto'>
            <Value field={field} value={conflict.theirs[field]} />
          </dd>
          <dt>{t('stale.mine')}</dt>
          <dd dir='auto'>
            <Value field={field} value={conflict.mine[field]} />
          </dd>
        </dl>
      ))}
      <Group gap='xs' mt='xs'>
        <Button size='compact-md' onClick={keepMine}>
          {t('stale.keepMine')}
        </Button>
        <Button size='compact-md' variant='default' onClick={takeTheirs}>
          {t('stale.takeTheirs')}
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
