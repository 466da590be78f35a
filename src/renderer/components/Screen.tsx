import { type ReactNode, useEffect } from 'react'
import classes from './Screen.module.css'

interface ScreenProps {
  readonly title: string
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Lines of text are hard to follow past this width; tables and boards take all there is. */
  readonly narrow?: boolean
  /** As high as the window, so that a list within it takes the room that is left. */
  readonly fill?: boolean
}

/** A screen: its one heading, what can be done, and its content. */
export const Screen = ({ title, actions, children, narrow = false, fill = false }: ScreenProps) => {
  useEffect(() => {
    document.title = `${title} · Centerline`
  }, [title])
  return (
    <section
      className={classes.screen}
      data-narrow={narrow || undefined}
      data-fill={fill || undefined}
      aria-label={title}
    >
      <header className={classes.head}>
        <h1>{title}</h1>
        <div className={classes.actions}>{actions}</div>
      </header>
      {children}
    </section>
  )
}
