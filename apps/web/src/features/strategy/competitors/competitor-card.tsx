import { type Competitor, type Person, platforms, reviewDueOn, saveCompetitorSchema } from '@cadans/domain'
import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { More } from '../../../ui/form/more.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { competitorCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { type RowEditor, useRow } from '../../../lib/rows/use-row.ts'
import { ObservationList } from '../situation/observation-list.tsx'
import { SnapshotList } from '../situation/snapshot-list.tsx'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  competitor: Competitor
  groundwork: Groundwork
  people: readonly Person[]
  onRemove: (row: SavedRow) => void
}

/** One competitor: when to look again, its accounts, its figures, and what was seen. */
export function CompetitorCard({ competitor, groundwork, people, onRemove }: Props) {
  const { t } = useTranslation('groundwork')
  const { language, today } = useWorkspace()
  const row = useRow(competitorCalls, saveCompetitorSchema, competitor)
  const { value, patch, wrong } = row
  const dueOn = reviewDueOn(competitor)
  const isDue = dueOn <= today
  const seen = groundwork.observations.filter(({ competitorId }) => competitorId === competitor.id).length
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          label={t('competitor.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <NumberField
          label={t('competitor.reviewWeeks')}
          unit={t('competitor.weeks')}
          width={130}
          value={value.reviewWeeks}
          error={wrong('reviewWeeks')}
          onChange={(reviewWeeks) => patch({ reviewWeeks })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('competitor.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <Group gap='xs' align='flex-end'>
        <DateField
          label={t('competitor.reviewedOn')}
          w={180}
          latest={today}
          value={value.reviewedOn}
          error={wrong('reviewedOn')}
          onChange={(reviewedOn) => patch({ reviewedOn })}
        />
        <Select
          label={t('competitor.owner')}
          w={180}
          clearable
          value={value.ownerId}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => patch({ ownerId })}
        />
        <Text size='sm' c={isDue ? 'var(--warm-ink)' : 'dimmed'}>
          {t(isDue ? 'competitor.due' : 'competitor.dueOn', {
            date: formatDate(dueOn, language, 'shortYear'),
          })}
        </Text>
        <Button
          variant='subtle'
          size='compact-sm'
          leftSection={<Check size={14} aria-hidden />}
          onClick={() => patch({ reviewedOn: today })}
        >
          {t('competitor.looked')}
        </Button>
      </Group>
      <PostTally list='competitorIds' id={competitor.id} name={competitor.name} />
      <More label={t('competitor.accounts')} hint={value.accounts.map(({ platform }) => platform).join(', ')}>
        <Accounts row={row} />
        <GrowingText
          label={t('competitor.works')}
          minRows={2}
          value={value.works}
          error={wrong('works')}
          onChange={({ currentTarget }) => patch({ works: currentTarget.value })}
        />
      </More>
      <More label={t('competitor.figures')}>
        <SnapshotList
          competitorId={competitor.id}
          snapshots={groundwork.snapshots}
          accounts={[...new Set(value.accounts.map(({ platform }) => platform))]}
        />
      </More>
      <More label={t('competitor.seen')} hint={t('competitor.seenCount', { count: seen })}>
        <ObservationList competitorId={competitor.id} observations={groundwork.observations} />
      </More>
    </div>
  )
}

function Accounts({ row }: { row: RowEditor<Competitor> }) {
  const { t } = useTranslation(['groundwork', 'words'])
  const { value, patch, wrong } = row
  const change = (at: number, part: Partial<Competitor['accounts'][number]>) =>
    patch({ accounts: value.accounts.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <>
      {value.accounts.map((account, at) => (
        <div key={at} className={parts.fields}>
          <Select
            aria-label={t('competitor.platform')}
            w={170}
            value={account.platform}
            data={platforms.map((one) => ({ value: one, label: t(`words:platform.${one}`) }))}
            onChange={(platform) => change(at, { platform: platform ?? account.platform })}
          />
          <TextInput
            className={parts.grow ?? ''}
            aria-label={t('competitor.link')}
            placeholder='https://'
            value={account.link}
            error={wrong(`accounts.${at}.link`)}
            onChange={({ currentTarget }) => change(at, { link: currentTarget.value })}
          />
          <RemoveButton
            label={t('competitor.removeAccount')}
            onClick={() => patch({ accounts: value.accounts.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <AddButton
        label={t('competitor.addAccount')}
        isDisabled={value.accounts.length >= 12}
        onClick={() => patch({ accounts: [...value.accounts, { platform: 'instagram', link: '' }] })}
      />
    </>
  )
}
