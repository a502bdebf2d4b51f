import { divide, type Id, type Share } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ShareBar } from '../../../ui/share-bar.tsx'
import { ShareSliders } from '../../../ui/share-sliders.tsx'

export interface DivisionProps {
  label: string
  options: readonly { id: Id; name: string }[]
  /** Empty is nothing chosen. */
  shares: readonly Share[]
  /** What holds while nothing is chosen, and the buttons to choose and to let go. */
  words: { none: string; choose: string; free: string }
  /** Weights to begin with; even when left out. */
  begin?: readonly number[]
  onChange: (shares: Share[]) => void
}

/** A division that may be left unchosen: a bar and a line, and sliders that add up when asked for. */
export function Division({ label, options, shares, words, begin, onChange }: DivisionProps) {
  const { t } = useTranslation(['tactic', 'common'])
  const { language } = useWorkspace()
  const [isEdited, setEdited] = useState(false)
  const items = options.map(({ id, name }, index) => ({
    id,
    label: name,
    share: shares.find((one) => one.id === id)?.share ?? 0,
    colour: `color-mix(in srgb, var(--accent) ${Math.max(20, 100 - index * 22)}%, var(--surface))`,
  }))

  function choose(): void {
    const parts = divide(1000, begin ?? options.map(() => 1))
    onChange(options.map(({ id }, index) => ({ id, share: parts[index] ?? 0 })))
    setEdited(true)
  }

  if (shares.length === 0) {
    return (
      <Group justify='space-between'>
        <Text size='sm' c='dimmed'>
          {words.none}
        </Text>
        <Button variant='default' size='compact-md' aria-label={`${words.choose}: ${label}`} onClick={choose}>
          {words.choose}
        </Button>
      </Group>
    )
  }
  return (
    <div>
      {isEdited ? (
        <ShareSliders label={label} items={items} onChange={onChange} />
      ) : (
        <ShareBar items={items} />
      )}
      <Group justify='space-between' mt='xs' gap='xs'>
        {isEdited ? (
          <Button
            variant='subtle'
            size='compact-md'
            aria-label={`${words.free}: ${label}`}
            onClick={() => onChange([])}
          >
            {words.free}
          </Button>
        ) : (
          <Text size='sm' c='dimmed'>
            {items
              .filter(({ share }) => share > 0)
              .map(({ label: name, share }) =>
                t('formats.one', { name, share: formatShare(share, language) }),
              )
              .join(' · ')}
          </Text>
        )}
        <Button
          variant='default'
          size='compact-md'
          aria-expanded={isEdited}
          aria-label={`${isEdited ? t('common:done') : t('common:edit')}: ${label}`}
          onClick={() => setEdited(!isEdited)}
        >
          {isEdited ? t('common:done') : t('common:edit')}
        </Button>
      </Group>
    </div>
  )
}
