import { expect, it } from 'vitest'
import { defaultDataDir } from '../../src/host/dataFolder.ts'

const plain = { demo: false }

it.each([
  ['linux', {}, '/home/op/.local/share/centerline'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/centerline'],
  ['darwin', {}, '/home/op/Library/Application Support/centerline'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/centerline'],
  ['win32', {}, '/home/op/AppData/Local/centerline'],
  ['linux', { CENTERLINE_DATA_DIR: '/srv/line-4' }, '/srv/line-4'],
] as const)('on %s with %j the data goes to %s: an update would start empty', (platform, env, folder) => {
  expect(defaultDataDir(plain, env, platform, '/home/op')).toBe(folder)
})

it('keeps sample data in a folder of its own: it would mix with records', () => {
  expect(defaultDataDir({ demo: true }, {}, 'linux', '/home/op')).not.toBe(
    defaultDataDir(plain, {}, 'linux', '/home/op'),
  )
})
