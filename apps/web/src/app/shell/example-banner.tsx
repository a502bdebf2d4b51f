import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from '../../lib/after-writing.ts'
import { leaveWorkspace } from '../../lib/change-number.ts'
import { chooseWorkspace, forgetWorkspace } from '../../lib/last-workspace.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useMay } from '../../lib/may.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import classes from './example-banner.module.css'

/** Says that this is the example, and lets its owner remove it. */
export function ExampleBanner() {
  const { t } = useTranslation(['shell', 'common'])
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const toasts = useToasts()
  const list = useQuery(trpc.workspace.list.queryOptions(undefined, { staleTime: 0 }))
  const next = chooseWorkspace(list.data?.filter(({ id }) => id !== workspaceId) ?? [])

  async function remove(): Promise<void> {
    try {
      await leaveWorkspace(workspaceId, () => client.workspace.removeExample.mutate({ workspaceId }))
    } catch (error) {
      return toasts.refused(error)
    }
    await afterWriting(async () => {
      forgetWorkspace()
      // The home page would open what the old list names.
      queryClient.removeQueries(trpc.workspace.list.queryFilter())
      await navigate({ to: '/' })
      queryClient.removeQueries({ type: 'inactive' })
      toasts.told(t('exampleRemoved'))
    })
  }

  return (
    <div className={classes.banner}>
      <FlaskConical size={15} aria-hidden />
      <span>{t('example')}</span>
      {may.own && (
        <ConfirmButton
          label={t('exampleRemove')}
          question={next ? t('exampleConfirmNext', { name: next.name }) : t('exampleConfirm')}
          confirmLabel={t('common:remove')}
          onConfirm={remove}
          size='compact-sm'
          variant='subtle'
        />
      )}
    </div>
  )
}
