import { Radio } from '@mantine/core'
import type { CapabilityReport } from '../../../contract/capability.ts'
import type { DistributionChoice } from '../../../spc/capability/studyOptions.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { significant } from '../../components/significant.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ProbabilityValue } from './ProbabilityValue.tsx'

interface FitTableProps {
  readonly report: CapabilityReport
  /** What was asked for; the study follows. */
  readonly chosen: DistributionChoice
  readonly onChoose: (distribution: DistributionChoice) => void
}

/** Every fit with its Anderson–Darling test; the study is by the marked one. */
export const FitTable = ({ report, chosen, onChoose }: FitTableProps) => {
  const { fits, best, capability } = report
  const used = chosen === 'best' ? (capability.distribution?.family ?? null) : chosen
  return (
    <Card title={t('Which distribution fits')}>
      <p className={classes.quiet}>{best.reason}</p>
      <table className={classes.table} aria-label={t('Distributions')}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{t('Study by')}</th>
            <th scope="col">A²</th>
            <th scope="col">p</th>
            <th scope="col">{t('Parameters')}</th>
          </tr>
        </thead>
        <tbody>
          {fits.map((fit) => (
            <tr key={fit.family} data-best={fit.family === best.family || undefined}>
              <th scope="row">
                {fit.reason === null ? (
                  <Radio
                    name="distribution"
                    size="sm"
                    label={
                      fit.family === best.family ? t('{{name}} · best fit', { name: fit.name }) : fit.name
                    }
                    checked={fit.family === used}
                    onChange={() => onChoose(fit.family)}
                  />
                ) : (
                  <span className={classes.unfit}>{fit.name}</span>
                )}
              </th>
              {fit.reason !== null ? (
                <td colSpan={3} className={classes.why}>
                  {fit.reason}
                </td>
              ) : (
                <>
                  <td>
                    <FigureValue figure={fit.test.statistic} decimals={3} label={fit.test.statistic.name} />
                  </td>
                  <td>
                    <ProbabilityValue test={fit.test} />
                  </td>
                  <td className={classes.parameters}>
                    {fit.parameters.map((parameter) => (
                      <span key={parameter.symbol}>
                        {parameter.symbol}{' '}
                        <FigureValue
                          figure={parameter}
                          decimals={significant(parameter.value, 5)}
                          label={parameter.name}
                        />
                      </span>
                    ))}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
