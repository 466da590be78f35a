import { type ReactNode, useId } from 'react'
import classes from './Card.module.css'

interface CardProps {
  readonly title?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One job, one title. */
export const Card = ({ title, actions, children }: CardProps) => {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={title === undefined ? undefined : id}>
      {(title !== undefined || actions !== undefined) && (
        <div className={classes.head}>
          {title !== undefined && <h2 id={id}>{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
