import type { Capability, CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ChartPanel } from './ChartPanel.tsx'
import { ppmDecimals } from './ppmWords.ts'
import { useSmallChart } from './useSmallChart.ts'

interface DefectLevelProps {
  readonly attribute: NonNullable<Capability['attribute']>
  readonly characteristic: Characteristic
  readonly report: CapabilityReport
}

/** The mean defect level of a process that is judged by counting, beside its chart. */
export const DefectLevel = ({ attribute, characteristic, report }: DefectLevelProps) => {
  const { mean, low, high, ppm, z, z_low: zLow, z_high: zHigh } = attribute
  const { points, error, trimmed } = useSmallChart(characteristic.id, report)
  const { words } = chartDefinition(characteristic.chart_type).location
  return (
    <div className={classes.pair}>
      <Card title={`${words.title}${trimmed}`}>
        <ErrorNotice error={error} />
        <ChartPanel points={points} panel="location" words={words} decimals={4} />
      </Card>
      <Card title={t('Mean defect level')}>
        <table className={classes.table} aria-label={t('Mean defect level')}>
          <thead className={classes.head}>
            <tr>
              <th scope="col">{t('Number')}</th>
              <th scope="col">{t('Value')}</th>
              <th scope="col">{t('From')}</th>
              <th scope="col">{t('To')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{mean.name}</th>
              <td className={classes.strong}>
                <FigureValue figure={mean} decimals={5} />
              </td>
              <td>
                <FigureValue figure={low} decimals={5} />
              </td>
              <td>
                <FigureValue figure={high} decimals={5} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t('Per million')}</th>
              <td className={classes.strong}>
                <FigureValue figure={ppm} decimals={ppmDecimals(ppm.value)} label={t('Per million')} />
              </td>
              <td />
              <td />
            </tr>
            <tr>
              <th scope="row">{t('Process Z')}</th>
              <td className={classes.strong}>
                <FigureValue figure={z} decimals={2} />
              </td>
              <td>
                <FigureValue figure={zLow} decimals={2} />
              </td>
              <td>
                <FigureValue figure={zHigh} decimals={2} />
              </td>
            </tr>
          </tbody>
        </table>
      </Card>
    </div>
  )
}
