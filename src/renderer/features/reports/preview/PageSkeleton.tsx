import classes from './Preview.module.css'

/** A sheet on which nothing is written yet. */
export const PageSkeleton = () => (
  <div className={classes.pages} aria-hidden>
    <div className={classes.blank}>
      <div />
      <div />
      <div />
      <div />
      <div />
      <div />
    </div>
  </div>
)
