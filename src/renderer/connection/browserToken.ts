import { isBridgeToken } from '../../bridge/bridgeToken.ts'

const place = 'centerline-session'
let ownToken: string | null = null

const fresh = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const kept = (): string | null => {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

const keep = (token: string): void => {
  try {
    localStorage.setItem(place, token)
  } catch {
    // A browser that keeps nothing signs in again after a reload.
  }
}

/**
 * The token by which the station knows this browser again, so that a sign-in survives a reload. Unlike a cookie it is sent
 * to nobody by itself, and to no other port of the same host.
 */
export const browserToken = (): string => {
  const known = kept()
  if (known !== null && isBridgeToken(known)) return known
  ownToken ??= fresh()
  keep(ownToken)
  return ownToken
}
