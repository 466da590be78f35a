import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyRequest } from 'fastify'

/**
 * The headers of a page of screens: nothing from outside, no inline script, and only the inline style that carries this
 * answer's nonce. The station speaks plain HTTP on the machine itself, so nothing is upgraded to HTTPS.
 */
export const screenHeaders = (
  nonce: string,
  { protocol, headers: { host = 'localhost' } }: Pick<FastifyRequest, 'protocol' | 'headers'>,
): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", `'nonce-${nonce}'`],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", `${protocol === 'https' ? 'wss' : 'ws'}://${host}`],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  },
  // The network's own header is set with the others; see `requestBasics`.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
})
