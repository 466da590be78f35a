import { useEffect, useState } from 'react'

const name = 'centerline.number-pad'

const remembered = (): boolean => {
  try {
    return localStorage.getItem(name) === 'shown'
  } catch {
    return false
  }
}

/**
 * Whether the number pad is shown: as it was chosen at this screen last, and from the first touch of a field on. It belongs to
 * the screen and not to the person, because the screen is what can be touched.
 */
export const usePadChoice = (): readonly [shown: boolean, show: (shown: boolean) => void] => {
  const [shown, setShown] = useState(remembered)
  const show = (next: boolean) => {
    setShown(next)
    try {
      localStorage.setItem(name, next ? 'shown' : 'hidden')
    } catch {
      // It is shown all the same.
    }
  }
  const [chosenBefore] = useState(() => {
    try {
      return localStorage.getItem(name) !== null
    } catch {
      return false
    }
  })
  useEffect(() => {
    if (chosenBefore || shown) return
    const touched = ({ pointerType, target }: PointerEvent) => {
      const isField = target instanceof HTMLInputElement && target.inputMode !== ''
      if (pointerType === 'touch' && isField) setShown(true)
    }
    window.addEventListener('pointerdown', touched)
    return () => window.removeEventListener('pointerdown', touched)
  }, [chosenBefore, shown])
  return [shown, show]
}
