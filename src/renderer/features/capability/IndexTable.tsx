import type { Capability } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { CapabilityFigureName } from '../../../spc/capability/capabilityFigureNames.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ppmDecimals } from './ppmWords.ts'

interface IndexTableProps {
  readonly capability: Capability
  readonly characteristic: Characteristic
}

interface Cell {
  readonly name: CapabilityFigureName
  readonly low?: CapabilityFigureName
  readonly high?: CapabilityFigureName
}

interface Row {
  readonly title: string
  readonly cells: readonly (Cell | null)[]
  readonly kind: 'index' | 'level' | 'ppm'
}

const rows: readonly Row[] = [
  {
    title: t('Cp · Pp, both limits'),
    kind: 'index',
    cells: [
      { name: 'cp', low: 'cp_low', high: 'cp_high' },
      { name: 'pp', low: 'pp_low', high: 'pp_high' },
    ],
  },
  { title: t('Cpl · Ppl, lower limit'), kind: 'index', cells: [{ name: 'cpl' }, { name: 'ppl' }] },
  { title: t('Cpu · Ppu, upper limit'), kind: 'index', cells: [{ name: 'cpu' }, { name: 'ppu' }] },
  {
    title: t('Cpk · Ppk, the worse'),
    kind: 'index',
    cells: [
      { name: 'cpk', low: 'cpk_low', high: 'cpk_high' },
      { name: 'ppk', low: 'ppk_low', high: 'ppk_high' },
    ],
  },
  {
    title: t('Cpm, on target'),
    kind: 'index',
    cells: [{ name: 'cpm', low: 'cpm_low', high: 'cpm_high' }, null],
  },
  { title: t('Z bench'), kind: 'index', cells: [{ name: 'z_within' }, { name: 'z_overall' }] },
  { title: t('Sigma'), kind: 'level', cells: [{ name: 'sigma_within' }, { name: 'sigma_overall' }] },
  {
    title: t('Expected ppm below'),
    kind: 'ppm',
    cells: [{ name: 'expected_within_below' }, { name: 'expected_overall_below' }],
  },
  {
    title: t('Expected ppm above'),
    kind: 'ppm',
    cells: [{ name: 'expected_within_above' }, { name: 'expected_overall_above' }],
  },
  {
    title: t('Expected ppm, together'),
    kind: 'ppm',
    cells: [{ name: 'expected_within' }, { name: 'expected_overall' }],
  },
]

/** Every number of a study; each opens the way it was computed. */
export const IndexTable = ({ capability, characteristic }: IndexTableProps) => {
  const { figures, confidence } = capability
  const { decimals, unit } = characteristic
  const decimalsOf = (kind: Row['kind'], value: number | null): number =>
    kind === 'index' ? 2 : kind === 'level' ? decimals + 2 : ppmDecimals(value)
  const names = ['within', 'overall'] as const
  return (
    <Card title={t('Numbers')}>
      <table className={classes.table} aria-label={t('Capability')}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">
              {t('{{formatValue}} % intervals below', {
                formatValue: formatValue(confidence.level * 100, 0),
              })}
            </th>
            <th scope="col">{t('Within')}</th>
            <th scope="col">{t('Overall')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, cells, kind }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {cells.map((cell, column) => {
                const key = names[column]
                if (cell === null) return <td key={key} />
                const figure = figures[cell.name]
                const shown = kind === 'index' ? {} : { label: `${title}, ${key}` }
                return (
                  <td key={key}>
                    <span className={kind === 'index' ? classes.strong : undefined}>
                      <FigureValue figure={figure} decimals={decimalsOf(kind, figure.value)} {...shown} />
                    </span>
                    {cell.low !== undefined && cell.high !== undefined && figure.value !== null && (
                      <span className={classes.interval}>
                        <FigureValue figure={figures[cell.low]} decimals={2} /> {t('to')}{' '}
                        <FigureValue figure={figures[cell.high]} decimals={2} />
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('Mean')}</th>
            <td colSpan={2}>
              <FigureValue figure={figures.mean} decimals={decimals + 1} unit={unit} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('Observed ppm below · above · together')}</th>
            <td colSpan={2}>
              {(['observed_below', 'observed_above', 'observed'] as const).map((name, i) => (
                <span key={name}>
                  {i > 0 && ' · '}
                  <FigureValue
                    figure={figures[name]}
                    decimals={ppmDecimals(figures[name].value)}
                    label={figures[name].name}
                  />
                </span>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </Card>
  )
}
