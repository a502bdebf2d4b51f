import { divide, type Id, type Share } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { ShareSliders } from '../../../ui/share-sliders.tsx'

export interface DivisionProps {
  label: string
  options: readonly { id: Id; name: string }[]
  /** Empty is nothing chosen. */
  shares: readonly Share[]
  /** What holds while nothing is chosen, and the buttons to choose and to let go. */
  words: { none: string; choose: string; free: string }
  /** Shares to begin with; even when left out. */
  begin?: readonly number[]
  onChange: (shares: Share[]) => void
}

/** A division that may be left unchosen, and adds up once chosen. */
export function Division({ label, options, shares, words, begin, onChange }: DivisionProps) {
  if (shares.length === 0) {
    return (
      <Group justify='space-between'>
        <Text size='sm' c='dimmed'>
          {words.none}
        </Text>
        <Button
          variant='default'
          size='compact-md'
          aria-label={`${words.choose}: ${label}`}
          onClick={() => {
            const parts = divide(1000, begin ?? options.map(() => 1))
            onChange(options.map(({ id }, index) => ({ id, share: parts[index] ?? 0 })))
          }}
        >
          {words.choose}
        </Button>
      </Group>
    )
  }
  return (
    <div>
      <ShareSliders
        label={label}
        items={options.map(({ id, name }, index) => ({
          id,
          label: name,
          share: shares.find((one) => one.id === id)?.share ?? 0,
          colour: `color-mix(in srgb, var(--accent) ${Math.max(20, 100 - index * 22)}%, var(--surface))`,
        }))}
        onChange={onChange}
      />
      <Button
        variant='subtle'
        size='compact-sm'
        mt='xs'
        aria-label={`${words.free}: ${label}`}
        onClick={() => onChange([])}
      >
        {words.free}
      </Button>
    </div>
  )
}
