import { Button } from '@mantine/core'
import { RefreshCw } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

const PlanDrawer = lazy(async () => ({ default: (await import('./plan-drawer.tsx')).PlanDrawer }))

export interface PlanButtonProps {
  /** The one filled button of a page, or a plain one beside another. */
  variant?: 'filled' | 'default'
}

/** Opens the difference that updating the plan would make. */
export function PlanButton({ variant = 'filled' }: PlanButtonProps) {
  const { t } = useTranslation('plan')
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant={variant}
        title={t('buttonTitle')}
        leftSection={<RefreshCw size={15} aria-hidden />}
        onClick={() => {
          setOpened(true)
          setOpen(true)
        }}
      >
        {t('button')}
      </Button>
      {wasOpened && (
        <Suspense>
          <PlanDrawer opened={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
