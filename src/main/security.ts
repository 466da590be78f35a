import { app, type Session, type WebFrameMain } from 'electron'
import { isAppUrl } from './appUrl.ts'

/** To copy a new key on a person's click, and to show a wall on the whole screen without it going dark: no more. */
const permitted: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'fullscreen',
  'screen-wake-lock',
])

const allowed = (permission: string, url: string | undefined): boolean =>
  permitted.has(permission) && url !== undefined && isAppUrl(url)

/** Denies devices, notifications, location and the rest, whatever asks. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(allowed(permission, contents.getURL())),
  )
  session.setPermissionCheckHandler((contents, permission) => allowed(permission, contents?.getURL()))
  session.setDevicePermissionHandler(() => false)
}

/** Keeps every page where it is: no foreign address, no second window, no webview. */
export const denyNavigation = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault()
    })
  })
}

/** Whether a message came from the page itself: its top frame, showing one of the application's addresses. */
export const isOwnFrame = (frame: WebFrameMain | null): frame is WebFrameMain =>
  frame !== null && frame.parent === null && isAppUrl(frame.url)
