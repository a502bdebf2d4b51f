import { type FeedFilter, statuses } from '@cadans/domain'
import { MultiSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'

interface Props {
  filter: FeedFilter
  basis: PostBasis
  onChange: (part: Partial<FeedFilter>) => void
}

/** Whose posts, and which of them. */
export function FeedFilterFields({ filter, basis, onChange }: Props) {
  const { t } = useTranslation(['feeds', 'words'])
  const themes = basis.tactic.themes.filter(({ id, retired }) => !retired || filter.themeIds.includes(id))
  return (
    <Stack gap='sm'>
      <Choice
        label={t('owners')}
        placeholder={t('anyone')}
        options={basis.strategy.people.map((person) => ({ value: person.id, label: person.name }))}
        value={filter.ownerIds}
        onChange={(ownerIds) => onChange({ ownerIds })}
      />
      <Choice
        label={t('channels')}
        placeholder={t('any')}
        options={basis.strategy.channels.map((channel) => ({ value: channel.id, label: channel.name }))}
        value={filter.channelIds}
        onChange={(channelIds) => onChange({ channelIds })}
      />
      <Choice
        label={t('themes')}
        placeholder={t('any')}
        options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
        value={filter.themeIds}
        onChange={(themeIds) => onChange({ themeIds })}
      />
      <Choice
        label={t('statuses')}
        placeholder={t('any')}
        options={statuses.map((status) => ({ value: status, label: t(`words:status.${status}`) }))}
        value={filter.statuses}
        onChange={(chosen) => onChange({ statuses: statuses.filter((status) => chosen.includes(status)) })}
      />
    </Stack>
  )
}

interface ChoiceProps {
  label: string
  placeholder: string
  options: { value: string; label: string }[]
  value: string[]
  onChange: (value: string[]) => void
}

function Choice({ label, placeholder, options, value, onChange }: ChoiceProps) {
  return (
    <MultiSelect
      label={label}
      data={options}
      value={value}
      onChange={onChange}
      searchable={options.length > 8}
      {...(value.length === 0 && { placeholder })}
    />
  )
}
