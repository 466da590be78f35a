import type { Box } from '../../../contract/strata.ts'
import { countWords } from '../../charts/formatValue.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'

interface BoxPlotTableProps {
  readonly boxes: readonly Box[]
  readonly names: readonly string[]
  readonly decimals: number
}

const columns = [
  ['lower_whisker', t('Lower whisker')],
  ['lower_quartile', t('Lower quartile')],
  ['median', t('Median')],
  ['upper_quartile', t('Upper quartile')],
  ['upper_whisker', t('Upper whisker')],
  ['mean', t('Mean')],
] as const

/** The numbers of the boxes, each of which tells how it came about. */
export const BoxPlotTable = ({ boxes, names, decimals }: BoxPlotTableProps) => (
  <div className={table.frame}>
    <table className={table.table} aria-label={t('Numbers of the box plots')}>
      <thead>
        <tr>
          <th scope="col">{t('Group')}</th>
          <th scope="col" data-number="">
            {t('Values')}
          </th>
          {columns.map(([name, title]) => (
            <th key={name} scope="col" data-number="">
              {title}
            </th>
          ))}
          <th scope="col" data-number="">
            {t('Outside')}
          </th>
        </tr>
      </thead>
      <tbody>
        {boxes.map((box, place) => (
          <tr key={box.name}>
            <th scope="row">{names[place]}</th>
            <td data-number="">{countWords(box.values)}</td>
            {columns.map(([name, title]) => (
              <td key={name} data-number="">
                <FigureValue
                  figure={box.figures[name]}
                  decimals={decimals}
                  label={t('{{title}} of {{name}}', { title, name: names[place] })}
                />
              </td>
            ))}
            <td data-number="">{countWords(box.outside_count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
