import { shellOrigin } from '../contract/shell.ts'

/** Whether an address is one of the application's own pages. */
export const isAppUrl = (url: string): boolean => url === shellOrigin || url.startsWith(`${shellOrigin}/`)
