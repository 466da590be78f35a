import { Link } from 'wouter'
import type { GroupMember, GroupObservation } from '../../../contract/characteristicGroup.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import classes from './Groups.module.css'

interface DecompositionProps {
  readonly observation: GroupObservation
  readonly members: readonly GroupMember[]
}

type Contribution = GroupObservation['contributions'][number]

/** As the sentence names characteristics: 0.05 shared out among all. */
const standsOut = (p: number | null, characteristics: number): boolean =>
  p !== null && p < 0.05 / characteristics

const bars = [
  { word: t('Alone'), square: 'unconditional', chance: 'unconditional_p' },
  { word: t('Given the others'), square: 'conditional', chance: 'conditional_p' },
] as const

/** What each characteristic has to do with a T²: how far it is from its mean, and from where the others lead one to expect it. */
export const Decomposition = ({ observation, members }: DecompositionProps) => {
  const { contributions } = observation
  const most = Math.max(
    1e-9,
    ...contributions.flatMap((one) => [one.unconditional.value ?? 0, one.conditional.value ?? 0]),
  )
  const unitOf = (one: Contribution) =>
    members.find(({ characteristic_id }) => characteristic_id === one.characteristic_id)
  return (
    <ol className={classes.contributions} aria-label={t('Which characteristics moved')}>
      {contributions.map((one) => {
        const member = unitOf(one)
        const out = bars.some(({ chance }) => standsOut(one[chance].value, contributions.length))
        return (
          <li key={one.characteristic_id}>
            <div className={classes.contributionHead}>
              {out && <StateMark kind="alarm" />}
              <Link className={classes.link ?? ''} href={`/charts/${one.characteristic_id}`}>
                {one.name}
              </Link>
              <span className={classes.quiet}>
                {formatValue(one.value, member?.decimals ?? 3)} {member?.unit}
              </span>
              <span className={classes.distance}>
                <FigureValue
                  figure={one.distance}
                  decimals={1}
                  unit="σ"
                  label={t('Distance of {{name}}', { name: one.name })}
                />
              </span>
            </div>
            {bars.map(({ word, square, chance }) => (
              <div key={word} className={classes.bar}>
                <span>{word}</span>
                <span className={classes.track} data-kind={square}>
                  <i style={{ width: `${(100 * (one[square].value ?? 0)) / most}%` }} />
                </span>
                <FigureValue
                  figure={one[square]}
                  decimals={2}
                  label={t('{{word}}: T² of {{name}}', { word, name: one.name })}
                />
                <span className={classes.quiet}>
                  p{' '}
                  <FigureValue
                    figure={one[chance]}
                    decimals={4}
                    label={t('{{word}}: p of {{name}}', { word, name: one.name })}
                  />
                </span>
              </div>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
