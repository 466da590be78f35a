import { formatTime } from '../components/formatTime.ts'
import { useNow } from '../components/useNow.ts'
import classes from './TopBar.module.css'

/** The time of the plant, to the minute. */
export const Clock = () => {
  const now = useNow(10_000)
  return (
    <time className={classes.time} dateTime={new Date(now).toISOString()}>
      {formatTime(now)}
    </time>
  )
}
