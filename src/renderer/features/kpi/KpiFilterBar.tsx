import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { LineSelect } from '../../components/line/LineSelect.tsx'
import { t } from '../../words/t.ts'
import classes from './Kpi.module.css'
import { type Aggregation, type KpiPeriod, kpiPeriods } from './kpiPeriod.ts'
import type { KpiFilters } from './useKpiFilters.ts'

const aggregations = [
  { value: 'daily', label: t('Days') },
  { value: 'weekly', label: t('Weeks') },
  { value: 'monthly', label: t('Months') },
]

/** Whose figures are shown, of which days, and by what. */
export const KpiFilterBar = ({ filters }: { readonly filters: KpiFilters }) => {
  const { lines, period, days, aggregation, choose, today } = filters
  return (
    <search className={classes.filters} aria-label={t('Filters')}>
      <LineSelect choice={lines} all={filters} />
      <Select
        aria-label={t('Period')}
        allowDeselect={false}
        data={[...kpiPeriods]}
        value={period}
        onChange={(chosen) =>
          chosen !== null &&
          choose({ period: chosen as KpiPeriod, aggregation: null, from: days.from, to: days.to })
        }
      />
      {period === 'days' && (
        <>
          <TextInput
            type="date"
            aria-label={t('First day')}
            max={days.to}
            value={days.from}
            onChange={({ currentTarget }) => choose({ from: currentTarget.value, to: days.to })}
          />
          <TextInput
            type="date"
            aria-label={t('Last day')}
            min={days.from}
            max={today}
            value={days.to}
            onChange={({ currentTarget }) => choose({ from: days.from, to: currentTarget.value })}
          />
        </>
      )}
      <SegmentedControl
        aria-label={t('Shown by')}
        data={aggregations}
        value={aggregation}
        onChange={(chosen) => choose({ aggregation: chosen as Aggregation })}
      />
    </search>
  )
}
