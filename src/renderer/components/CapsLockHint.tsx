import { useEffect, useState } from 'react'
import { t } from '../words/t.ts'
import { Notice } from './Notice.tsx'

/** Says that Caps Lock is on, which a hidden password would not show. */
export const CapsLockHint = () => {
  const [on, setOn] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent | MouseEvent) => {
      if (event instanceof KeyboardEvent || event instanceof MouseEvent)
        setOn(event.getModifierState('CapsLock'))
    }
    window.addEventListener('keydown', look, true)
    window.addEventListener('keyup', look, true)
    return () => {
      window.removeEventListener('keydown', look, true)
      window.removeEventListener('keyup', look, true)
    }
  }, [])
  return on && <Notice kind="warning">{t('Caps Lock is on: letters come out as capitals.')}</Notice>
}
