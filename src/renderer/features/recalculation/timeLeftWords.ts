import { t } from '../../words/t.ts'

/**
 * How long work will still take, by how long it took so far; nothing while nobody can tell, or when it is as good as done.
 *
 * @param elapsed milliseconds since the begin
 * @example timeLeftWords(250, 1000, 2000) // ', 6 s still'
 */
export const timeLeftWords = (done: number, total: number, elapsed: number): string => {
  if (done === 0 || total === 0) return ''
  const seconds = Math.ceil((elapsed * (total - done)) / done / 1000)
  return seconds < 1 ? '' : t(', {{seconds}} s still', { seconds })
}
