import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'

export interface AddButtonProps {
  label: string
  onClick: () => void
  isDisabled?: boolean
}

/** The one way to add another of what is listed above it. */
export function AddButton({ label, onClick, isDisabled = false }: AddButtonProps) {
  return (
    <Button
      variant='default'
      size='sm'
      leftSection={<Plus size={16} aria-hidden />}
      onClick={onClick}
      disabled={isDisabled}
      style={{ alignSelf: 'flex-start', justifySelf: 'start' }}
    >
      {label}
    </Button>
  )
}
