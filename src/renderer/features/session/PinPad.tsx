import { UnstyledButton } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import classes from './PinPad.module.css'

interface PinPadProps {
  /** What the digits go to, for those who cannot see it. */
  readonly into: string
  readonly onDigit: (digit: string) => void
  readonly onBackspace: () => void
  readonly onClear: () => void
}

/** The caret stays in the field, so that typing and tapping go to the same place. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

/** Ten digits, large enough for gloves. A keyboard types into the field itself: the pad is no stop on its way. */
export const PinPad = ({ into, onDigit, onBackspace, onClear }: PinPadProps) => {
  const key = (word: string, onClick: () => void, content: React.ReactNode = word) => (
    <UnstyledButton
      key={word}
      className={classes.key}
      tabIndex={-1}
      aria-label={word}
      onPointerDown={keepFocus}
      onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
      onClick={onClick}
    >
      {content}
    </UnstyledButton>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div className={classes.pad} role="group" aria-label={`Digits of the ${into}`}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => key(digit, () => onDigit(digit)))}
      {key('Clear', onClear)}
      {key('0', () => onDigit('0'))}
      {key('Delete the last digit', onBackspace, <IconBackspace size={26} aria-hidden="true" />)}
    </div>
  )
}
