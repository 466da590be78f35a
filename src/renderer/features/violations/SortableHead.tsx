import type { violationSorts } from '../../../contract/violation.ts'
import classes from './Violations.module.css'

export type ViolationSort = (typeof violationSorts)[number]

/** How the list is ordered. */
export interface Sorting {
  readonly sort: ViolationSort
  readonly order: 'asc' | 'desc'
}

interface SortableHeadProps {
  readonly word: string
  readonly sort: ViolationSort
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly number?: boolean
  readonly spare?: boolean
}

const turned = { asc: 'desc', desc: 'asc' } as const

/** The newest, the longest and the largest are looked for first; words go from A to Z. */
const firstOrder = (sort: ViolationSort): Sorting['order'] =>
  sort === 'at' || sort === 'time_to_acknowledge' || sort === 'value' ? 'desc' : 'asc'

/** A column's name that orders the list by it; once more turns the order round. */
export const SortableHead = ({ word, sort, sorting, onSort, number, spare }: SortableHeadProps) => {
  const chosen = sorting.sort === sort
  return (
    <th
      scope="col"
      aria-sort={chosen ? (sorting.order === 'asc' ? 'ascending' : 'descending') : 'none'}
      data-number={number || undefined}
      data-spare={spare || undefined}
    >
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort({ sort, order: chosen ? turned[sorting.order] : firstOrder(sort) })}
      >
        {word}
        <span aria-hidden="true" className={classes.direction}>
          {chosen ? (sorting.order === 'asc' ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  )
}
