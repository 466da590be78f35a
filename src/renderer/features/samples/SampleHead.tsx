import classes from './Samples.module.css'
import type { SampleSorting } from './useSamples.ts'

interface SampleHeadProps {
  readonly word: string
  readonly sort: SampleSorting['sort']
  readonly sorting: SampleSorting
  readonly onSort: (sorting: SampleSorting) => void
}

const turned = { asc: 'desc', desc: 'asc' } as const

/** A column's name that orders the list by it, the newest first and names from A to Z; once more turns the order round. */
export const SampleHead = ({ word, sort, sorting, onSort }: SampleHeadProps) => {
  const chosen = sorting.sort === sort
  const first = sort === 'characteristic' ? 'asc' : 'desc'
  return (
    <th scope="col" aria-sort={chosen ? (sorting.order === 'asc' ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort({ sort, order: chosen ? turned[sorting.order] : first })}
      >
        {word}
        <span aria-hidden="true" className={classes.direction}>
          {chosen ? (sorting.order === 'asc' ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  )
}
