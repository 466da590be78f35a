import { expect, test } from 'vitest'
import { clockFloor, createClock } from '../../src/station/clock.ts'

test('time stands still where the computer is set back, and goes on once it has caught up', () => {
  let wall = 10_000
  const clock = createClock(() => wall)
  expect(clock.now()).toBe(10_000)
  wall = 4_000
  expect(clock.now()).toBe(10_000)
  wall = 10_001
  expect(clock.now()).toBe(10_001)
})

test('a restart does not go behind what was recorded before it', () => {
  expect(createClock(() => 5_000, 9_000).now()).toBe(9_000)
})

test('a clock that was set back by more than a second is told, a small correction is not', () => {
  let wall = Date.parse('2026-01-05T06:00:10Z')
  const clock = createClock(() => wall)
  clock.now()
  wall -= 1_000
  expect(clock.warning()).toBeNull()
  wall -= 4_000
  expect(clock.warning()).toBe(
    "This computer's clock was set back by 5 s. Records keep the time 2026-01-05T06:00:10.000Z until it has caught up; check the clock.",
  )
})

test('one entry made while the clock stood in 2099 does not stop the time of all later ones', () => {
  const now = Date.parse('2026-01-05T06:00:00Z')
  expect(clockFloor(Date.parse('2099-01-01T00:00:00Z'), now)).toBe(0)
  expect(clockFloor(now + 3_600_000, now)).toBe(now + 3_600_000)
})
