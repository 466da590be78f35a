import { Link } from 'wouter'
import type { PieceDetails } from '../../../contract/piece.ts'
import { type FactRow, Facts } from '../../components/Facts.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import classes from './Pieces.module.css'

const moment = (word: string, at: string, who: string): FactRow => [
  word,
  <>
    <RelativeTime at={at} /> by {who}
  </>,
]

/** What is stored of a piece, which charts its markers feed, and who changed it last. */
export const PieceFacts = ({ details }: { readonly details: PieceDetails }) => {
  const { piece, charts, changed_by, changed_at, created_by, client_id } = details
  const facts: readonly FactRow[] = [
    ['Name', piece.name],
    ['Country', piece.country],
    ['Haplogroup', piece.haplogroup],
    ...Object.entries(piece.fields).map(([name, value]) => [name, String(value)] as const),
    ['Client', client_id],
    moment('Changed', changed_at, changed_by),
    moment('Added', piece.createdAt, created_by),
  ]
  const markers = Object.entries(piece.markers)
  return (
    <>
      <Facts rows={facts} />
      {markers.length === 0 ? (
        <p className={classes.quiet}>It has no markers.</p>
      ) : (
        <div className={`${table.frame} ${classes.markers}`}>
          <table className={table.table} aria-label="Markers">
            <thead>
              <tr>
                <th scope="col">Marker</th>
                <th scope="col" data-number>
                  Value
                </th>
                <th scope="col">Chart</th>
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
