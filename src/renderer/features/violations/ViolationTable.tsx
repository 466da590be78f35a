import { Button } from '@mantine/core'
import type { Violation } from '../../../contract/violation.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact, formatTime } from '../../components/formatTime.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { SelectBox } from './SelectBox.tsx'
import { SortableHead, type Sorting } from './SortableHead.tsx'
import type { Selection } from './useSelection.ts'
import classes from './Violations.module.css'
import { waitWords } from './waitWords.ts'

interface ViolationTableProps {
  readonly violations: readonly Violation[]
  /** Open ones have no cause yet, so the columns for it make room. */
  readonly answered: boolean
  /** Another filter or order was asked for and is not there yet. */
  readonly busy: boolean
  readonly selection: Selection
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly decimalsOf: (characteristicId: number) => number
  readonly causeOf: (code: string) => string
  readonly onOpen: (id: number) => void
}

const statusWords: Record<Violation['status'], string> = {
  open: t('Open'),
  acknowledged: t('Acknowledged'),
  withdrawn: t('Withdrawn'),
}

/** Violations in the order chosen; a row, or its button, opens its sheet. */
export const ViolationTable = (props: ViolationTableProps) => {
  const { violations, answered, busy, selection, sorting, onSort, decimalsOf, causeOf, onOpen } = props
  const { may } = useSession()
  const sortable = { sorting, onSort }
  const selects = may('violation.acknowledge') && violations.some(({ status }) => status === 'open')
  return (
    <section className={`${table.frame} ${classes.scroll}`} aria-label={t('Violations, scrollable')}>
      <table className={table.table} aria-label={t('Violations')} aria-busy={busy}>
        <thead>
          <tr>
            {selects && (
              <th scope="col" className={classes.selects}>
                <SelectBox
                  violations={violations}
                  label={t('Select all of this page')}
                  selection={selection}
                />
              </th>
            )}
            <SortableHead word={t('Rule')} sort="rule" {...sortable} />
            <SortableHead word={t('Characteristic')} sort="characteristic" {...sortable} />
            <th scope="col">{t('What happened')}</th>
            <SortableHead word={t('Value')} sort="value" number spare {...sortable} />
            <SortableHead word={t('When')} sort="at" {...sortable} />
            <SortableHead word={t('Status')} sort="status" spare {...sortable} />
            {answered && <SortableHead word={t('Cause')} sort="cause" {...sortable} />}
            {answered && (
              <SortableHead word={t('Took')} sort="time_to_acknowledge" number spare {...sortable} />
            )}
            <th scope="col">
              <span className={table.hidden}>{t('Next step')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {violations.map((violation) => {
            const open = violation.status === 'open'
            return (
              <tr
                key={violation.id}
                className={classes.row}
                onClick={({ target }) => {
                  // Beside its box a finger means the box, not the row.
                  if (!(target instanceof Element && target.closest('[data-selects]'))) onOpen(violation.id)
                }}
              >
                {selects && (
                  <td className={classes.selects} data-selects>
                    <SelectBox
                      violations={[violation]}
                      label={t('Select {{ruleName}}, {{characteristicName}}, {{timestamp}}', {
                        ruleName: violation.rule_name,
                        characteristicName: violation.characteristic_name,
                        timestamp: formatExact(Date.parse(violation.timestamp)),
                      })}
                      selection={selection}
                    />
                  </td>
                )}
                <th scope="row">
                  <span className={classes.rule}>
                    <StateMark
                      kind={
                        violation.status === 'withdrawn'
                          ? 'excluded'
                          : violation.severity === 'CRITICAL'
                            ? 'alarm'
                            : 'warning'
                      }
                      hollow={!open}
                      unacknowledged={open && violation.shelf === null}
                    />
                    {violation.rule_name}
                  </span>
                </th>
                <td>{violation.characteristic_name}</td>
                <td className={classes.sentence}>
                  {violation.sentence}
                  {violation.withdrawn_reason !== null && (
                    <span className={classes.why}>{violation.withdrawn_reason}</span>
                  )}
                </td>
                <td data-number data-spare>
                  {formatNumber(violation.value, decimalsOf(violation.characteristic_id))}
                </td>
                <td className={classes.when}>
                  <RelativeTime at={violation.timestamp} />
                </td>
                <td data-spare>
                  {violation.shelf === null || !open
                    ? statusWords[violation.status]
                    : t('Shelved until {{until}}', { until: formatTime(Date.parse(violation.shelf.until)) })}
                </td>
                {answered && <td>{violation.cause_code === null ? '–' : causeOf(violation.cause_code)}</td>}
                {answered && (
                  <td data-number data-spare>
                    {violation.minutes_to_acknowledge === null
                      ? '–'
                      : waitWords(violation.minutes_to_acknowledge)}
                  </td>
                )}
                <td>
                  <Button
                    size="md"
                    h={44}
                    fullWidth
                    variant="default"
                    fz={14}
                    onClick={(event) => {
                      event.stopPropagation()
                      onOpen(violation.id)
                    }}
                  >
                    {open && may('violation.acknowledge') ? t('Acknowledge') : t('Details')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
