import { Link } from 'wouter'
import type { PieceDetails } from '../../../contract/piece.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import classes from './Pieces.module.css'

/** What is stored of a piece, which charts its markers feed, and who changed it last. */
export const PieceFacts = ({ details }: { readonly details: PieceDetails }) => {
  const { piece, charts, changed_by, changed_at, created_by, client_id } = details
  const facts = [
    ['Name', piece.name],
    ['Country', piece.country],
    ['Haplogroup', piece.haplogroup],
    ...Object.entries(piece.fields).map(([name, value]) => [name, String(value)] as const),
    ['Client', client_id],
  ] as const
  const markers = Object.entries(piece.markers)
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(
          ([word, said]) =>
            said !== null && (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
        <div>
          <dt>Changed</dt>
          <dd>
            <RelativeTime at={changed_at} /> by {changed_by}
          </dd>
        </div>
        <div>
          <dt>Added</dt>
          <dd>
            <RelativeTime at={piece.createdAt} /> by {created_by}
          </dd>
        </div>
      </dl>
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
