import { describe, expect, it } from 'vitest'
import { shellOptions } from '../../src/main/options.ts'
import { isReachable } from '../../src/main/windowBounds.ts'

describe('the command line of the window', () => {
  it('is read between the switches of Chromium, in both spellings', () => {
    expect(
      shellOptions(['.', '--no-sandbox', '--port', '0', '--data-dir=/tmp/x', '--demo', '--inspect=0']),
    ).toEqual({
      dataDir: '/tmp/x',
      port: 0,
      host: null,
      networkPort: null,
      demo: true,
      resetAdmin: false,
    })
    expect(shellOptions([])).toEqual({
      dataDir: null,
      port: null,
      host: null,
      networkPort: null,
      demo: false,
      resetAdmin: false,
    })
    expect(shellOptions(['--reset-admin']).resetAdmin).toBe(true)
  })

  it.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port', '80.5'],
    ['--port='],
    ['--port'],
    ['--data-dir='],
    ['--host'],
    ['--network-port'],
  ])('refuses %s %s (a wrong port became port 0 or 8420)', (...args) => {
    expect(() => shellOptions(args.filter((arg) => arg !== undefined))).toThrow(
      /^--(port|data-dir|host|network-port) takes/,
    )
  })
})

describe('isReachable', () => {
  const screen = { x: 0, y: 0, width: 1366, height: 768 }
  it.each([
    [{ x: 10, y: 10, width: 900, height: 600 }, true],
    [{ x: 1300, y: 10, width: 900, height: 600 }, false],
    [{ x: 1400, y: 10, width: 900, height: 600 }, false],
    [{ x: 10, y: -40, width: 900, height: 600 }, false],
  ])('a window at %o: %s (it opened on a screen that was taken away)', (bounds, reachable) => {
    expect(isReachable(bounds, [screen])).toBe(reachable)
  })
})
