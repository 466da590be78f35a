import { gridValue, nearestGrid, neighbourGrid } from '../../../spc/niceGrid.ts'
import { decimalsOfStep, formatValue } from '../../charts/formatValue.ts'

/** A tick of an axis. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** From values to their share of an axis, with the ticks between. */
export interface PlotScale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly Tick[]
}

const wanted = 5
const margin = 0.06

/**
 * An axis that holds all values, with some round ticks.
 *
 * @param room beyond the values, as a share of their spread
 * @param write how a tick is written
 *
 * @example plotScale([0, 10]).ticks.map(({ label }) => label) // ['0', '2', '4', '6', '8', '10']
 */
export const plotScale = (
  values: readonly number[],
  room = margin,
  write: (value: number, decimals: number) => string = formatValue,
): PlotScale => {
  const finite = values.filter(Number.isFinite)
  const least = Math.min(...finite)
  const most = Math.max(...finite)
  const spread = most - least || Math.abs(most) || 1
  const low = least - room * spread
  const high = most + room * spread
  let grid = nearestGrid((high - low) / wanted)
  if ((high - low) / gridValue(grid, 1) > 2 * wanted) grid = neighbourGrid(grid, 1)
  const step = gridValue(grid, 1)
  const decimals = decimalsOfStep(step)
  const ticks: Tick[] = []
  for (let index = Math.ceil(low / step); index <= Math.floor(high / step); index += 1) {
    const at = gridValue(grid, index)
    ticks.push({ at, label: write(at, decimals) })
  }
  return { low, high, ticks }
}

/** An axis of names, each at its place from 0. */
export const nameScale = (names: readonly string[], most = 24): PlotScale => {
  const every = Math.ceil(names.length / most)
  return {
    low: -0.5,
    high: names.length - 0.5,
    ticks: names.flatMap((label, at) => (at % every === 0 ? [{ at, label }] : [])),
  }
}
