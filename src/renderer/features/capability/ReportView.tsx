import type { CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { DistributionChoice } from '../../../spc/capability/studyOptions.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { AuditHead } from '../../components/AuditHead.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Notice } from '../../components/Notice.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { DefectLevel } from './DefectLevel.tsx'
import { FitTable } from './FitTable.tsx'
import { IndexTable } from './IndexTable.tsx'
import { NormalityTable } from './NormalityTable.tsx'
import { NotNormal } from './NotNormal.tsx'
import { OverTime } from './OverTime.tsx'
import { SixPack } from './SixPack.tsx'
import { verdict } from './verdict.ts'

interface ReportViewProps {
  readonly characteristic: Characteristic
  readonly report: CapabilityReport
  /** Whether this is still the answer to what was asked before. */
  readonly waiting: boolean
  readonly chosen: DistributionChoice
  readonly onChoose: (distribution: DistributionChoice) => void
}

const coverage = (chartType: ChartType, { capability, from, to }: CapabilityReport): string => {
  const { n, subgroups, attribute } = capability
  const { one, many } = subgroupWords(chartType)
  const what = attribute === null ? t('values') : t('units inspected')
  const when =
    from === null || to === null
      ? ''
      : t(', {{from}} to {{to}}', { from: formatExact(Date.parse(from)), to: formatExact(Date.parse(to)) })
  return t('{{n}} {{what}} in {{subgroups}} {{what2}}{{when}}', {
    n: countWords(n),
    what,
    subgroups: countWords(subgroups),
    what2: subgroups === 1 ? one : many,
    when,
  })
}

/** A study in order of what matters: whether it holds, the numbers, the pictures, and how else it could be computed. */
export const ReportView = ({ characteristic, report, waiting, chosen, onChoose }: ReportViewProps) => {
  const { capability } = report
  const sentence = verdict(capability, capability.confidence.level)
  const [first, ...rest] = capability.reasons
  const stability = capability.stable === true ? null : (first ?? null)
  const others = capability.stable === true ? capability.reasons : rest
  const left = capability.figures.mean.excluded
  return (
    <div className={classes.report} data-waiting={waiting || undefined}>
      {stability !== null && (
        <Notice kind={capability.stable === false ? 'warning' : 'info'}>{stability}</Notice>
      )}
      <NotNormal capability={capability} way={{ choose: onChoose }} />
      <div className={classes.summary}>
        {sentence !== null && <p className={classes.verdict}>{sentence}</p>}
        <p className={classes.quiet}>
          {coverage(characteristic.chart_type, report)}
          {capability.distribution !== null && t(' · by {{name}}', { name: capability.distribution.name })}
          {left.length > 0 && t(' · left out: {{left}}', { left: left.join('; ') })}
        </p>
        {others.map((reason) => (
          <p key={reason} className={classes.reason}>
            {reason}
          </p>
        ))}
      </div>
      {capability.attribute !== null ? (
        <DefectLevel attribute={capability.attribute} characteristic={characteristic} report={report} />
      ) : (
        <>
          <SixPack characteristic={characteristic} report={report} onChoose={onChoose} />
          <div className={classes.tables}>
            <IndexTable capability={capability} characteristic={characteristic} />
            <FitTable report={report} chosen={chosen} onChoose={onChoose} />
            <OverTime report={report} characteristic={characteristic} />
            <NormalityTable tests={report.normality} />
          </div>
        </>
      )}
      <AuditHead />
    </div>
  )
}
