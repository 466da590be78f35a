import { z } from 'zod'

/**
 * Keeps zod from probing whether it may compile code, which a page's content security policy reports as an attack.
 * To be called before any schema is made.
 */
export const withoutEval = (): void => {
  z.config({ jitless: true })
}
