import { Drawer } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { t } from '../../words/t.ts'
import { FigureExplanation } from './FigureExplanation.tsx'
import type { ShownFigure } from './shownFigure.ts'

interface FigurePanelProps {
  readonly shown: ShownFigure | null
  readonly opened: boolean
  readonly onClose: () => void
}

// Escape is for this panel alone: the sheet below it, which listens on the window, keeps what was typed there.
const keepsEscape = { 'data-mantine-stop-propagation': 'true' } as const

// Mantine moves the focus a moment after the panel is seen: an Escape in between would go nowhere.
const takeFocus = (content: HTMLElement | null): void => content?.focus({ preventScroll: true })

/** The panel beside the screen that tells how a number was computed. */
export const FigurePanel = ({ shown, opened, onClose }: FigurePanelProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  return (
    <Drawer.Root
      position="right"
      size={480}
      zIndex={300}
      opened={opened}
      onClose={onClose}
      closeOnEscape={false}
      returnFocus={false}
      onKeyDown={onKeyDown}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content ref={takeFocus} {...keepsEscape}>
        <Drawer.Header>
          <Drawer.Title>{t('How was this computed?')}</Drawer.Title>
          <Drawer.CloseButton size={48} aria-label={t('Close')} {...keepsEscape} />
        </Drawer.Header>
        <Drawer.Body>{shown !== null && <FigureExplanation shown={shown} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
