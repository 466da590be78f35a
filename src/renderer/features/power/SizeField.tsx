import { Slider, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { formatValue } from '../../charts/formatValue.ts'
import { parseNumber, writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import classes from './Power.module.css'

interface SizeFieldProps {
  readonly label: string
  readonly value: number
  readonly from: number
  readonly to: number
  readonly step: number
  readonly decimals: number
  readonly onChange: (value: number) => void
}

const comma = writesComma()

/** A number by slider, or typed exactly. */
export const SizeField = ({ label, value, from, to, step, decimals, onChange }: SizeFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const read = (text: string): number | null => {
    const parsed = parseNumber(text, comma)
    if (parsed.kind !== 'number' || parsed.value < from || parsed.value > to) return null
    return decimals === 0 && !Number.isInteger(parsed.value) ? null : parsed.value
  }
  const fault =
    typed !== null && read(typed) === null
      ? t('Use {{what}} from {{from}} to {{to}}.', {
          what: decimals === 0 ? t('a whole number') : t('a number'),
          from: formatValue(from, decimals),
          to: formatValue(to, decimals),
        })
      : null
  return (
    <div className={classes.size}>
      <TextInput
        id={id}
        label={label}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? formatValue(value, decimals)}
        error={fault}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          const number = read(text)
          if (number !== null) onChange(number)
        }}
        onBlur={() => fault === null && setTyped(null)}
      />
      <Slider
        className={classes.slider}
        thumbLabel={t('{{label}}, slider', { label })}
        label={null}
        min={from}
        max={to}
        step={step}
        value={value}
        onChange={(moved) => {
          setTyped(null)
          onChange(Number(moved.toFixed(decimals)))
        }}
      />
    </div>
  )
}
