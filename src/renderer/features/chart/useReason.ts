import { useState } from 'react'
import { t } from '../../words/t.ts'

/** A reason that has to be given before something is done. */
export interface Reason {
  readonly text: string
  readonly set: (text: string) => void
  /** What to say below the field, once somebody tried without one. */
  readonly missing: string | undefined
  /** The reason without blanks around it, or null, which is then said below the field. */
  readonly take: () => string | null
}

/** Holds a reason while it is written, and says that it is missing once somebody tries without one. */
export const useReason = (): Reason => {
  const [text, set] = useState('')
  const [tried, setTried] = useState(false)
  const given = text.trim()
  return {
    text,
    set,
    missing: tried && given === '' ? t('Say why: it stands beside it for good.') : undefined,
    take: () => {
      setTried(true)
      return given === '' ? null : given
    },
  }
}
