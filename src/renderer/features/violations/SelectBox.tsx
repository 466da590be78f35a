import { Checkbox } from '@mantine/core'
import { useId } from 'react'
import type { Violation } from '../../../contract/violation.ts'
import type { Selection } from './useSelection.ts'
import classes from './Violations.module.css'

interface SelectBoxProps {
  /** What it ticks: one violation, or those of a page. Those that are not open are left. */
  readonly violations: readonly Violation[]
  readonly label: string
  readonly selection: Selection
}

/** Ticks violations for one acknowledgement; nothing where none of them is open. */
export const SelectBox = ({ violations, label, selection }: SelectBoxProps) => {
  const id = useId()
  const open = violations.filter(({ status }) => status === 'open')
  const ticked = open.filter(({ id }) => selection.picked.has(id)).length
  if (open.length === 0) return null
  return (
    // A finger needs more room than the box has.
    <label className={classes.select} htmlFor={id}>
      <Checkbox
        id={id}
        aria-label={label}
        checked={ticked === open.length}
        indeterminate={ticked > 0 && ticked < open.length}
        onChange={(event) => {
          if (event.currentTarget.checked) selection.pick(open)
          else selection.drop(open.map(({ id }) => id))
        }}
      />
    </label>
  )
}
