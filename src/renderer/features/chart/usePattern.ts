import { type RefObject, useEffect } from 'react'
import type { ControlChart } from '../../charts/controlChart.ts'
import type { SampleFacts } from './useSampleFacts.ts'

/** Gives the chart the members of the pattern that the most severe violation of a sample found. */
export const usePattern = (chart: RefObject<ControlChart | null>, facts: SampleFacts | null): void => {
  useEffect(() => {
    const members = facts?.violations[0]?.members
    if (facts !== null && members !== undefined) chart.current?.setPattern(facts.sample.sample_id, members)
  }, [chart, facts])
}
