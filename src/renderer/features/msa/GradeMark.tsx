import type { GaugeStudySummary } from '../../../contract/msa.ts'
import { type StateKind, StateMark } from '../../components/StateMark.tsx'

const marks: Readonly<Record<GaugeStudySummary['grade'], StateKind>> = {
  good: 'steady',
  marginal: 'warning',
  poor: 'alarm',
  none: 'trial',
}

/** The shape of a verdict: ■ not usable, ▲ may do, – good, ○ not judged yet. */
export const GradeMark = ({ grade }: { readonly grade: GaugeStudySummary['grade'] }) => (
  <StateMark kind={marks[grade]} hollow={grade === 'none'} />
)
