import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconChartDots, IconSearch } from '@tabler/icons-react'
import type { FocusEvent } from 'react'
import { useLocation } from 'wouter'
import { useBoard } from '../connection/BoardProvider.tsx'
import { useSession } from '../connection/SessionProvider.tsx'
import { t } from '../words/t.ts'
import { places } from './places.ts'
import classes from './Search.module.css'
import { searchStore } from './searchStore.ts'

/** Moves to the first entry, which only an arrow key does, so that Enter leads somewhere at once. */
const chooseFirst = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
  if (searchStore.getState().selected >= 0) return
  currentTarget.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }))
}

/** Ctrl+K: a characteristic by name or code, or a screen. */
export const Search = () => {
  const [, navigate] = useLocation()
  const { may } = useSession()
  const tiles = useBoard()?.tiles ?? []
  const actions: SpotlightActionGroupData[] = [
    {
      group: t('Characteristics'),
      actions: tiles.map((tile) => ({
        id: `characteristic-${tile.characteristic_id}`,
        label: tile.name,
        description: `${tile.code} · ${tile.sentence}`,
        leftSection: <IconChartDots size={22} aria-hidden="true" />,
        onClick: () => navigate(`/charts/${tile.characteristic_id}`),
      })),
    },
    {
      group: t('Screens'),
      actions: places
        .filter((place) => may(place.needs))
        .map(({ path, word, purpose, icon: Icon }) => ({
          id: `screen-${path}`,
          label: word,
          description: purpose,
          leftSection: <Icon size={22} aria-hidden="true" />,
          onClick: () => navigate(path),
        })),
    },
  ]
  return (
    <Spotlight
      store={searchStore}
      actions={actions}
      limit={30}
      scrollable
      maxHeight={480}
      highlightQuery
      overlayProps={{ blur: 0 }}
      classNames={{ search: classes.search ?? '' }}
      shortcut="mod + K"
      tagsToIgnore={[]}
      nothingFound={t('Nothing has this name or code.')}
      searchProps={{
        leftSection: <IconSearch size={22} aria-hidden="true" />,
        placeholder: t('A characteristic or a screen'),
        'aria-label': t('Search'),
        onFocus: chooseFirst,
      }}
    />
  )
}
