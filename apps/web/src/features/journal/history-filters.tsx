import { entities, type Entity, type Id, type Person } from '@cadans/domain'
import { Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Whose changes, and of what. */
export interface HistoryFilter {
  personId?: Id
  entity?: Entity
}

interface Props {
  filter: HistoryFilter
  people: readonly Person[]
  onChange: (filter: HistoryFilter) => void
}

/** Narrows the history to one person, one kind of thing, or both. */
export function HistoryFilters({ filter, people, onChange }: Props) {
  const { t } = useTranslation(['journal', 'words', 'common'])
  const { personId, entity } = filter
  const kinds = entities
    .map((one) => ({ value: one, label: capitalised(t(`words:entity.${one}`)) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const common = { clearable: true, clearButtonProps: { 'aria-label': t('everything') } }
  return (
    <SimpleGrid cols={2} spacing='xs' mb='xs'>
      <Select
        {...common}
        label={t('byPerson')}
        placeholder={t('everybody')}
        clearButtonProps={{ 'aria-label': t('everybody') }}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId ?? null}
        onChange={(id) => onChange({ ...(entity && { entity }), ...(id !== null && { personId: id }) })}
      />
      <Select
        {...common}
        label={t('byKind')}
        placeholder={t('everything')}
        searchable
        data={kinds}
        value={entity ?? null}
        onChange={(value) => {
          const chosen = entities.find((one) => one === value)
          onChange({ ...(personId && { personId }), ...(chosen && { entity: chosen }) })
        }}
      />
    </SimpleGrid>
  )
}

/** A word as it stands by itself. */
function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1)
}
