import { origins, type PostPatch, statuses } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from './editor-context.ts'
import { findIn, type PostLookup } from './post-lookup.ts'
import classes from './post-history.module.css'

type Difference = Outputs['post']['states'][number]['differences'][number]
type Value = Difference['before']

const labels = {
  channelId: 'channel',
  date: 'date',
  time: 'time',
  title: 'title',
  copy: 'copy',
  themeId: 'theme',
  formatId: 'format',
  messageId: 'message',
  goalId: 'goal',
  segmentId: 'segment',
  origin: 'origin',
  sourceId: 'source',
  campaignId: 'campaign',
  ownerId: 'owner',
  reviewerId: 'reviewer',
  hiredHelpId: 'hiredHelp',
  status: 'status',
  deadline: 'deadline',
  promotionCents: 'promotion',
  link: 'link',
  prompt: 'prompt',
  inviting: 'inviting',
  note: 'note',
  loadedIn: 'loadedIn',
} as const satisfies Record<keyof PostPatch, string>

const tables = {
  channelId: 'channels',
  themeId: 'themes',
  formatId: 'formats',
  messageId: 'messages',
  goalId: 'goals',
  segmentId: 'segments',
  sourceId: 'sources',
  campaignId: 'campaigns',
  ownerId: 'people',
  reviewerId: 'people',
  hiredHelpId: 'hiredHelp',
} as const satisfies Partial<Record<keyof PostPatch, keyof PostLookup>>

/** What differed from the state before, field by field, old and new beside each other. */
export function StateDifferences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('posts')
  const valueOf = useValue()
  if (differences.length === 0) return null
  return (
    <dl className={classes.differences}>
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`field.${labels[field]}`)}</dt>
          <dd>
            {t('history.from', {
              before: valueOf(field, before),
              after: valueOf(field, after),
              interpolation: { escapeValue: false },
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A value in words; what a row is called that is gone by now, nobody knows. */
function useValue(): (field: keyof PostPatch, value: Value) => string {
  const { t } = useTranslation(['posts', 'words'])
  const { language } = useWorkspace()
  const { lookup } = useOpenPost().basis
  return (field, value) => {
    if (value === null || value === '') return t('history.nothing')
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no')
    if (typeof value === 'number') return formatMoney(value, language)
    if (field in tables) return nameOf(lookup, field as keyof typeof tables, value) ?? t('history.nothing')
    if (field === 'date' || field === 'deadline') return formatDate(value, language)
    const status = statuses.find((one) => field === 'status' && one === value)
    if (status !== undefined) return t(`words:status.${status}`)
    const origin = origins.find((one) => field === 'origin' && one === value)
    return origin === undefined ? value : t(`words:origin.${origin}`)
  }
}

function nameOf(lookup: PostLookup, field: keyof typeof tables, id: string): string | undefined {
  const row = findIn<{ name: string } | { text: string }>(lookup[tables[field]], id)
  if (row === undefined) return undefined
  return 'name' in row ? row.name : row.text
}
