import { IconArrowRight, IconBackspace, IconCheck, IconPlusMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { decimalSign } from '../../../components/decimalSign.ts'
import { t } from '../../../words/t.ts'
import classes from './NumberPad.module.css'
import type { PadKey } from './pressPad.ts'

interface NumberPadProps {
  /** Whether Enter moves on, or records because it stands at the last field. */
  readonly isLast: boolean
  readonly disabled: boolean
  readonly onPress: (key: PadKey) => void
  readonly onEnter: () => void
}

interface KeyProps {
  readonly label?: string
  readonly name: string
  readonly disabled: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A key that leaves the focus where it is: in the field that it types into. */
const Key = ({ label, name, disabled, onPress, children }: KeyProps) => (
  <button
    type="button"
    tabIndex={-1}
    data-key={name}
    disabled={disabled}
    aria-label={label}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    {children}
  </button>
)

const digits: readonly PadKey[] = ['7', '8', '9', '4', '5', '6', '1', '2', '3']

/** A number pad for fingers in gloves; it types where the cursor stands, as a keyboard would. */
export const NumberPad = ({ isLast, disabled, onPress, onEnter }: NumberPadProps) => {
  const key = (name: PadKey, children: ReactNode, label?: string) => (
    <Key
      key={name}
      name={name}
      disabled={disabled}
      onPress={() => onPress(name)}
      {...(label === undefined ? {} : { label })}
    >
      {children}
    </Key>
  )
  return (
    <fieldset className={classes.pad} aria-label={t('Number pad')}>
      {digits.map((digit) => key(digit, digit))}
      {key('sign', <IconPlusMinus aria-hidden />, t('Plus or minus'))}
      {key('0', '0')}
      {key('decimal', decimalSign, t('Decimal sign'))}
      {key('back', <IconBackspace aria-hidden />, t('Delete'))}
      <Key name="enter" disabled={disabled} onPress={onEnter} label={isLast ? t('Record') : t('Next value')}>
        {isLast ? <IconCheck aria-hidden /> : <IconArrowRight aria-hidden />}
        <span>{isLast ? t('Record') : t('Next')}</span>
      </Key>
    </fieldset>
  )
}
