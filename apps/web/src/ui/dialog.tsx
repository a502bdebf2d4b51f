import { Modal, type ModalProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from './use-is-phone.ts'

interface Props
  extends Pick<
    ModalProps,
    'onClose' | 'title' | 'children' | 'size' | 'centered' | 'yOffset' | 'closeOnClickOutside'
  > {
  /** True where it is drawn only while it is open. */
  opened?: boolean
  /** Takes the whole screen of a phone, for what is long. */
  fillsPhone?: boolean
}

/** The frame of a dialog: its title and the way to close it, over a page that waits. */
export function Dialog({ opened = true, fillsPhone = false, ...frame }: Props) {
  const { t } = useTranslation('common')
  const isPhone = useIsPhone()
  return (
    <Modal
      opened={opened}
      fullScreen={fillsPhone && isPhone}
      closeButtonProps={{ 'aria-label': t('close') }}
      {...frame}
    />
  )
}
