import { Button, UnstyledButton } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { t } from '../../words/t.ts'
import classes from './PinPad.module.css'

interface PinPadProps {
  /** What the digits go to, for those who cannot see it. */
  readonly into: string
  /** What the form does when the pad's last key is hit. */
  readonly word: string
  readonly pending: boolean
  readonly complete: boolean
  readonly onDigit: (digit: string) => void
  readonly onBackspace: () => void
}

/** The caret stays in the field, so that typing and tapping go to the same place. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/** Ten digits, large enough for gloves. A keyboard types into the field itself: the digits are no stops on its way. */
export const PinPad = ({ into, word, pending, complete, onDigit, onBackspace }: PinPadProps) => {
  const key = (name: string, onClick: () => void, content: ReactNode = name) => (
    <UnstyledButton
      key={name}
      className={classes.key}
      tabIndex={-1}
      aria-label={name}
      onMouseDown={keepFocus}
      onClick={onClick}
    >
      {content}
    </UnstyledButton>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div className={classes.pad} role="group" aria-label={t('Digits of the {{into}}', { into })}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => key(digit, () => onDigit(digit)))}
      {key(t('Delete the last digit'), onBackspace, <IconBackspace size={26} aria-hidden="true" />)}
      {key('0', () => onDigit('0'))}
      <Button
        type="submit"
        className={classes.send ?? ''}
        loading={pending}
        disabled={!complete}
        onMouseDown={keepFocus}
      >
        {word}
      </Button>
    </div>
  )
}
