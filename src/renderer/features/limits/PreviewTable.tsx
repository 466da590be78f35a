import type { Characteristic } from '../../../contract/characteristic.ts'
import type { LimitsPreview } from '../../../contract/limits.ts'
import type { Figure } from '../../../spc/figure.ts'
import { sizeOfLimits } from '../../charts/shownChart.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { t } from '../../words/t.ts'
import classes from './Limits.module.css'
import { limitDecimals, limitGroups } from './limitRows.ts'

interface PreviewTableProps {
  readonly preview: LimitsPreview
  readonly characteristic: Characteristic
}

const Cell = ({ figure, decimals, label }: { figure: Figure | null; decimals: number; label: string }) => (
  <td>{figure === null ? '–' : <FigureValue figure={figure} decimals={decimals} label={label} />}</td>
)

/** Every number of the limits: in force, as it would be, and by how much it would change. */
export const PreviewTable = ({ preview, characteristic }: PreviewTableProps) => {
  const size = sizeOfLimits(characteristic)
  return (
    <table className={classes.preview} aria-label={t('New limits beside those in force')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('In force')}</th>
          <th scope="col" data-new>
            {t('New')}
          </th>
          <th scope="col">{t('Change')}</th>
        </tr>
      </thead>
      {limitGroups(characteristic, preview).map(({ title, panel, rows }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {title}
              {panel !== null && size !== null && ` · ${size}`}
            </th>
          </tr>
          {rows.map(({ name, inForce, proposed, change }) => {
            const digits = limitDecimals(characteristic, panel, name)
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Cell
                  figure={inForce}
                  decimals={digits}
                  label={t('{{title}} {{name}} in force', { title, name })}
                />
                <Cell
                  figure={proposed}
                  decimals={digits}
                  label={t('{{title}} {{name}} new', { title, name })}
                />
                <Cell
                  figure={change}
                  decimals={digits}
                  label={t('{{title}} {{name}} change', { title, name })}
                />
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
