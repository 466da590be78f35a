import { Button, CloseButton, Select, TextInput } from '@mantine/core'
import { IconLayoutGrid, IconLayoutList, IconSearch } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  type BoardLook,
  type BoardPreference,
  boardGroupings,
  boardOrders,
} from '../../../contract/boardView.ts'
import type { BoardTile } from '../../../contract/station.ts'
import { t } from '../../words/t.ts'
import classes from './BoardBar.module.css'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardViews } from './BoardViews.tsx'

const groupings: Readonly<Record<BoardLook['group_by'], string>> = {
  none: t('Not grouped'),
  line: t('By line'),
  machine: t('By machine'),
  part: t('By part'),
}

const orderWords: Readonly<Record<BoardLook['order'], string>> = {
  urgency: t('Urgent first'),
  code: t('By code'),
  newest: t('Newest first'),
}

interface BoardBarProps {
  readonly tiles: readonly BoardTile[]
  readonly board: BoardPreference
  readonly search: string
  readonly onSearch: (text: string) => void
  readonly onLook: (changes: Partial<BoardLook>) => void
  readonly onKeep: (changes: Partial<BoardPreference>) => void
}

/** How the board is looked at: search, filter, grouping, order, density, own views; and the way to the walls. */
export const BoardBar = ({ tiles, board, search, onSearch, onLook, onKeep }: BoardBarProps) => {
  const { look } = board
  const dense = look.density === 'dense'
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={t('Search the board')}
        placeholder={t('Search the board')}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={search}
        maxLength={100}
        onChange={(event) => onSearch(event.currentTarget.value)}
        rightSection={
          search !== '' && <CloseButton aria-label={t('Clear the search')} onClick={() => onSearch('')} />
        }
      />
      <BoardFilters
        tiles={tiles}
        filter={look.filter}
        onChange={(changes) => onLook({ filter: { ...look.filter, ...changes } })}
      />
      <Select
        className={classes.choice ?? ''}
        aria-label={t('Group the board')}
        data={boardGroupings.map((value) => ({ value, label: groupings[value] }))}
        value={look.group_by}
        allowDeselect={false}
        onChange={(value) => onLook({ group_by: boardGroupings.find((one) => one === value) ?? 'none' })}
      />
      <Select
        className={classes.choice ?? ''}
        aria-label={t('Order the board')}
        data={boardOrders.map((value) => ({ value, label: orderWords[value] }))}
        value={look.order}
        allowDeselect={false}
        onChange={(value) => onLook({ order: boardOrders.find((one) => one === value) ?? 'urgency' })}
      />
      <Button
        variant="default"
        aria-pressed={dense}
        leftSection={
          dense ? <IconLayoutList size={20} aria-hidden /> : <IconLayoutGrid size={20} aria-hidden />
        }
        onClick={() => onLook({ density: dense ? 'roomy' : 'dense' })}
      >
        {t('Small tiles')}
      </Button>
      <div className={classes.end}>
        <BoardViews board={board} onKeep={onKeep} />
        <Button component={Link} href="/walls" variant="default">
          {t('Walls')}
        </Button>
      </div>
    </search>
  )
}
