import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import { maxAcknowledged } from '../../../contract/violation.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { t } from '../../words/t.ts'
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
    <section className={classes.selection} aria-label={t('Selection')}>
      <output className={classes.selected}>
        {t('{{count}} selected', { count: countWords(picked.size) })}
        {picked.size === maxAcknowledged && t(', the most at once')}
      </output>
      <Button variant="default" loading={looking} onClick={pickAlike}>
        {t('Select all of {{characteristicName}}: {{ruleName}}', {
          characteristicName: last.characteristic_name,
          ruleName: last.rule_name,
        })}
      </Button>
      <Button variant="default" onClick={clear}>
        {t('Select none')}
      </Button>
      <Button className={classes.last ?? ''} onClick={onAcknowledge}>
        {t('Acknowledge {{count}}', { count: countWords(picked.size) })}
      </Button>
      <ErrorNotice error={error} />
    </section>
  )
}
