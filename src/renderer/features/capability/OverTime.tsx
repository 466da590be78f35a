import type { CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { countScale } from './countScale.ts'

interface OverTimeProps {
  readonly report: CapabilityReport
  readonly characteristic: Characteristic
}

/** So many of the newest stretches are listed; the picture shows all. */
const listed = 12

/** Cpk and Ppk of one stretch after another, Cpk with its interval. */
export const OverTime = ({ report, characteristic }: OverTimeProps) => {
  const { over_time: stretches, capability } = report
  const { distribution } = capability
  const levels = stretches.flatMap(({ cpk, cpk_low: low, cpk_high: high, ppk }) =>
    [cpk.value, low.value, high.value, ppk.value].filter((value) => value !== null),
  )
  const first = Math.max(0, stretches.length - listed)
  return (
    <Card title={t('Capability over time')}>
      {distribution !== null && distribution.family !== 'normal' && distribution.reason === null && (
        <p className={classes.quiet}>
          {t('On the normal scores of the fit to all ({{name}}), so that every stretch is measured alike.', {
            name: distribution.name,
          })}
        </p>
      )}
      {levels.length > 0 && (
        <>
          <Plot
            label={t('Cpk and Ppk of {{count}} stretches', { count: stretches.length })}
            x={countScale(stretches.length)}
            y={plotScale([...levels, 0, 1.33], 0.05)}
            height={180}
          >
            {({ x, y, left, right }) => (
              <>
                <line className={classes.limit} x1={left} x2={right} y1={y(1.33)} y2={y(1.33)} />
                {stretches.map(({ from, cpk, cpk_low: low, cpk_high: high, ppk }, i) => (
                  <g key={`${from} ${i + 1}`}>
                    {low.value !== null && high.value !== null && (
                      <line
                        className={classes.whisker}
                        x1={x(i)}
                        x2={x(i)}
                        y1={y(low.value)}
                        y2={y(high.value)}
                      />
                    )}
                    {cpk.value !== null && (
                      <circle className={classes.point} cx={x(i)} cy={y(cpk.value)} r={4} />
                    )}
                    {ppk.value !== null && (
                      <path className={classes.second} d={`M${x(i)} ${y(ppk.value) - 5}l5 5l-5 5l-5 -5z`} />
                    )}
                  </g>
                ))}
              </>
            )}
          </Plot>
          <p className={classes.legend}>
            <span data-of="cpk">{t('Cpk with its interval')}</span>
            <span data-of="ppk">{t('Ppk')}</span>
            <span data-of="limit">1.33</span>
          </p>
        </>
      )}
      <table className={classes.table} aria-label={t('Capability over time')}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{t('Stretch')}</th>
            <th scope="col">{t('Subgroups')}</th>
            <th scope="col">{t('Mean')}</th>
            <th scope="col">{t('Cpk')}</th>
            <th scope="col">{t('Ppk')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.slice(first).map((stretch, i) => {
            const number = first + i + 1
            const name =
              stretch.revision === null
                ? t('Stretch {{number}}', { number })
                : t('Revision {{revision}}', { revision: stretch.revision })
            return (
              <tr key={`${stretch.from} ${number}`}>
                <th scope="row">
                  {stretch.revision === null ? `${number}` : name}
                  <span className={classes.since}>
                    {' '}
                    {t('from {{from}}', { from: formatExact(Date.parse(stretch.from)) })}
                  </span>
                </th>
                <td>{stretch.subgroups}</td>
                <td>
                  <FigureValue
                    figure={stretch.mean}
                    decimals={characteristic.decimals + 1}
                    label={t('{{name}}, mean', { name })}
                  />
                </td>
                <td>
                  <FigureValue figure={stretch.cpk} decimals={2} label={`${name}, Cpk`} />
                </td>
                <td>
                  <FigureValue figure={stretch.ppk} decimals={2} label={`${name}, Ppk`} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}
