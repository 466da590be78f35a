import type { LimitsRevision } from '../../../contract/limits.ts'
import { subgroupName } from '../../../spc/charts/subgroupName.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import type { Figure } from '../../../spc/figure.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { countWords } from '../../charts/formatValue.ts'
import { sizeOfLimits } from '../../charts/shownChart.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { SignedBy } from '../../components/signature/SignedBy.tsx'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import { limitDecimals, panelTitle } from './limitRows.ts'

interface RevisionFactsProps {
  readonly model: ChartModel
  readonly revision: LimitsRevision
  /** Whether a subgroup was judged by it. */
  readonly judged: boolean
}

const moment = (timestamp: string): string => formatExact(Date.parse(timestamp))

/** How the limits of a revision came about: their numbers, the subgroups, and what was left out. */
export const RevisionFacts = ({ model, revision, judged }: RevisionFactsProps) => {
  const { characteristic } = model
  const { id } = characteristic
  const { data, error } = useOperation('limits.explain', {
    characteristic_id: id,
    revision: revision.revision,
  })
  if (data === undefined) return <ErrorNotice error={error} />
  const { location, dispersion, within, process } = data.figures
  const row = (title: string, figure: Figure, digits: number) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      <td>
        <FigureValue figure={figure} decimals={digits} label={title} />
      </td>
    </tr>
  )
  const size = sizeOfLimits(characteristic, data.n)
  const at = size === null ? '' : ` ${size}`
  const { chart_type: chartType } = characteristic
  const panel = (of: ChartPanel, figures: typeof dispersion) => {
    if (figures === null) return []
    const title = of === 'location' ? '' : `${panelTitle(characteristic, of)} `
    const decimals = limitDecimals(characteristic, of, '')
    return [
      row(`${title}UCL${at}`, figures.ucl, decimals),
      row(`${title}Centre${chartType === 'np' ? at : ''}`, figures.center_line, decimals),
      row(`${title}LCL${at}`, figures.lcl, decimals),
    ]
  }
  return (
    <div className={classes.facts}>
      {revision.signature !== null && (
        <p>
          {t('Signed by')} <SignedBy signature={revision.signature} />.
        </p>
      )}
      {!judged && (
        <p>
          {t('No {{one}} has been judged by these limits yet: they hold from the next one on.', {
            one: subgroupWords(chartType).one,
          })}
        </p>
      )}
      {data.first !== null && data.last !== null && (
        <p>
          {t('{{subgroups}} {{many}}, {{timestamp}} to {{timestamp2}}.', {
            subgroups: data.subgroups,
            many: subgroupWords(chartType).many,
            timestamp: moment(data.first.timestamp),
            timestamp2: moment(data.last.timestamp),
          })}
        </p>
      )}
      <table
        className={classes.preview}
        aria-label={t('Limits of revision {{revision}}', { revision: revision.revision })}
      >
        <tbody>
          {panel('location', location)}
          {panel('dispersion', dispersion)}
          {panel('within', within)}
          {process.map((figure) =>
            row(figure.name, figure, limitDecimals(characteristic, null, figure.name)),
          )}
        </tbody>
      </table>
      {data.excluded.length > 0 && (
        <ul className={classes.signals} aria-label={t('Left out')}>
          {data.excluded.map(({ sample_id, number, timestamp, reason, excluded_by, excluded_at }) => (
            <li key={sample_id}>
              ✕
              <span>
                {subgroupName(chartType, countWords(number))}, {moment(timestamp)}: {reason}
                {excluded_by !== null && excluded_at !== null && (
                  <span className={classes.quiet}>
                    {' '}
                    · {excluded_by}, {moment(excluded_at)}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
