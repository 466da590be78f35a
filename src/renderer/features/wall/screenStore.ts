import { shell } from '../../connection/shell.ts'

const keyPlace = (wallId: number): string => `centerline-display-${wallId}`
const kioskPlace = 'centerline-kiosk'

const ofBrowser = (): Storage => localStorage

/** The windows of the shell share what is local, and a kiosk holds its own window only; in a browser it holds every tab. */
const ofKiosk = (): Storage => (shell() === undefined ? localStorage : sessionStorage)

/** What a person opens ends with the tab; the windows of the shell are the station's own. */
const ofTab = (): Storage => (shell() === undefined ? sessionStorage : localStorage)

const read = (storage: () => Storage, place: string): string | null => {
  try {
    return storage().getItem(place)
  } catch {
    return null
  }
}

const write = (storage: () => Storage, place: string, text: string | null): void => {
  try {
    if (text === null) storage().removeItem(place)
    else storage().setItem(place, text)
  } catch {
    // A browser that keeps nothing asks for the address again after a reload.
  }
}

/** The key with which this screen shows a wall; null where it was never given one. */
export const keptKey = (wallId: number): string | null =>
  read(ofTab, keyPlace(wallId)) ?? read(ofBrowser, keyPlace(wallId))

/** Keeps the key of a screen's own address for good. */
export const keepTvKey = (wallId: number, key: string): void => write(ofBrowser, keyPlace(wallId), key)

/**
 * Keeps the key of a wall that a person opened over reloads of this tab, not longer: whoever works in this browser next may not
 * see as much. Null forgets it. The windows of the shell share it, as one opens another.
 */
export const keepKey = (wallId: number, key: string | null): void => {
  if (key === null) write(ofBrowser, keyPlace(wallId), null)
  write(ofTab, keyPlace(wallId), key)
}

/** The wall that nobody may leave here without a PIN; null where there is none. */
export const kioskWall = (): number | null => {
  const id = Number(read(ofKiosk, kioskPlace))
  return Number.isSafeInteger(id) && id > 0 ? id : null
}

/** Has this screen stay at a wall, also after a reload; null lets it go. */
export const setKioskWall = (wallId: number | null): void =>
  write(ofKiosk, kioskPlace, wallId === null ? null : String(wallId))
