import { Link } from 'wouter'
import type { PieceDetails } from '../../../contract/piece.ts'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Pieces.module.css'

const moment = (word: string, at: string, who: string): FactRow => [
  word,
  <>
    <RelativeTime at={at} /> {t('by {{who}}', { who })}
  </>,
]

/** What is stored of a piece, which charts its markers feed, and who changed it last. */
export const PieceFacts = ({ details }: { readonly details: PieceDetails }) => {
  const { piece, charts, changed_by, changed_at, created_by, client_id } = details
  const facts: readonly FactRow[] = [
    [t('Name'), piece.name],
    [t('Country'), piece.country],
    [t('Haplogroup'), piece.haplogroup],
    ...Object.entries(piece.fields).map(([name, value]) => [name, String(value)] as const),
    [t('Client'), client_id],
    moment(t('Changed'), changed_at, changed_by),
    moment(t('Added'), piece.createdAt, created_by),
  ]
  const markers = Object.entries(piece.markers)
  return (
    <>
      <Facts rows={facts} />
      {markers.length === 0 ? (
        <p className={classes.quiet}>{t('It has no markers.')}</p>
      ) : (
        <div className={`${table.frame} ${classes.markers}`}>
          <table className={table.table} aria-label={t('Markers')}>
            <thead>
              <tr>
                <th scope="col">{t('Marker')}</th>
                <th scope="col" data-number>
                  {t('Value')}
                </th>
                <th scope="col">{t('Chart')}</th>
              </tr>
            </thead>
            <tbody>
              {markers.map(([marker, value]) => (
                <tr key={marker}>
                  <th scope="row">{marker}</th>
                  <td data-number>{String(value)}</td>
                  <td>
                    {charts
                      .filter((one) => one.marker === marker)
                      .map((one) => (
                        <Link
                          className={classes.chart}
                          key={one.characteristic_id}
                          href={`/charts/${one.characteristic_id}`}
                        >
                          {one.name}
                        </Link>
                      ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
