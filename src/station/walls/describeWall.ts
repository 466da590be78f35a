import type { DisplayKey, Wall } from '../../contract/wall.ts'
import type { DisplayKeyRow } from '../../storage/walls/displayKeys.ts'
import type { WallRow } from '../../storage/walls/walls.ts'

const iso = (at: number): string => new Date(at).toISOString()

/** A wall as it is told to those who ask. */
export const describeWall = (row: WallRow): Wall => ({
  id: row.id,
  ...row.settings,
  client_id: row.clientId,
  created_by: row.createdBy,
  created_at: iso(row.createdAt),
  updated_at: iso(row.updatedAt),
})

/** A key of a screen, without its secret. */
export const describeDisplayKey = (row: DisplayKeyRow): DisplayKey => ({
  id: row.id,
  wall_id: row.wallId,
  name: row.name,
  kind: row.kind,
  key_prefix: row.prefix,
  created_by: row.createdBy,
  created_at: iso(row.createdAt),
  expires_at: row.expiresAt === null ? null : iso(row.expiresAt),
  paused: row.pausedAt !== null,
  last_seen_at: row.lastSeenAt === null ? null : iso(row.lastSeenAt),
  last_address: row.lastAddress,
})
