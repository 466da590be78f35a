import { type RefObject, useEffect, useState } from 'react'

/** How far from what is seen something is near, in heights of the screen. */
const reach = '100%'

/** Whether an element is seen, or near enough to be seen soon, so that what costs memory is there in time and not for ever. */
export const useNear = (ref: RefObject<Element | null>): boolean => {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const options = { rootMargin: reach, scrollMargin: reach }
    const watch = new IntersectionObserver((entries) => {
      setNear(entries.at(-1)?.isIntersecting ?? false)
    }, options)
    watch.observe(element)
    return () => watch.disconnect()
  }, [ref])
  return isNear
}
