import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconBinaryTree2, IconChartDots, IconSearch } from '@tabler/icons-react'
import { type FocusEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useBoard } from '../connection/BoardProvider.tsx'
import { useSession } from '../connection/SessionProvider.tsx'
import { useOperation } from '../connection/useOperation.ts'
import { fieldWords } from '../features/samples/sampleWords.ts'
import { tracePath } from '../features/traceability/tracePath.ts'
import { t } from '../words/t.ts'
import { places } from './places.ts'
import classes from './Search.module.css'
import { searchStore } from './searchStore.ts'

/** Moves to the first entry, which only an arrow key does, so that Enter leads somewhere at once. */
const chooseFirst = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
  if (searchStore.getState().selected >= 0) return
  currentTarget.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }))
}

/** Ctrl+K: a characteristic by name or code, a batch, a serial number or what else subgroups carry, or a screen. */
export const Search = () => {
  const [, navigate] = useLocation()
  const { may } = useSession()
  const tiles = useBoard()?.tiles ?? []
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 120)
  const traces = useOperation(
    'trace.find',
    { text: settled, limit: 8 },
    { enabled: settled.length > 1, keep: true },
  )
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
      group: t('Batches, parts, serial numbers'),
      actions: (settled.length > 1 ? (traces.data ?? []) : []).map(({ field, label, value, samples }) => ({
        id: `trace-${field}-${value}`,
        label: value,
        description: t('{{label}} · {{count}} subgroups', { label: fieldWords(label), count: samples }),
        leftSection: <IconBinaryTree2 size={22} aria-hidden="true" />,
        onClick: () => navigate(tracePath(field, value)),
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
      query={typed}
      onQueryChange={setTyped}
      limit={30}
      scrollable
      maxHeight={480}
      highlightQuery
      overlayProps={{ blur: 0 }}
      classNames={{ search: classes.search ?? '' }}
      shortcut="mod + K"
      tagsToIgnore={[]}
      nothingFound={t('Nothing has this name, code or number.')}
      searchProps={{
        leftSection: <IconSearch size={22} aria-hidden="true" />,
        placeholder: t('A characteristic, batch, serial number or screen'),
        'aria-label': t('Search'),
        onFocus: chooseFirst,
      }}
    />
  )
}
