import { boardFilter } from '../../../contract/boardView.ts'
import type { Wall, WallInput } from '../../../contract/wall.ts'

/** The grids that are offered, in columns × rows of a screen that lies. */
export const grids = ['2×2', '3×2', '3×3', '4×2', '4×3', '5×3', '6×3', '5×4', '6×4'] as const

/** A wall as somebody begins to define it. */
export const newWall: WallInput = {
  name: '',
  content: { kind: 'board', filter: boardFilter.parse({}), order: 'urgency' },
  columns: 3,
  rows: 2,
  cell: 'chart',
  seconds: 20,
  alarms_first: true,
  kiosk: false,
}

/** The form of a wall that there is. */
export const wallDraft = ({
  name,
  content,
  columns,
  rows,
  cell,
  seconds,
  alarms_first,
  kiosk,
}: Wall): WallInput => ({
  name,
  content,
  columns,
  rows,
  cell,
  seconds,
  alarms_first,
  kiosk,
})

/** The name of a grid, and back. */
export const gridName = ({ columns, rows }: Pick<WallInput, 'columns' | 'rows'>): string =>
  `${columns}×${rows}`

export const gridOf = (name: string): Pick<WallInput, 'columns' | 'rows'> => {
  const [columns = 3, rows = 2] = name.split('×').map(Number)
  return { columns, rows }
}

/** Whether a draft can be saved: it has a name, and something on it. */
export const isWhole = ({ name, content, seconds }: WallInput): boolean =>
  name.trim() !== '' &&
  (content.kind === 'board' || content.ids.length > 0) &&
  Number.isInteger(seconds) &&
  seconds >= 5 &&
  seconds <= 600
