import { useEffect, useState } from 'react'

const name = 'centerline.number-pad'

type Choice = 'shown' | 'hidden' | null

const remembered = (): Choice => {
  try {
    const stored = localStorage.getItem(name)
    return stored === 'shown' || stored === 'hidden' ? stored : null
  } catch {
    return null
  }
}

/**
 * Whether the number pad is shown: as it was chosen at this screen last, and until anybody chose from the first touch of a field
 * on. It belongs to the screen and not to the person, because the screen is what can be touched.
 */
export const usePadChoice = (): readonly [shown: boolean, show: (shown: boolean) => void] => {
  const [choice, setChoice] = useState<Choice>(remembered)
  const show = (shown: boolean) => {
    const next = shown ? 'shown' : 'hidden'
    setChoice(next)
    try {
      localStorage.setItem(name, next)
    } catch {
      // It holds until the page is left.
    }
  }
  useEffect(() => {
    if (choice !== null) return
    const touched = ({ pointerType, target }: PointerEvent) => {
      const isField = target instanceof HTMLInputElement && target.inputMode !== ''
      if (pointerType === 'touch' && isField) show(true)
    }
    window.addEventListener('pointerdown', touched)
    return () => window.removeEventListener('pointerdown', touched)
  })
  return [choice === 'shown', show]
}
