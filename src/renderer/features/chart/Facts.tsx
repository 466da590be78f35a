import classes from './SidePanel.module.css'

/** Names with their values; what is not known is left out. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [string, string | null])[] }) => (
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
