import { ActionIcon } from '@mantine/core'
import { Trash2 } from 'lucide-react'

export interface RemoveButtonProps {
  label: string
  onClick: () => void
}

export function RemoveButton({ label, onClick }: RemoveButtonProps) {
  return (
    <ActionIcon variant='subtle' color='gray' size='lg' aria-label={label} title={label} onClick={onClick}>
      <Trash2 size={16} aria-hidden />
    </ActionIcon>
  )
}
