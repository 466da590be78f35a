import type { Capability } from '../../../contract/capability.ts'
import type { CapabilityFigureName } from '../../../spc/capability/capabilityFigureNames.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { Notice } from '../../components/Notice.tsx'
import { t } from '../../words/t.ts'
import { NotNormal } from '../capability/NotNormal.tsx'
import { ppmDecimals } from '../capability/ppmWords.ts'
import classes from './CapabilityView.module.css'

interface CapabilityViewProps {
  readonly capability: Capability
  readonly characteristicId: number
  readonly decimals: number
}

type Name = CapabilityFigureName

const indices: readonly (readonly [index: Name, low: Name, high: Name])[] = [
  ['cp', 'cp_low', 'cp_high'],
  ['cpk', 'cpk_low', 'cpk_high'],
  ['pp', 'pp_low', 'pp_high'],
  ['ppk', 'ppk_low', 'ppk_high'],
  ['cpm', 'cpm_low', 'cpm_high'],
]

/** How well the process fits its specification. A process out of control says so first: its figures predict nothing. */
export const CapabilityView = ({ capability, characteristicId, decimals }: CapabilityViewProps) => {
  const { confidence, figures } = capability
  const reasons = capability.reasons.map((reason) => (
    <p key={reason} className={classes.reason}>
      {reason}
    </p>
  ))
  const { observed, expected_overall: expected } = figures
  return (
    <>
      {capability.stable === false && (
        <Notice kind="warning">
          {capability.reasons.length === 0
            ? t('The process was not in control, so these figures do not predict what it will make.')
            : reasons}
        </Notice>
      )}
      <NotNormal capability={capability} way={{ href: `/charts/${characteristicId}/capability/best` }} />
      {indices.some(([index]) => figures[index].value !== null) && (
        <table className={classes.table}>
          <thead className={classes.head}>
            <tr>
              <th scope="col">{t('Index')}</th>
              <th scope="col">{t('Value')}</th>
              <th scope="col">
                {t('{{formatValue}} % interval', { formatValue: formatValue(confidence.level * 100, 0) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {indices.map(([index, low, high]) => (
              <tr key={index}>
                <th scope="row">{figures[index].symbol}</th>
                <td className={classes.value}>
                  <FigureValue figure={figures[index]} decimals={2} />
                </td>
                <td>
                  {figures[low].value !== null && (
                    <>
                      <FigureValue figure={figures[low]} decimals={2} /> {t('to')}{' '}
                      <FigureValue figure={figures[high]} decimals={2} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {capability.stable !== false && reasons}
      <p className={classes.quiet}>
        {t('{{n}} values in {{subgroups}} subgroups', {
          n: countWords(capability.n),
          subgroups: countWords(capability.subgroups),
        })}
        {figures.sigma_within.value !== null && (
          <>
            {' '}
            {t('· σ within')}{' '}
            <FigureValue figure={figures.sigma_within} decimals={decimals + 2} label={t('Sigma within')} />
          </>
        )}
        {figures.sigma_overall.value !== null && (
          <>
            {' '}
            {t('· overall')}{' '}
            <FigureValue figure={figures.sigma_overall} decimals={decimals + 2} label={t('Sigma overall')} />
          </>
        )}
        {observed.value !== null && (
          <>
            {' '}
            {t('· outside:')}{' '}
            <FigureValue
              figure={observed}
              decimals={ppmDecimals(observed.value)}
              unit="ppm"
              label={t('Observed outside')}
            />{' '}
            {t('observed')}
          </>
        )}
        {expected.value !== null && (
          <>
            {', '}
            <FigureValue
              figure={expected}
              decimals={ppmDecimals(expected.value)}
              unit="ppm"
              label={t('Expected outside')}
            />{' '}
            {t('expected')}
          </>
        )}
      </p>
    </>
  )
}
