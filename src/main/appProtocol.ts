import { protocol } from 'electron'
import { shellOrigin } from '../contract/shell.ts'
import { appResponse } from './appResponse.ts'
import { isAppUrl } from './appUrl.ts'

const scheme = new URL(shellOrigin).protocol.slice(0, -1)

/** Declares `app://` a secure, standard scheme, so that its pages have an origin. Only before Electron is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built screens at `app://centerline/`; every other host of the scheme is refused. */
export const serveAppProtocol = (root: string): void => {
  protocol.handle(scheme, (request) =>
    isAppUrl(request.url) ? appResponse(root, request) : new Response(null, { status: 404 }),
  )
}
