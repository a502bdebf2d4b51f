import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useWorkspace } from '../../lib/workspace.ts'

const addresses = {
  strategy: '/w/$workspaceId/strategy',
  results: '/w/$workspaceId/results',
  tactic: '/w/$workspaceId/tactic',
  team: '/w/$workspaceId/team',
} as const

export interface RoomLinkProps {
  room: keyof typeof addresses
  section?: string
  label: string
}

/** The way to where something else is chosen. */
export function RoomLink({ room, section, label }: RoomLinkProps) {
  const { workspaceId } = useWorkspace()
  return (
    <Button
      variant='subtle'
      size='compact-md'
      rightSection={<ArrowRight size={15} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
      renderRoot={(props) => (
        <Link
          to={addresses[room]}
          params={{ workspaceId }}
          search={section === undefined ? {} : { section }}
          {...props}
        />
      )}
    >
      {label}
    </Button>
  )
}
