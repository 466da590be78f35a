import { Button } from '@mantine/core'
import type { Capability } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { DistributionChoice } from '../../../spc/capability/studyOptions.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ppmDecimals } from './ppmWords.ts'

interface CapabilityPlotProps {
  readonly capability: Capability
  readonly characteristic: Characteristic
  readonly onChoose: (distribution: DistributionChoice) => void
}

interface Reach {
  readonly name: string
  readonly low: number
  readonly middle: number
  readonly high: number
}

const reachesOf = ({ figures, distribution }: Capability): Reach[] => {
  const middle = figures.mean.value
  const around = (name: string, sigma: number | null): Reach[] =>
    middle === null || sigma === null
      ? []
      : [{ name, low: middle - 3 * sigma, middle, high: middle + 3 * sigma }]
  const { low, middle: median, high } = distribution?.percentiles ?? {}
  if (distribution?.family === 'normal' || distribution === null) {
    return [
      ...around(t('Within ±3σ̂'), figures.sigma_within.value),
      ...around(t('Overall ±3s'), figures.sigma_overall.value),
    ]
  }
  return low?.value == null || median?.value == null || high?.value == null
    ? []
    : [{ name: t('Overall 99.73 %'), low: low.value, middle: median.value, high: high.value }]
}

/** How wide the process is beside how wide it may be, and the indices. */
export const CapabilityPlot = ({ capability, characteristic, onChoose }: CapabilityPlotProps) => {
  const { lsl, usl, target } = characteristic
  const { figures, not_normal: refuted } = capability
  const best = refuted?.best ?? null
  const reaches = reachesOf(capability)
  const specification = [lsl, usl, target].filter((limit) => limit !== null)
  const all = [...reaches.flatMap(({ low, high }) => [low, high]), ...specification]
  const lanes = [...reaches.map(({ name }) => name), t('Specification')]
  return (
    <>
      {all.length > 1 && (
        <Plot
          label={t('The width of the process beside the specification')}
          x={plotScale(all, 0.05)}
          y={{
            low: -0.6,
            high: lanes.length - 0.4,
            ticks: [],
          }}
          height={126}
        >
          {({ x, y, left, right }) => (
            <>
              {reaches.map((reach, i) => {
                const height = y(lanes.length - 1 - i)
                return (
                  <g key={reach.name} className={classes.reach}>
                    <text x={left} y={height - 8}>
                      {reach.name}
                    </text>
                    <line x1={x(reach.low)} x2={x(reach.high)} y1={height} y2={height} />
                    {[reach.low, reach.middle, reach.high].map((at) => (
                      <line key={at} x1={x(at)} x2={x(at)} y1={height - 5} y2={height + 5} />
                    ))}
                  </g>
                )
              })}
              <g className={classes.reach} data-specification>
                <text x={left} y={y(0) - 8}>
                  {t('Specification')}
                </text>
                <line
                  x1={lsl === null ? left : x(lsl)}
                  x2={usl === null ? right : x(usl)}
                  y1={y(0)}
                  y2={y(0)}
                />
                {specification.map((at) => (
                  <line key={at} x1={x(at)} x2={x(at)} y1={y(0) - 6} y2={y(0) + 6} />
                ))}
              </g>
            </>
          )}
        </Plot>
      )}
      {refuted !== null && (
        <p className={classes.beside}>
          <StateMark kind="warning" />
          {t('Not normal: these do not hold.')}
          {best !== null && (
            <Button variant="subtle" size="compact-md" h={44} onClick={() => onChoose(best.family)}>
              {t('By {{name}}', { name: best.name })}
            </Button>
          )}
        </p>
      )}
      <dl className={classes.key}>
        {(['cp', 'cpk', 'pp', 'ppk', 'cpm'] as const).map((name) => (
          <div key={name}>
            <dt>{figures[name].symbol}</dt>
            <dd>
              <FigureValue
                figure={figures[name]}
                decimals={2}
                label={t('{{symbol}} of the study', { symbol: figures[name].symbol })}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('ppm')}</dt>
          <dd>
            <FigureValue
              figure={figures.expected_overall}
              decimals={ppmDecimals(figures.expected_overall.value)}
              label={t('Expected ppm of the study')}
            />
          </dd>
        </div>
      </dl>
    </>
  )
}
