import type { PostFilter } from '@cadans/domain'
import { useCallback } from 'react'
import { client } from '../../lib/trpc.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Period } from './period.ts'

/** Saves the posts in view as a file of the chosen kind. */
export function useExport(period: Period, filter: PostFilter): (format: 'ics' | 'csv') => Promise<void> {
  const { workspaceId } = useWorkspace()
  const toasts = useToasts()
  const { from, until } = period
  return useCallback(
    async (format) => {
      try {
        const file = await client.exporting.file.query({ workspaceId, format, from, until, filter })
        saveFile(file.fileName, file.mime, file.text)
      } catch (error) {
        toasts.refused(error)
      }
    },
    [workspaceId, toasts, from, until, filter],
  )
}

function saveFile(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
