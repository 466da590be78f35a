import type { ReactNode } from 'react'
import classes from './SidePanel.module.css'

/** A name with its value; null where it is not known. */
export type FactRow = readonly [string, ReactNode | null]

/** Names with their values; what is not known is left out. */
export const Facts = ({ rows }: { readonly rows: readonly FactRow[] }) => (
  <dl className={classes.facts}>
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
