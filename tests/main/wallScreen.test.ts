import { expect, test } from 'vitest'
import { wallScreen } from '../../src/main/wallScreen.ts'

const screen = (id: number, width: number) => ({ id, bounds: { x: 0, y: 0, width, height: 1080 } })

// Would catch a wall that covers the screen at which somebody works while another one is free.
test('a wall goes to the largest screen that the main window is not on, and to its own where there is no other', () => {
  const screens = [screen(1, 2560), screen(2, 1280), screen(3, 1920)]
  expect(wallScreen(screens, 1).id).toBe(3)
  expect(wallScreen(screens, 3).id).toBe(1)
  expect(wallScreen([screen(1, 2560)], 1).id).toBe(1)
  expect(() => wallScreen([], 1)).toThrow(RangeError)
})
