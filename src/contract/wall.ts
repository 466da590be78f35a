import { z } from 'zod'
import { boardFilter, boardOrders } from './boardView.ts'
import { id, label, timestampOut } from './fields.ts'
import { givenPassword } from './password.ts'
import { boardTile } from './station.ts'

/** What a wall shows: certain characteristics in their order, or whatever of the board a filter lets through. */
export const wallContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('characteristics'), ids: z.array(id).min(1).max(500) }),
  z.strictObject({
    kind: z.literal('board'),
    filter: boardFilter.prefault({}),
    order: z.enum(boardOrders).default('urgency'),
  }),
])

/** How a cell of a wall looks. */
export const wallCells = ['chart', 'value'] as const

const fields = {
  name: label(80),
  content: wallContent,
  columns: z.int().min(2).max(6).describe('on a screen that lies; one that stands has them as rows'),
  rows: z.int().min(2).max(4),
  cell: z.enum(wallCells).describe('a chart with its limits, or a large value'),
  seconds: z.int().min(5).max(600).describe('until the next page; the pages go round'),
  alarms_first: z.boolean().describe('a new alarm brings its page to the front'),
  kiosk: z.boolean().describe('nobody leaves the wall without the PIN of somebody who may define walls'),
}

export const wallInput = z.strictObject({
  name: fields.name,
  content: fields.content,
  columns: fields.columns.default(3),
  rows: fields.rows.default(2),
  cell: fields.cell.default('chart'),
  seconds: fields.seconds.default(20),
  alarms_first: fields.alarms_first.default(true),
  kiosk: fields.kiosk.default(false),
})

/** A wall as somebody defines it. */
export type WallInput = z.output<typeof wallInput>

export const wallChanges = z.strictObject({
  name: fields.name.optional(),
  content: fields.content.optional(),
  columns: fields.columns.optional(),
  rows: fields.rows.optional(),
  cell: fields.cell.optional(),
  seconds: fields.seconds.optional(),
  alarms_first: fields.alarms_first.optional(),
  kiosk: fields.kiosk.optional(),
})

export const wall = z.strictObject({
  id,
  ...fields,
  client_id: z.string().nullable(),
  created_by: z.string(),
  created_at: timestampOut,
  updated_at: timestampOut,
})

/** A full-screen grid of characteristics whose pages go round. */
export type Wall = z.output<typeof wall>

/** `tv` is for a screen somewhere in the plant, `window` for one at which somebody opened the wall. */
export const displayKinds = ['tv', 'window'] as const

export const displayKey = z.strictObject({
  id,
  wall_id: id,
  name: z.string(),
  kind: z.enum(displayKinds),
  key_prefix: z.string(),
  created_by: z.string(),
  created_at: timestampOut,
  expires_at: timestampOut.nullable(),
  paused: z.boolean().describe('shows nothing until it goes on'),
  last_seen_at: timestampOut.nullable(),
  last_address: z.string().nullable(),
})

/** A key with which a screen shows one wall, and can do nothing else. */
export type DisplayKey = z.output<typeof displayKey>

export const createDisplayKeyInput = z.strictObject({
  wall_id: id,
  name: label(80).describe('where the screen hangs'),
  expires_in_days: z.int().min(1).max(3650).optional().describe('never unless given'),
})

/** The same where the wall stands in the path. */
export const createDisplayKeyBody = createDisplayKeyInput.omit({ wall_id: true })

export const createdDisplayKey = z.strictObject({
  key: displayKey,
  plaintext_key: z.string().describe('shown once'),
})

export const displayKeyChanges = z.strictObject({
  name: label(80).optional(),
  paused: z.boolean().optional(),
})

/** Who lets a screen out of its kiosk: by user name or badge, with their PIN or password. */
export const leaveWallInput = z.strictObject({
  wall_id: id,
  who: z.string().trim().min(1).max(64).describe('user name or number of the badge'),
  secret: givenPassword.describe('PIN (only at the station itself) or password'),
})

/** A wall with the tiles that it shows, in their order where the wall names them. */
export const wallPicture = z.strictObject({
  wall,
  station_name: z.string(),
  at: timestampOut.describe('the clock of the station'),
  tiles: z.array(boardTile),
})

export type WallPicture = z.output<typeof wallPicture>

/** What is new: changed tiles, by id; the wall where it was changed. It comes every few seconds, even with nothing in it. */
export const wallDelta = z.strictObject({
  at: timestampOut,
  wall: wall.optional(),
  tiles: z.array(boardTile),
  removed: z.array(id),
})

export type WallDelta = z.output<typeof wallDelta>
