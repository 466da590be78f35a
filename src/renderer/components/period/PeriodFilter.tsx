import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../words/t.ts'
import { dayEdge, periodStart, periods } from './period.ts'

interface PeriodFilterProps {
  readonly className?: string | undefined
  /** Told what of the period changes; an undefined end is open. */
  readonly onChange: (changes: {
    readonly from?: string | undefined
    readonly to?: string | undefined
  }) => void
}

/** Narrows a list down to a period: so many days back, or between two days. */
export const PeriodFilter = ({ className, onChange }: PeriodFilterProps) => {
  const [period, setPeriod] = useState<string | null>(null)
  return (
    <>
      <Select
        className={className ?? ''}
        aria-label={t('Period')}
        placeholder={t('Any time')}
        clearable
        data={[...periods]}
        value={period}
        onChange={(chosen) => {
          setPeriod(chosen)
          const start = chosen === null || chosen === 'days' ? undefined : periodStart(chosen, Date.now())
          onChange({ from: start, to: undefined })
        }}
      />
      {period === 'days' && (
        <>
          <TextInput
            type="date"
            aria-label={t('First day')}
            onChange={({ currentTarget }) => onChange({ from: dayEdge(currentTarget.value, 'start') })}
          />
          <TextInput
            type="date"
            aria-label={t('Last day')}
            onChange={({ currentTarget }) => onChange({ to: dayEdge(currentTarget.value, 'end') })}
          />
        </>
      )}
    </>
  )
}
