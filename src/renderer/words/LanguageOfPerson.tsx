import { useEffect } from 'react'
import { useOperation } from '../connection/useOperation.ts'
import { speakFor } from './language.ts'

/** Has the screens speak what the person at this window chose, who may be another one than a minute ago. */
export const LanguageOfPerson = () => {
  const { data } = useOperation('preference.get', {})
  const chosen = data === undefined ? undefined : (data.language ?? null)
  useEffect(() => {
    if (chosen !== undefined) speakFor(chosen)
  }, [chosen])
  return null
}
