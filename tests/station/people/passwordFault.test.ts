import { expect, test } from 'vitest'
import { passwordFault } from '../../../src/station/people/passwords/passwordFault.ts'

const ada = { username: 'ada.berg', fullName: 'Ada Lindberg', stationName: 'Line Four' }

test.each([
  'Password2026!',
  'P@ssw0rd1234',
  '1qaz2wsx3edc',
  'qwertyuiop123',
  'abcabcabcabc',
  'passwordpassword',
  'administrator',
  'sunshineprincess',
  'Lindberg2026!',
  'Centerline-2026',
  'LineFour12345',
  '123456789012',
])('%s is refused: it is among the first that are tried', async (password) => {
  expect(await passwordFault(password, ada)).toMatch(/^must not/)
})

test.each([
  'grey rings turn left',
  'correct horse battery',
  'xK4vQm9TzB2w',
  'schöne grüne Walzen',
  'тихий старый станок',
  '8#2!9$4%7&1*',
])('%s is taken: no rule says what a password is made of', async (password) => {
  expect(await passwordFault(password, ada)).toBeNull()
})
