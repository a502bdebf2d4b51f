import { Chip, Group, Stack, Text } from '@mantine/core'
import type { Id } from '@cadans/domain'

export interface PickManyProps {
  label: string
  options: readonly { id: Id; name: string }[]
  /** Empty is all of them. */
  chosen: readonly Id[]
  /** Said while nothing is chosen. */
  all: string
  onChange: (chosen: Id[]) => void
}

/** Any number of a few things; none chosen means that all will do. */
export function PickMany({ label, options, chosen, all, onChange }: PickManyProps) {
  return (
    <Stack gap={6} role='group' aria-label={label}>
      <Text size='sm' fw={650}>
        {label}
        {chosen.length === 0 ? (
          <Text span size='sm' c='dimmed' fw={450} pl='xs'>
            {all}
          </Text>
        ) : null}
      </Text>
      <Chip.Group
        multiple
        value={[...chosen]}
        onChange={(next) => onChange(options.map(({ id }) => id).filter((id) => next.includes(id)))}
      >
        <Group gap={6}>
          {options.map(({ id, name }) => (
            <Chip key={id} value={id} size='sm' variant='outline'>
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  )
}
