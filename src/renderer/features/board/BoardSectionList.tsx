import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Board.module.css'
import type { BoardSection } from './boardSections.ts'
import { Tile } from './Tile.tsx'

interface BoardSectionListProps {
  readonly section: BoardSection
  /** What the tiles that have none are called; absent where the board is not grouped. */
  readonly without?: string | undefined
  readonly dense: boolean
  readonly pinned: readonly number[]
  readonly onPin: (characteristicId: number) => void
}

/** The tiles of one line, machine or part under its name and what stands there; without a name just the tiles. */
export const BoardSectionList = ({ section, without, dense, pinned, onPin }: BoardSectionListProps) => {
  const alarms = section.tiles.filter(({ state }) => state === 'alarm').length
  const warnings = section.tiles.filter(({ state }) => state === 'warning').length
  const title = section.name ?? without
  return (
    <section aria-label={title}>
      {title !== undefined && (
        <h2 className={classes.heading}>
          <span>{title}</span>
          {alarms > 0 && (
            <span className={classes.tally} data-kind="alarm">
              <StateMark kind="alarm" />
              {t('{{count}} beyond limits', { count: alarms })}
            </span>
          )}
          {warnings > 0 && (
            <span className={classes.tally} data-kind="warning">
              <StateMark kind="warning" />
              {t('{{count}} with another rule', { count: warnings })}
            </span>
          )}
          {alarms + warnings === 0 && (
            <span className={classes.tally}>
              {t('{{count}} characteristics, nothing to do', { count: section.tiles.length })}
            </span>
          )}
        </h2>
      )}
      <ul className={classes.tiles} data-dense={dense || undefined}>
        {section.tiles.map((tile) => (
          <li key={tile.characteristic_id}>
            <Tile tile={tile} pinned={pinned.includes(tile.characteristic_id)} onPin={onPin} />
          </li>
        ))}
      </ul>
    </section>
  )
}
