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
        onClick={() =>
          onSort({
            sort,
            order: chosen ? (sorting.order === 'asc' ? 'desc' : 'asc') : sort === 'at' ? 'desc' : 'asc',
          })
        }
      >
        {word}
        <span aria-hidden="true" className={classes.direction}>
          {chosen ? (sorting.order === 'asc' ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  )
}
