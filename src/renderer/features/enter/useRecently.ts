import { useEffect, useState } from 'react'

/**
 * Whether a thing has been there for less than so many milliseconds.
 *
 * @param thing its identity; null while there is none
 * @example useRecently(sample?.sample_id ?? null, 3000)
 */
export const useRecently = (thing: number | null, milliseconds: number): boolean => {
  const [old, setOld] = useState<number | null>(null)
  useEffect(() => {
    if (thing === null) return
    const timer = setTimeout(() => setOld(thing), milliseconds)
    return () => clearTimeout(timer)
  }, [thing, milliseconds])
  return thing !== null && old !== thing
}
