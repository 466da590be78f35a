import { useState } from 'react'
import type { AllLines } from '../../components/line/LineSelect.tsx'
import { type LineChoice, useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { type Aggregation, type Days, daysOfPeriod, type KpiPeriod, usualAggregation } from './kpiPeriod.ts'

/** What the screens of figures show: whose, of which days, by what. */
export interface KpiFilters extends AllLines {
  readonly lines: LineChoice
  /** Whose figures to ask for; null before it is known, and where there is no line. */
  readonly asked: { readonly client_id?: string } | null
  readonly period: KpiPeriod
  readonly days: Days
  readonly aggregation: Aggregation
  readonly choose: (changes: Partial<Kept>) => void
  readonly today: string
}

interface Kept {
  readonly isAll: boolean
  readonly period: KpiPeriod
  readonly from: string
  readonly to: string
  /** null is by the length of the period. */
  readonly aggregation: Aggregation | null
}

const key = 'centerline.kpis'

const usual: Kept = { isAll: false, period: '30', from: '', to: '', aggregation: null }

const keptBefore = (): Kept => {
  try {
    return { ...usual, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Kept>) }
  } catch {
    return usual
  }
}

const shownDays = ({ period, from, to }: Kept, today: string): Days => {
  if (period !== 'days') return daysOfPeriod(period, today)
  const last = to === '' ? today : to
  return from === '' || from > last ? daysOfPeriod('30', last) : { from, to: last }
}

/** What is shown, kept for the tab, so that a figure shows the days that its tile showed. */
export const useKpiFilters = (): KpiFilters => {
  const lines = useLine()
  const { today } = usePlantDay()
  const [kept, setKept] = useState(keptBefore)
  const choose = (changes: Partial<Kept>): void => {
    const next = { ...kept, ...changes }
    sessionStorage.setItem(key, JSON.stringify(next))
    setKept(next)
  }
  const days = shownDays(kept, today)
  const isAll = kept.isAll && lines.mayChoose
  const { line } = lines
  return {
    lines,
    isAll,
    chooseAll: (isAll) => choose({ isAll }),
    asked: line === null ? null : isAll ? {} : { client_id: line },
    period: kept.period,
    days,
    aggregation: kept.aggregation ?? usualAggregation(days),
    choose,
    today,
  }
}
