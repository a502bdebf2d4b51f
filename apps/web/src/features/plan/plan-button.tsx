import { Button } from '@mantine/core'
import { RefreshCw } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'

const PlanDrawer = lazy(async () => ({ default: (await import('./plan-drawer.tsx')).PlanDrawer }))

export interface PlanButtonProps {
  /** The one filled button of a page, or a plain one beside another. */
  variant?: 'filled' | 'default' | 'light'
  label?: string
  /** How many posts it would change, where that is known. */
  count?: number
  /** Runs before the difference is asked for, such as saving what is still being typed. */
  beforeOpen?: () => Promise<void>
}

/** Opens the difference that updating the plan would make, for whoever may. */
export function PlanButton({ variant = 'filled', label, count, beforeOpen }: PlanButtonProps) {
  const { t } = useTranslation('plan')
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const may = useMay()

  async function open(): Promise<void> {
    await beforeOpen?.()
    setOpened(true)
    setOpen(true)
  }

  if (!may.plan) return null
  return (
    <>
      <Button
        variant={variant}
        title={t('buttonTitle')}
        leftSection={<RefreshCw size={15} aria-hidden />}
        rightSection={count}
        data-count={count}
        onClick={() => void open()}
      >
        {label ?? t('button')}
      </Button>
      {wasOpened && (
        <Suspense>
          <PlanDrawer opened={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
