import { z } from 'zod'
import { id, label } from './fields.ts'
import type { BoardTile } from './station.ts'

/** By what tiles can be grouped. */
export const boardGroupings = ['none', 'line', 'machine', 'part'] as const

/** In which order tiles stand: the most urgent first, as the codes go, or the newest value first. */
export const boardOrders = ['urgency', 'code', 'newest'] as const

/** How much room a tile takes. */
export const boardDensities = ['roomy', 'dense'] as const

const states = ['empty', 'trial', 'in_control', 'warning', 'alarm'] as const

const places = z.array(label(100)).max(200).default([])

/** Which tiles are shown; an empty list leaves its field open. */
export const boardFilter = z.strictObject({
  lines: places,
  machines: places,
  parts: places,
  states: z.array(z.enum(states)).max(states.length).default([]),
  due: z.boolean().default(false).describe('those alone that a plan asks for now'),
  search: z.string().trim().max(100).default('').describe('words in code, name, line, machine, part'),
})

export type BoardFilter = z.output<typeof boardFilter>

/** How somebody looks at the board. */
export const boardLook = z.strictObject({
  group_by: z.enum(boardGroupings).default('none'),
  order: z.enum(boardOrders).default('urgency'),
  density: z.enum(boardDensities).default('roomy'),
  filter: boardFilter.prefault({}),
})

export type BoardLook = z.output<typeof boardLook>

/** A look under a name, to come back to. */
export const boardView = z.strictObject({ name: label(60), look: boardLook })

/** What one person keeps of the board: named views, the one that is open, and the tiles that stay in front. */
export const boardPreference = z.strictObject({
  views: z.array(boardView).max(50),
  look: boardLook.describe('as it was left'),
  view: label(60).nullable().describe('name of the view that is open; null is none'),
  pinned: z.array(id).max(500).describe('ids of the characteristics whose tiles stand first'),
})

export type BoardPreference = z.output<typeof boardPreference>

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')

const isOf = (chosen: readonly string[], value: string | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value))

/**
 * Whether a filter lets a tile through: it is of one of the chosen lines, machines, parts and states, and has every word
 * that is searched for in its code, name or place.
 */
export const inBoardFilter = (
  tile: Pick<BoardTile, 'code' | 'name' | 'line' | 'machine' | 'part' | 'state' | 'due'>,
  { lines, machines, parts, states: chosen, due, search }: BoardFilter,
): boolean => {
  if (!isOf(lines, tile.line) || !isOf(machines, tile.machine) || !isOf(parts, tile.part)) return false
  if (due && tile.due === null) return false
  if (chosen.length > 0 && !chosen.includes(tile.state)) return false
  const text = [tile.code, tile.name, tile.line, tile.machine, tile.part].join(' ').toLowerCase()
  return wordsIn(search).every((word) => text.includes(word))
}
