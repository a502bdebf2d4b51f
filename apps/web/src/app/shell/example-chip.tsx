import { Menu, UnstyledButton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterWriting } from '../../lib/after-writing.ts'
import { leaveWorkspace } from '../../lib/change-number.ts'
import { chooseWorkspace, forgetWorkspace } from '../../lib/last-workspace.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useMay } from '../../lib/may.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import classes from './example-chip.module.css'

/** Says beside the title that this is the example, and lets its owner remove it. */
export function ExampleChip() {
  const { t } = useTranslation(['shell', 'common'])
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const toasts = useToasts()
  const [isAsking, setAsking] = useState(false)
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
    <>
      <Menu position='bottom-start' width={280}>
        <Menu.Target>
          <UnstyledButton className={classes.chip ?? ''}>
            {t('exampleChip')}
            <ChevronDown size={13} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <p className={classes.text}>{t('example')}</p>
          {may.own && (
            <>
              <Menu.Divider />
              <Menu.Item color='red' leftSection={<Trash2 size={15} />} onClick={() => setAsking(true)}>
                {t('exampleRemove')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('exampleRemove')}
        question={next ? t('exampleConfirmNext', { name: next.name }) : t('exampleConfirm')}
        confirmLabel={t('common:remove')}
        onConfirm={remove}
      />
    </>
  )
}
