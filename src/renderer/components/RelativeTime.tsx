import { formatExact } from './formatTime.ts'
import { relativeTime } from './relativeTime.ts'
import { useNow } from './useNow.ts'

/** A time as people say it, with the exact one on hover. */
export const RelativeTime = ({ at }: { readonly at: string }) => {
  const now = useNow()
  const time = Date.parse(at)
  return (
    <time dateTime={at} title={formatExact(time)}>
      {relativeTime(time, now)}
    </time>
  )
}
