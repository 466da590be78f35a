import type { BoardTile } from '../../../contract/station.ts'
import { type StateKind, StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './BoardSummary.module.css'

type State = BoardTile['state']

interface BoardSummaryProps {
  readonly tiles: readonly BoardTile[]
  /** States that are shown alone; none is all. */
  readonly chosen: readonly State[]
  readonly onChoose: (states: State[]) => void
}

const countOf = (tiles: readonly BoardTile[], states: readonly State[]): number =>
  tiles.filter((tile) => states.includes(tile.state)).length

const kinds: readonly {
  readonly key: string
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

const same = (a: readonly State[], b: readonly State[]): boolean => a.join() === b.join()

/** How many stand how, in the order of urgency; a tap shows those alone, another one all again. */
export const BoardSummary = ({ tiles, chosen, onChoose }: BoardSummaryProps) => (
  <fieldset className={classes.summary} aria-label={t('Show only')}>
    {kinds.map(({ key, states, mark, words }) => {
      const count = countOf(tiles, states)
      const pressed = same(chosen, states)
      return (
        <button
          key={key}
          type="button"
          className={classes.kind}
          data-kind={key}
          data-some={count > 0 || undefined}
          aria-pressed={pressed}
          disabled={count === 0 && !pressed}
          onClick={() => onChoose(pressed ? [] : states)}
        >
          <StateMark kind={mark} />
          <span>{words(count)}</span>
        </button>
      )
    })}
  </fieldset>
)
