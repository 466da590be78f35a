import { Button } from '@mantine/core'
import { useState } from 'react'
import { groupedNumber } from '../../components/formatNumber.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { filledAt } from './inferenceWords.ts'
import classes from './Kpi.module.css'
import { KpiValue } from './KpiValue.tsx'
import { kpiParts, numberOf } from './kpiParts.ts'
import { kpiText, kpiUnit, kpiWords, type Shown } from './kpiWords.ts'
import { type KpiPoint, pointDays } from './pointDays.ts'
import { TargetState } from './TargetState.tsx'

/** As many rows are shown first. */
const firstRows = 62

interface KpiTableProps {
  readonly kpi: Shown
  readonly points: readonly KpiPoint[]
  readonly onOpen: (point: KpiPoint) => void
}

/** The numbers of a figure's course, the newest first; a day opens what was recorded of it. */
export const KpiTable = ({ kpi, points, onOpen }: KpiTableProps) => {
  const [isWhole, setWhole] = useState(false)
  const { name } = kpiWords[kpi]
  const parts = kpiParts[kpi]
  const newest = points.toReversed()
  const shown = isWhole ? newest : newest.slice(0, firstRows)
  return (
    <>
      <section className={table.frame} aria-label={t('Numbers of the course, scrollable')}>
        <table className={table.table} aria-label={t('Numbers of the course')}>
          <thead>
            <tr>
              <th scope="col">{t('Time')}</th>
              <th scope="col" data-number>
                {`${name}, ${kpiUnit(kpi)}`}
              </th>
              <th scope="col" data-number>
                {t('Target of a figure')}
              </th>
              <th scope="col">{t('State')}</th>
              {parts.map((part) => (
                <th key={part.name} scope="col" data-number title={part.meaning}>
                  {part.word}
                </th>
              ))}
              <th scope="col">{t('Filled in')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => {
              const filled = filledAt(kpi, point.inference_flags)
              return (
                <tr key={point.date}>
                  <th scope="row">
                    {point.value === null ? (
                      pointDays(point)
                    ) : (
                      <button type="button" className={classes.open} onClick={() => onOpen(point)}>
                        {pointDays(point)}
                      </button>
                    )}
                  </th>
                  <td data-number>
                    <KpiValue
                      kpi={kpi}
                      reading={point}
                      filled={filled}
                      label={`${name}, ${pointDays(point)}`}
                    />
                  </td>
                  <td data-number>{kpiText(kpi, point.target)}</td>
                  <td>
                    <TargetState brief kpi={kpi} value={point.value} target={point.target} />
                  </td>
                  {parts.map((part) => (
                    <td key={part.name} data-number>
                      {groupedNumber(numberOf(point, part.name), part.decimals)}
                    </td>
                  ))}
                  <td>{filled.length > 0 && `≈ ${filled.join(', ')}`}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {shown.length < newest.length && (
        <Button variant="default" className={classes.more ?? ''} onClick={() => setWhole(true)}>
          {t('Show all {{number}}', { number: newest.length })}
        </Button>
      )}
    </>
  )
}
