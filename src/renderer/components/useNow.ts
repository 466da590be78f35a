import { useEffect, useState } from 'react'

/** The present time in milliseconds, looked at again every `interval` milliseconds. */
export const useNow = (interval = 15_000): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval)
    return () => clearInterval(timer)
  }, [interval])
  return now
}
