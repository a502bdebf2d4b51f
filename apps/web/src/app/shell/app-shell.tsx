import { Suspense, lazy, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PauseBanner } from '../../features/pause/pause-banner.tsx'
import { deviceZone } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { InspectorSlot } from '../../ui/inspector-slot.ts'
import { PageMark } from '../../ui/page-mark.ts'
import { LineBanner } from '../../ui/line-banner.tsx'
import { ExampleChip } from './example-chip.tsx'
import { Rail } from './rail.tsx'
import { RoleNote } from './role-note.tsx'
import { UndoKeys } from './undo-keys.tsx'
import classes from './app-shell.module.css'

const HistoryPanel = lazy(async () => ({
  default: (await import('../../features/journal/history-panel.tsx')).HistoryPanel,
}))

const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }))

/** Rail, page and inspector: three columns on a desk, one above the rail on a phone. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { workspace, zone } = useWorkspace()
  const history = useOpenedLater()
  const keys = useOpenedLater()
  const [slot, setSlot] = useState<HTMLElement | null>(null)

  return (
    <InspectorSlot value={slot}>
      <a className={classes.skip} href='#main'>
        {t('skip')}
      </a>
      <div className={classes.shell}>
        <Rail onHistory={history.open} onKeys={keys.open} />
        <main id='main' className={classes.main} tabIndex={-1}>
          <LineBanner />
          <RoleNote />
          <PauseBanner />
          {zone !== deviceZone() && (
            <p className={classes.zone}>{t('zoneDiffers', { zone: zone.replaceAll('_', ' ') })}</p>
          )}
          <PageMark value={workspace.isExample ? <ExampleChip /> : null}>{children}</PageMark>
        </main>
        <aside ref={setSlot} className={classes.inspector} aria-label={t('inspector')} />
      </div>
      <UndoKeys />
      <Suspense>
        {history.wasOpened && <HistoryPanel opened={history.isOpen} onClose={history.close} />}
        {keys.wasOpened && <KeysHelp opened={keys.isOpen} onClose={keys.close} />}
      </Suspense>
    </InspectorSlot>
  )
}

/** What is fetched when it is opened first, and stays to close with its motion. */
function useOpenedLater() {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  return {
    isOpen,
    wasOpened,
    open: () => {
      setOpened(true)
      setOpen(true)
    },
    close: () => setOpen(false),
  }
}
