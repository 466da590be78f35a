import type { CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { DistributionChoice } from '../../../spc/capability/studyOptions.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import classes from './Capability.module.css'
import { CapabilityPlot } from './CapabilityPlot.tsx'
import { ChartPanel } from './ChartPanel.tsx'
import { HistogramPlot } from './HistogramPlot.tsx'
import { LastSubgroups } from './LastSubgroups.tsx'
import { ProbabilityPlot } from './ProbabilityPlot.tsx'
import { useSmallChart } from './useSmallChart.ts'

interface SixPackProps {
  readonly characteristic: Characteristic
  readonly report: CapabilityReport
  readonly onChoose: (distribution: DistributionChoice) => void
}

/** The six pictures of a capability study on one page. */
export const SixPack = ({ characteristic, report, onChoose }: SixPackProps) => {
  const { id, chart_type: chartType, subgroup_size: size } = characteristic
  const { points, error, trimmed } = useSmallChart(id, report)
  const { location, dispersion } = chartDefinition(chartType)
  const spread = dispersion(size)
  return (
    <div className={classes.sixPack}>
      <Card title={`${told(location.words.title)}${trimmed}`}>
        <ErrorNotice error={error} />
        <ChartPanel
          points={points}
          panel="location"
          words={location.words}
          decimals={characteristic.decimals}
        />
      </Card>
      <Card title={t('Histogram')}>
        <HistogramPlot report={report} characteristic={characteristic} />
      </Card>
      <Card title={t('Probability plot')}>
        <ProbabilityPlot report={report} decimals={characteristic.decimals} />
      </Card>
      {spread === null ? null : (
        <Card title={`${told(spread.words.title)}${trimmed}`}>
          <ChartPanel
            points={points}
            panel="dispersion"
            words={spread.words}
            decimals={characteristic.decimals}
          />
        </Card>
      )}
      <Card title={t('Last {{count}} subgroups', { count: report.last_subgroups.length })}>
        <LastSubgroups subgroups={report.last_subgroups} />
      </Card>
      <Card title={t('Capability')}>
        <CapabilityPlot capability={report.capability} characteristic={characteristic} onChoose={onChoose} />
      </Card>
    </div>
  )
}
