import { Button, Checkbox, Popover } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { BoardFilter } from '../../../contract/boardView.ts'
import type { BoardTile } from '../../../contract/station.ts'
import { inCodeOrder } from '../../components/inCodeOrder.ts'
import { t } from '../../words/t.ts'
import classes from './BoardBar.module.css'

interface BoardFiltersProps {
  readonly tiles: readonly Pick<BoardTile, 'line' | 'machine' | 'part'>[]
  readonly filter: BoardFilter
  readonly onChange: (changes: Partial<BoardFilter>) => void
}

const fields = [
  { list: 'lines', of: 'line', title: t('Lines') },
  { list: 'machines', of: 'machine', title: t('Machines') },
  { list: 'parts', of: 'part', title: t('Parts') },
] as const

const namesOf = (tiles: BoardFiltersProps['tiles'], field: 'line' | 'machine' | 'part'): string[] =>
  [...new Set(tiles.flatMap((tile) => tile[field] ?? []))].toSorted(inCodeOrder)

/** Ticks for the lines, machines and parts that there are. */
export const PlaceTicks = ({ tiles, filter, onChange }: BoardFiltersProps) => {
  const shown = fields
    .map((field) => ({ ...field, names: namesOf(tiles, field.of) }))
    .filter(({ names }) => names.length > 0)
  if (shown.length === 0) {
    return (
      <p className={classes.hint}>
        {t('No characteristic has a line, a machine or a part yet. Say them under Setup.')}
      </p>
    )
  }
  return (
    <div className={classes.places}>
      {shown.map(({ list, title, names }) => (
        <Checkbox.Group
          key={list}
          label={title}
          value={[...filter[list]]}
          onChange={(value) => onChange({ [list]: value })}
        >
          <div className={classes.ticks}>
            {names.map((name) => (
              <Checkbox key={name} value={name} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      ))}
    </div>
  )
}

/** The filter of the board by line, machine and part. */
export const BoardFilters = (props: BoardFiltersProps) => {
  const { lines, machines, parts } = props.filter
  const count = lines.length + machines.length + parts.length
  return (
    <Popover position="bottom-start" shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant={count > 0 ? 'outline' : 'default'}
          leftSection={<IconFilter size={20} aria-hidden />}
        >
          {count > 0 ? t('Filter · {{chosen}}', { chosen: count }) : t('Filter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        <PlaceTicks {...props} />
        {count > 0 && (
          <Button variant="subtle" onClick={() => props.onChange({ lines: [], machines: [], parts: [] })}>
            {t('Show all again')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
