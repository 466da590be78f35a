import type { ListedSample } from '../../../contract/sampleList.ts'
import { formatExact } from '../../components/formatTime.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Samples.module.css'
import { judgementOf, sourceWords, valueWords } from './sampleWords.ts'

interface SampleRowProps {
  readonly sample: ListedSample
  /** Its place in the list, from 0. */
  readonly index: number
  readonly onOpen: () => void
}

/** What a subgroup carries beside batch and operator, on one line. */
const carriedWords = ({ part_number: part, traces, note }: ListedSample): string =>
  [part, ...Object.values(traces), note].filter((one) => one !== null).join(' · ')

/** One subgroup as a row. */
export const SampleRow = ({ sample, index, onOpen }: SampleRowProps) => {
  const { kind, hollow, unacknowledged, words } = judgementOf(sample)
  const carried = carriedWords(sample)
  return (
    <tr data-row={index} aria-rowindex={index + 2} className={classes.row} onClick={onOpen}>
      <td className={classes.when}>
        <button
          type="button"
          className={classes.open}
          aria-label={t('Open {{name}}, {{at}}', {
            name: sample.characteristic_name,
            at: formatExact(Date.parse(sample.timestamp)),
          })}
        >
          {formatExact(Date.parse(sample.timestamp))}
        </button>
      </td>
      <th scope="row">
        <span className={classes.cut}>{sample.characteristic_name}</span>
      </th>
      <td data-number>
        <span className={classes.number}>{valueWords(sample)}</span>
        {sample.unit !== null && sample.mean !== null && (
          <span className={classes.quiet}> {sample.unit}</span>
        )}
      </td>
      <td>
        <span className={classes.judgement}>
          <StateMark kind={kind} hollow={hollow} unacknowledged={unacknowledged} />
          <span>
            {words}
            {sample.corrections > 0 && <span className={classes.below}>{t('Corrected')}</span>}
          </span>
        </span>
      </td>
      <td>
        <span className={classes.cut}>{sample.batch_number ?? '–'}</span>
      </td>
      <td>
        <span className={classes.cut}>{sample.operator_id ?? '–'}</span>
      </td>
      <td>
        <span className={classes.cut} title={carried}>
          {carried === '' ? '–' : carried}
        </span>
      </td>
      <td className={classes.when}>
        <RelativeTime at={sample.received_at} />
        <span className={classes.below}>{sourceWords[sample.source]}</span>
      </td>
    </tr>
  )
}
