import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Annotation } from '../../../contract/annotation.ts'
import { type ChartModel, firstNumberOf, limitsOfPoint } from '../../charts/chartModel.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { panelDecimalsOf, panelUnitOf } from '../../charts/shownChart.ts'
import { AuditHead } from '../../components/AuditHead.tsx'
import { formatExact } from '../../components/formatTime.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { momentWords } from './momentWords.ts'
import classes from './PrintSheet.module.css'

interface PrintSheetProps {
  readonly model: ChartModel
  readonly picture: HTMLCanvasElement
  /** Indices of the points in the picture, `from..to)`. */
  readonly from: number
  readonly to: number
  readonly annotations: readonly Annotation[]
}

/** As many notes as stand on the page beside the facts. */
const mostNotes = 5

const number = (value: number | null | undefined, decimals: number): string =>
  value === null || value === undefined ? '–' : formatValue(value, decimals)

/** What the page says of the points in the picture. */
const factsOf = ({ model, from, to }: PrintSheetProps): (readonly [string, string])[] => {
  const { characteristic, points, revisions } = model
  const last = Math.max(0, to - 1)
  const limits = to > from ? limitsOfPoint(model, last) : null
  const { lines } = panelDecimalsOf(characteristic, 'location')
  const unit = panelUnitOf(characteristic, 'location') ?? ''
  const timeOf = (index: number): string => formatExact(points.columns.at[index] ?? 0)
  const current = revisions.at(-1)
  const first = firstNumberOf(model) + from
  return [
    [t('Code'), characteristic.code],
    ...(to > from
      ? ([
          [t('Numbers'), `${countWords(first)} – ${countWords(first + to - from - 1)}`],
          [t('Period'), `${timeOf(from)} – ${timeOf(last)}`],
        ] as const)
      : []),
    [t('UCL'), `${number(limits?.ucl, lines)} ${unit}`.trim()],
    [t('Centre line'), `${number(limits?.centerLine, lines)} ${unit}`.trim()],
    [t('LCL'), `${number(limits?.lcl, lines)} ${unit}`.trim()],
    [
      t('Limits'),
      current === undefined
        ? t('on trial')
        : t('revision {{revision}}, frozen by {{by}} on {{at}}', {
            revision: current.revision,
            by: current.created_by,
            at: formatExact(Date.parse(current.created_at)),
          }),
    ],
    [
      t('Specification'),
      `${number(characteristic.lsl, characteristic.decimals)} – ${number(characteristic.usl, characteristic.decimals)}`,
    ],
  ]
}

/** One page of paper: the chart as it is in sight, its facts, what was noted, and the head of the audit log. */
export const PrintSheet = (props: PrintSheetProps) => {
  const { model, picture, from, to, annotations } = props
  const place = useRef<HTMLDivElement>(null)
  const { user } = useSession()
  useEffect(() => {
    place.current?.replaceChildren(picture)
  }, [picture])
  const { at } = model.points.columns
  const [begin, end] = [at[from] ?? 0, at[Math.max(0, to - 1)] ?? 0]
  const notes = annotations
    .filter((note) => Date.parse(note.to ?? note.from) >= begin && Date.parse(note.from) <= end)
    .slice(0, mostNotes)
  return createPortal(
    <div className={classes.sheet} data-print-sheet="">
      <div ref={place} className={classes.picture} />
      <div className={classes.below}>
        <dl className={classes.facts}>
          {factsOf(props).map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        {notes.length > 0 && (
          <ul className={classes.notes}>
            {notes.map((note) => (
              <li key={note.id}>
                {momentWords(Date.parse(note.from))}: {note.text} ({note.author})
              </li>
            ))}
          </ul>
        )}
      </div>
      <footer className={classes.foot}>
        <p>
          {t('Printed by {{name}}, {{at}}', {
            name: user.full_name ?? user.username,
            at: formatExact(Date.now()),
          })}
        </p>
        <AuditHead />
      </footer>
    </div>,
    document.body,
  )
}
