import type { BoardFilter } from '../../../contract/boardView.ts'
import type { BoardTile } from '../../../contract/station.ts'
import { type StateKind, StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './BoardSummary.module.css'

type State = BoardTile['state']

interface BoardSummaryProps {
  readonly tiles: readonly BoardTile[]
  readonly filter: BoardFilter
  readonly onChoose: (changes: Pick<BoardFilter, 'states' | 'due'>) => void
}

const kinds: readonly {
  readonly key: string
  /** States that are shown alone; none where what is due is. */
  readonly states: State[]
  readonly mark: StateKind
  readonly words: (count: number) => string
}[] = [
  {
    key: 'alarm',
    states: ['alarm'],
    mark: 'alarm',
    words: (count) => t('{{count}} beyond limits', { count }),
  },
  {
    key: 'warning',
    states: ['warning'],
    mark: 'warning',
    words: (count) => t('{{count}} with another rule', { count }),
  },
  {
    key: 'due',
    states: [],
    mark: 'due',
    words: (count) => t('{{count}} samplings due', { count }),
  },
  {
    key: 'calm',
    states: ['in_control'],
    mark: 'steady',
    words: (count) => t('{{count}} in control', { count }),
  },
  {
    key: 'trial',
    states: ['trial', 'empty'],
    mark: 'trial',
    words: (count) => t('{{count}} without limits yet', { count }),
  },
]

const countOf = (tiles: readonly BoardTile[], states: readonly State[]): number =>
  tiles.filter((tile) => (states.length === 0 ? tile.due !== null : states.includes(tile.state))).length

/** How many stand how, in the order of urgency; a tap shows those alone, another one all again. */
export const BoardSummary = ({ tiles, filter, onChoose }: BoardSummaryProps) => (
  <fieldset className={classes.summary} aria-label={t('Show only')}>
    {kinds.map(({ key, states, mark, words }) => {
      const count = countOf(tiles, states)
      const due = states.length === 0
      const pressed = due ? filter.due : filter.states.join() === states.join()
      if (due && count === 0 && !pressed) return null
      return (
        <button
          key={key}
          type="button"
          className={classes.kind}
          data-kind={key}
          data-some={count > 0 || undefined}
          aria-pressed={pressed}
          disabled={count === 0 && !pressed}
          onClick={() => onChoose(pressed ? { states: [], due: false } : { states, due })}
        >
          <StateMark kind={mark} />
          <span>{words(count)}</span>
        </button>
      )
    })}
  </fieldset>
)
