import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/** How long an import still takes, in words. */
export const timeLeftWords = (seconds: number | null): string => {
  if (seconds === null) return t('The time left is not known yet.')
  if (seconds < 1.5) return t('About a second left.')
  if (seconds < 90) return t('About {{seconds}} seconds left.', { seconds: countWords(Math.round(seconds)) })
  return t('About {{minutes}} minutes left.', { minutes: countWords(Math.round(seconds / 60)) })
}
