import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ProcessChangeIn } from '../../../contract/power.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import type { ChartDesign } from './chartDesign.ts'
import { everyWords } from './everyWords.ts'
import classes from './Power.module.css'
import { SizeField } from './SizeField.tsx'
import { useComputed } from './useComputed.ts'

interface SamplePlanTableProps {
  readonly design: ChartDesign
  readonly change: ProcessChangeIn
  /** "a shift of 1 sigma". */
  readonly words: string
}

const probabilities = ['0.5', '0.8', '0.9', '0.95', '0.99']
const mostSubgroups = 8

/** How many pieces to take, and how often, to catch a change: few large subgroups or many small ones. */
export const SamplePlanTable = ({ design, change, words }: SamplePlanTableProps) => {
  const [probability, setProbability] = useState('0.9')
  const [hours, setHours] = useState(8)
  const { data, error, waiting } = useComputed('power.plan', {
    ...design,
    change,
    within: mostSubgroups,
    probability: Number(probability),
  })
  return (
    <section className={classes.plan} aria-labelledby="sample-plan">
      <h2 id="sample-plan">{t('How many pieces, and how often?')}</h2>
      <p className={classes.quiet}>
        {t('Each row catches {{words}} as surely and as soon; take the one that suits the work.', { words })}
      </p>
      <div className={classes.pair}>
        <Select
          label={t('Probability to catch it')}
          allowDeselect={false}
          data={probabilities}
          value={probability}
          onChange={(value) => setProbability(value ?? '0.9')}
        />
        <SizeField
          label={t('Within so many hours')}
          value={hours}
          from={1}
          to={72}
          step={1}
          decimals={0}
          onChange={setHours}
        />
      </div>
      <ErrorNotice error={data === undefined ? error : null} />
      {data !== undefined && data.reason !== null && <p>{data.reason}</p>}
      {data !== undefined && data.reason === null && (
        <div className={table.frame} data-waiting={waiting || undefined}>
          <table className={table.table} aria-label={t('Subgroup sizes')} aria-busy={waiting}>
            <thead>
              <tr>
                <th scope="col">{t('Take')}</th>
                <th scope="col">{t('Every')}</th>
                <th scope="col" data-number>
                  {t('Pieces in {{hours}} h', { hours })}
                </th>
                <th scope="col" data-number>
                  {t('Probability')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.choices.map(({ within, subgroup_size: size, probability: figure }) => (
                <tr key={within}>
                  <th scope="row">
                    {size === null ? t('No size is enough') : t('{{count}} pieces', { count: size })}
                  </th>
                  <td>{everyWords((60 * hours) / within)}</td>
                  <td data-number>{size === null ? '–' : size * within}</td>
                  <td data-number>
                    {figure === null ? (
                      '–'
                    ) : (
                      <FigureValue
                        figure={figure}
                        decimals={3}
                        label={t('Probability within {{within}}', { within })}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
