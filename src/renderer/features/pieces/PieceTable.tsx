import type { Piece } from '../../../contract/piece.ts'
import { countWords } from '../../charts/formatValue.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Pieces.module.css'

interface PieceTableProps {
  readonly pieces: readonly Piece[]
  /** Another search was typed and is not answered yet. */
  readonly busy: boolean
  readonly onOpen: (kitNumber: string) => void
}

/** Pieces as rows; a row opens its piece. */
export const PieceTable = ({ pieces, busy, onOpen }: PieceTableProps) => (
  <div className={`${table.frame} ${classes.scroll}`}>
    <table className={table.table} aria-label={t('Pieces')} aria-busy={busy}>
      <thead>
        <tr>
          <th scope="col">{t('Number')}</th>
          <th scope="col">{t('Name')}</th>
          <th scope="col">{t('Country')}</th>
          <th scope="col">{t('Haplogroup')}</th>
          <th scope="col" data-number>
            {t('Markers')}
          </th>
          <th scope="col">{t('Recorded')}</th>
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <tr key={piece.kitNumber} className={classes.clickable} onClick={() => onOpen(piece.kitNumber)}>
            <th scope="row">
              <button type="button" className={classes.open}>
                {piece.kitNumber}
              </button>
            </th>
            <td>{piece.name}</td>
            <td>{piece.country}</td>
            <td>{piece.haplogroup}</td>
            <td data-number>{countWords(Object.keys(piece.markers).length)}</td>
            <td className={classes.when}>
              <RelativeTime at={piece.updatedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
