import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useBoard } from '../connection/BoardProvider.tsx'
import { t } from '../words/t.ts'
import classes from './CharacteristicChooser.module.css'
import { Empty } from './Empty.tsx'
import { formatNumber } from './formatNumber.ts'
import { matchingTiles } from './matchingTiles.ts'
import { NothingMeasured } from './NothingMeasured.tsx'
import { RelativeTime } from './RelativeTime.tsx'
import { StateMark } from './StateMark.tsx'
import { tileMark } from './tileMark.ts'

/** A list to choose a characteristic from; typing narrows it, Enter takes the first. */
export const CharacteristicChooser = ({ leadsTo }: { readonly leadsTo: (id: number) => string }) => {
  const board = useBoard()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  if (board === null) return null
  if (board.tiles.length === 0) return <NothingMeasured />
  const found = matchingTiles(
    board.tiles.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    typed,
  )
  const takeFirst = (event: KeyboardEvent) => {
    const [first] = found
    if (event.key === 'Enter' && first !== undefined) navigate(leadsTo(first.characteristic_id))
  }
  return (
    <div className={classes.chooser}>
      <TextInput
        aria-label={t('Find a characteristic')}
        placeholder={t('Find by name or code')}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={takeFirst}
      />
      {found.length === 0 && <Empty sentence={t('Nothing is called “{{typed}}”.', { typed })} />}
      <ul className={classes.list} aria-label={t('Characteristics')}>
        {found.map((tile) => (
          <li key={tile.characteristic_id}>
            <Link href={leadsTo(tile.characteristic_id)} className={classes.row ?? ''}>
              <StateMark kind={tileMark[tile.state]} hollow={tile.open_violations === 0} />
              <span className={classes.name}>
                <span>{tile.name}</span>
                <span className={classes.quiet}>
                  {tile.code} · {tile.sentence}
                </span>
              </span>
              <span className={classes.value}>
                {formatNumber(tile.last_value, tile.decimals)}
                <span className={classes.quiet}> {tile.unit}</span>
              </span>
              <span className={classes.when}>
                {tile.last_at !== null && <RelativeTime at={tile.last_at} />}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
