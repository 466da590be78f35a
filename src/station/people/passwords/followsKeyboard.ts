/** Rows and columns of keyboards, the alphabet, the digits: what a finger runs along. */
const tracks = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'qwertzuiop',
  'azertyuiop',
  'qsdfghjklm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
  '!@#$%^&*()_+',
].flatMap((track) => [track, [...track].reverse().join('')])

const shortestRun = 3

const runAt = (text: string, at: number): number => {
  let longest = 0
  for (const track of tracks) {
    for (
      let from = track.indexOf(text.charAt(at));
      from >= 0;
      from = track.indexOf(text.charAt(at), from + 1)
    ) {
      let length = 1
      while (at + length < text.length && text[at + length] === track[from + length]) length += 1
      longest = Math.max(longest, length)
    }
  }
  return longest
}

/**
 * Whether a text is nothing but runs of three or more along a keyboard, the alphabet or the digits.
 *
 * @example followsKeyboard('qwertyuiop123') // true
 */
export const followsKeyboard = (text: string): boolean => {
  let at = 0
  while (at < text.length) {
    const run = runAt(text, at)
    if (run < shortestRun) return false
    at += run
  }
  return text.length > 0
}
