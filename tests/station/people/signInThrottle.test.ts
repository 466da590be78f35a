import { expect, test } from 'vitest'
import type { Origin } from '../../../src/contract/caller.ts'
import { createPinThrottle, createSignInThrottle } from '../../../src/station/people/signInThrottle.ts'

const from = (address: string, via: Origin['via'] = 'http'): Origin => ({ via, address, userAgent: null })

test('guessing from many addresses is slowed down too, and keeps nobody out at the station itself', () => {
  const throttle = createSignInThrottle()
  for (let at = 0; at < 25; at += 1) expect(throttle.begin('ada', from(`10.0.0.${at}`), 0)).toBe(0)
  expect(throttle.begin('ADA', from('10.0.0.99'), 0)).toBe(1)
  expect(throttle.begin('ada', from('127.0.0.1'), 0)).toBe(0)
  expect(throttle.begin('ada', from('window', 'bridge'), 0)).toBe(0)
  expect(throttle.begin('bo', from('10.0.0.99'), 0)).toBe(0)
})

// Would catch a browser on the network that is taken for a window of the station, since both speak over the bridge.
test('guessing over the bridge from other computers is slowed down as guessing over HTTP is', () => {
  const throttle = createSignInThrottle()
  for (let at = 0; at < 25; at += 1) expect(throttle.begin('ada', from(`10.0.0.${at}`, 'bridge'), 0)).toBe(0)
  expect(throttle.begin('ada', from('10.0.0.99', 'bridge'), 0)).toBe(1)
  expect(throttle.begin('ada', from('127.0.0.1', 'bridge'), 0)).toBe(0)
})

// Would catch one computer that keeps the hashing busy with names that nobody has, so that no one can sign in.
test('another computer that tries name after name is slowed down, by whichever way; right sign-ins do not count', () => {
  const throttle = createSignInThrottle()
  for (let at = 0; at < 100; at += 1) {
    expect(throttle.begin(`right ${at}`, from('10.0.0.1'), 0)).toBe(0)
    throttle.succeeded(`right ${at}`, from('10.0.0.1'))
  }
  for (let at = 0; at < 30; at += 1) {
    const via = at % 2 === 0 ? 'bridge' : 'http'
    expect(throttle.begin(`nobody ${at}`, from('10.0.0.1', via), 0)).toBe(0)
  }
  expect(throttle.begin('nobody 30', from('10.0.0.1', 'bridge'), 0)).toBe(1)
  expect(throttle.begin('nobody 30', from('10.0.0.1'), 0)).toBe(1)
  expect(throttle.begin('nobody 30', from('10.0.0.2'), 0)).toBe(0)
  for (let at = 0; at < 40; at += 1) expect(throttle.begin(`name ${at}`, from('window', 'bridge'), 0)).toBe(0)
})

test('no wait is longer than 15 minutes, however many tries: an administrator would be shut out for good', () => {
  const throttle = createSignInThrottle()
  let now = 0
  let longest = 0
  for (let tries = 0; tries < 200; tries += 1) {
    const wait = throttle.begin('ada', from(`10.0.1.${tries}`), now)
    longest = Math.max(longest, wait)
    now += wait * 1000
  }
  expect(longest).toBe(900)
})

test('a right sign-in does not forget what others guessed from elsewhere', () => {
  const throttle = createSignInThrottle()
  for (let at = 0; at < 24; at += 1) throttle.begin('ada', from(`10.0.0.${at}`), 0)
  throttle.begin('ada', from('10.0.9.9'), 0)
  throttle.succeeded('ada', from('10.0.9.9'))
  expect(throttle.begin('ada', from('10.0.0.50'), 0)).toBe(0)
  expect(throttle.begin('ada', from('10.0.0.51'), 0)).toBe(1)
})

test('one PIN on badge after badge is slowed down at the window', () => {
  const throttle = createPinThrottle()
  for (let at = 0; at < 10; at += 1) expect(throttle.begin(`user ${at}`, from('window', 'bridge'), 0)).toBe(0)
  expect(throttle.begin('user 10', from('window', 'bridge'), 0)).toBe(5)
})
