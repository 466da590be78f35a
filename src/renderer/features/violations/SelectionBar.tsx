import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { maxAcknowledged } from '../../../contract/violation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import type { Selection } from './useSelection.ts'
import classes from './Violations.module.css'
import type { ViolationFilters } from './violationFilters.ts'

interface SelectionBarProps {
  readonly selection: Selection
  /** Those under which a characteristic and rule are looked for. */
  readonly filters: ViolationFilters
  readonly onAcknowledge: () => void
}

/** How many violations are ticked, and what to do with them. */
export const SelectionBar = ({ selection, filters, onAcknowledge }: SelectionBarProps) => {
  const bridge = useBridge()
  const [looking, setLooking] = useState(false)
  const [error, setError] = useState<ContractError | null>(null)
  const { picked, pick, clear } = selection
  const last = [...picked.values()].at(-1)
  if (last === undefined) return null

  const pickAlike = () => {
    setLooking(true)
    setError(null)
    const { characteristic_id, rule_id } = last
    bridge
      .call('violation.list', {
        ...filters,
        characteristic_id,
        rule_id,
        status: 'open',
        limit: maxAcknowledged,
      })
      .then(({ results }) => pick(results), setError)
      .finally(() => setLooking(false))
  }

  return (
    <section className={classes.selection} aria-label="Selection">
      <output className={classes.selected}>
        {countWords(picked.size)} selected{picked.size === maxAcknowledged && ', the most at once'}
      </output>
      <Button variant="default" loading={looking} onClick={pickAlike}>
        Select all of {last.characteristic_name}: {last.rule_name}
      </Button>
      <Button variant="default" onClick={clear}>
        Select none
      </Button>
      <Button className={classes.last ?? ''} onClick={onAcknowledge}>
        Acknowledge {countWords(picked.size)}
      </Button>
      <ErrorNotice error={error} />
    </section>
  )
}
