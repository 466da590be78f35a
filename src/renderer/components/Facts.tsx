import type { ReactNode } from 'react'
import classes from './Facts.module.css'

/** A name with its value; null where it is not known. */
export type FactRow = readonly [string, ReactNode | null]

interface FactsProps {
  readonly rows: readonly FactRow[]
  /** In small letters and narrow columns, beside a chart. */
  readonly dense?: boolean
}

/** Names with their values; what is not known is left out. */
export const Facts = ({ rows, dense = false }: FactsProps) => (
  <dl className={classes.facts} data-dense={dense || undefined}>
    {rows.map(
      ([name, value]) =>
        value !== null && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
)
