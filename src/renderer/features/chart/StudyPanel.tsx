import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { knowsParts } from '../../../spc/charts/shortRunPart.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { CapabilityLink } from '../capability/CapabilityLink.tsx'
import { PowerLink } from '../power/PowerLink.tsx'
import { CapabilityView } from './CapabilityView.tsx'
import type { ChartFeed } from './chartFeed.ts'
import { HistogramView } from './HistogramView.tsx'
import classes from './SidePanel.module.css'
import { useStudies } from './useStudies.ts'

const Studies = ({ feed }: { readonly feed: ChartFeed }) => {
  const { studies, error } = useStudies(feed)
  const { characteristic } = feed.model
  if (studies === null) return <ErrorNotice error={error} />
  const covered = studies.newest !== null && (
    <p className={classes.quiet}>
      {t('Of the newest {{newest}} subgroups', { newest: countWords(studies.newest) })}
    </p>
  )
  return (
    <>
      <section className={classes.part} aria-labelledby="chart-histogram">
        <h2 id="chart-histogram">{t('Histogram')}</h2>
        {covered}
        <HistogramView histogram={studies.histogram} characteristic={characteristic} />
      </section>
      <section className={classes.part} aria-labelledby="chart-capability">
        <h2 id="chart-capability">{t('Capability')}</h2>
        {covered}
        <CapabilityView
          characteristicId={characteristic.id}
          capability={studies.capability}
          decimals={characteristic.decimals}
        />
      </section>
    </>
  )
}

/** Whether single values can be held against one specification: not counts, nor parts of many targets. */
const studied = (chartType: ChartType): boolean =>
  chartDefinition(chartType).kind === 'measurements' && !knowsParts(chartType)

/** Histogram and capability below the selected point, and the way to what the chart catches. */
export const StudyPanel = ({ feed }: { readonly feed: ChartFeed }) => (
  <>
    {studied(feed.model.characteristic.chart_type) && <Studies feed={feed} />}
    <section className={classes.part}>
      <CapabilityLink characteristicId={feed.model.characteristic.id} />
      <PowerLink characteristicId={feed.model.characteristic.id} />
    </section>
  </>
)
