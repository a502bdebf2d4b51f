import { Suspense, lazy, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PauseBanner } from '../../features/pause/pause-banner.tsx'
import { deviceZone } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { InspectorSlot } from '../../ui/inspector-slot.ts'
import { LineBanner } from '../../ui/line-banner.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { Rail } from './rail.tsx'
import { RoleNote } from './role-note.tsx'
import { UndoKeys } from './undo-keys.tsx'
import classes from './app-shell.module.css'

const HistoryPanel = lazy(async () => ({
  default: (await import('../../features/journal/history-panel.tsx')).HistoryPanel,
}))

/** Rail, page and inspector: three columns on a desk, one above the rail on a phone. */
export function AppShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { workspace, zone } = useWorkspace()
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  const [wasHistoryOpened, setHistoryOpened] = useState(false)
  const [slot, setSlot] = useState<HTMLElement | null>(null)

  function openHistory(): void {
    setHistoryOpened(true)
    setHistoryOpen(true)
  }

  return (
    <InspectorSlot value={slot}>
      <a className={classes.skip} href='#main'>
        {t('skip')}
      </a>
      <div className={classes.shell}>
        <Rail onHistory={openHistory} />
        <main id='main' className={classes.main} tabIndex={-1}>
          <LineBanner />
          <RoleNote />
          {workspace.isExample && <ExampleBanner />}
          <PauseBanner />
          {zone !== deviceZone() && (
            <p className={classes.zone}>{t('zoneDiffers', { zone: zone.replaceAll('_', ' ') })}</p>
          )}
          {children}
        </main>
        <aside ref={setSlot} className={classes.inspector} aria-label={t('inspector')} />
      </div>
      <UndoKeys />
      {wasHistoryOpened && (
        <Suspense>
          <HistoryPanel opened={isHistoryOpen} onClose={() => setHistoryOpen(false)} />
        </Suspense>
      )}
    </InspectorSlot>
  )
}
