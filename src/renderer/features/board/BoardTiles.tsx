import { Button } from '@mantine/core'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { BoardLook } from '../../../contract/boardView.ts'
import type { Board } from '../../../contract/station.ts'
import { Empty } from '../../components/Empty.tsx'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { TourOffer } from '../tour/TourOffer.tsx'
import classes from './Board.module.css'
import { BoardBar } from './BoardBar.tsx'
import { BoardSectionList } from './BoardSectionList.tsx'
import { BoardSummary } from './BoardSummary.tsx'
import { boardSections } from './boardSections.ts'
import { GroupTile } from './GroupTile.tsx'
import { useBoardPreference, usualLook } from './useBoardPreference.ts'

const without: Readonly<Record<BoardLook['group_by'], string | undefined>> = {
  none: undefined,
  line: t('Without a line'),
  machine: t('Without a machine'),
  part: t('Without a part'),
}

/** The board with tiles on it, as this person looks at it. */
export const BoardTiles = ({ board: { tiles, groups } }: { readonly board: Board }) => {
  const { board, keep } = useBoardPreference()
  const [typed, setTyped] = useState<string | null>(null)
  const { look, pinned } = board
  const search = typed ?? look.filter.search
  const searched = useDeferredValue(search)
  // Hundreds of tiles that move are drawn in pieces, so that a tap or a key never waits for them.
  const drawn = useDeferredValue(tiles)

  const sections = useMemo(
    () => boardSections(drawn, { ...look, filter: { ...look.filter, search: searched } }, pinned),
    [drawn, look, searched, pinned],
  )
  const shown = sections.reduce((sum, section) => sum + section.tiles.length, 0)
  const filtered = look.filter.states.length > 0 || look.filter.due || shown < drawn.length

  const onLook = (changes: Partial<BoardLook>) => keep({ look: { ...look, ...changes } })
  const latest = useRef({ keep, pinned })
  latest.current = { keep, pinned }
  // The same function each time, so that a tile which did not change is not drawn again.
  const onPin = useCallback((id: number) => {
    const { keep: keepNow, pinned: now } = latest.current
    keepNow({ pinned: now.includes(id) ? now.filter((one) => one !== id) : [...now, id] })
  }, [])

  return (
    <Screen
      title={t('Board')}
      actions={
        <BoardSummary
          tiles={tiles}
          filter={look.filter}
          onChoose={(changes) => onLook({ filter: { ...look.filter, ...changes } })}
        />
      }
    >
      <TourOffer />
      <BoardBar
        tiles={tiles}
        board={{ ...board, look: { ...look, filter: { ...look.filter, search } } }}
        search={search}
        onSearch={setTyped}
        onLook={onLook}
        onKeep={(changes) => {
          if (changes.look !== undefined) setTyped(null)
          keep(changes)
        }}
      />
      {!filtered && groups.length > 0 && (
        <ul className={classes.tiles}>
          {groups.map((group) => (
            <li key={group.group_id}>
              <GroupTile group={group} />
            </li>
          ))}
        </ul>
      )}
      {shown === 0 && (
        <Empty sentence={t('No characteristic is like this.')}>
          <Button
            variant="default"
            onClick={() => {
              setTyped('')
              onLook({ filter: usualLook.filter })
            }}
          >
            {t('Show all again')}
          </Button>
        </Empty>
      )}
      {sections.map((section) => (
        <BoardSectionList
          key={section.key}
          section={section}
          without={without[look.group_by]}
          dense={look.density === 'dense'}
          pinned={pinned}
          onPin={onPin}
        />
      ))}
    </Screen>
  )
}
