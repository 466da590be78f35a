import { Modal } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { t } from '../../words/t.ts'
import classes from './Attachments.module.css'

interface LargePictureProps {
  readonly name: string
  readonly address: string | null
  readonly opened: boolean
  readonly onClose: () => void
}

// Escape is for the picture alone: the sheet below it, which listens on the window, stays open.
const keepsEscape = { 'data-mantine-stop-propagation': 'true' } as const

/** An attached picture as large as the window lets it be. */
export const LargePicture = ({ name, address, opened, onClose }: LargePictureProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="auto"
      centered
      zIndex={300}
      closeOnEscape={false}
      onKeyDown={onKeyDown}
    >
      <Modal.Overlay />
      <Modal.Content {...keepsEscape}>
        <Modal.Header>
          <Modal.Title>{name}</Modal.Title>
          <Modal.CloseButton size={48} aria-label={t('Close')} {...keepsEscape} />
        </Modal.Header>
        <Modal.Body>
          {address !== null && <img className={classes.large} src={address} alt={name} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
