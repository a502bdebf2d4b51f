import { CloseButton, Drawer } from '@mantine/core'
import { type ReactNode, type RefObject, useContext, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { InspectorSlot } from './inspector-slot.ts'
import { LineBanner } from './line-banner.tsx'
import { useIsPhone } from './use-is-phone.ts'
import classes from './inspector.module.css'

interface Props {
  opened: boolean
  onClose: () => void
  /** Small line on top: channel, date, kind. */
  overline?: ReactNode
  title: ReactNode
  children: ReactNode
  /** Stays in view below the content: the buttons. */
  foot?: ReactNode
}

/**
 * Beside the page nothing holds the focus: opened by a key the inspector takes it, and when it goes it gives it back to where it was.
 * Opened by hand it leaves the focus where it is.
 */
function useFocusBeside(isShown: boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const inside = root.current
    const before = document.activeElement
    if (!isShown || inside === null || !(before instanceof HTMLElement)) return
    if (before !== document.body && before.matches(':focus-visible')) {
      const first = inside.querySelector<HTMLElement>('[data-autofocus]') ?? inside
      first.focus()
    }
    return () => {
      if (inside.contains(document.activeElement)) before.focus()
    }
  }, [isShown])
  return root
}

/** What is selected, beside the page: the right column on a desk, a sheet from below on a phone. */
export function Inspector({ opened, onClose, overline, title, children, foot }: Props) {
  const { t } = useTranslation('shell')
  const slot = useContext(InspectorSlot)
  const isPhone = useIsPhone()
  const beside = useFocusBeside(opened && !isPhone && slot !== null)
  if (!isPhone && (!opened || slot === null)) return null

  const content = (
    <div className={classes.inspector} ref={beside} tabIndex={-1} data-inspector>
      <div className={classes.top}>
        {/* The sheet covers the one that stands above the page. */}
        {isPhone && <LineBanner />}
        <div className={classes.head}>
          <div className={classes.words}>
            {overline && <div className={classes.overline}>{overline}</div>}
            <h2 className={classes.title}>{title}</h2>
          </div>
          <CloseButton onClick={onClose} aria-label={t('closeInspector')} />
        </div>
      </div>
      <div className={classes.body}>{children}</div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </div>
  )
  if (!isPhone && slot !== null) return createPortal(content, slot)
  return (
    // Below dialogs, which are opened from it.
    <Drawer.Root opened={opened} onClose={onClose} position='bottom' size='86dvh' zIndex={180}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={t('inspector')} className={classes.sheet ?? ''}>
        <Drawer.Body p={0} className={classes.sheetBody ?? ''}>
          {content}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
