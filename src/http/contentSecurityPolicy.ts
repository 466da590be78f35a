import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * The headers of a page of screens: nothing from outside, no inline script, and only the inline style that carries this
 * answer's nonce. The station speaks plain HTTP on the machine itself, so nothing is upgraded to HTTPS.
 */
export const screenHeaders = (nonce: string, host: string): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", `'nonce-${nonce}'`],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", `ws://${host}`, `wss://${host}`],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
})
