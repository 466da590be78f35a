import type { BoardTile } from '../../contract/station.ts'

/** Tiles whose name or code holds every word that was typed. */
export const matchingTiles = (tiles: readonly BoardTile[], typed: string): readonly BoardTile[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return tiles.filter((tile) => {
    const text = `${tile.name} ${tile.code}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
