import { type ReactNode, useId } from 'react'
import classes from './Characteristics.module.css'

interface FormSectionProps {
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}

/** A part of the form: what it is about at the left, its fields at the right. */
export const FormSection = ({ title, help, children }: FormSectionProps) => {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.about}>
        <h2 id={id}>{title}</h2>
        <p>{help}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
