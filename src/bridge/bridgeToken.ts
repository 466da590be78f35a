/** What the two ends of a browser tab's WebSocket speak. */
export const bridgeProtocol = 'centerline'

const prefix = 'token.'
/** 32 random bytes in base64url. */
const shape = /^[\w-]{43}$/

/** Whether a text can be the token by which a browser's pages are known again. */
export const isBridgeToken = (text: string): boolean => shape.test(text)

/**
 * The subprotocols that carry a token: a page can give its socket no header, and an address would stand in logs.
 *
 * @example new WebSocket(address, bridgeProtocols(token))
 */
export const bridgeProtocols = (token: string): string[] => [bridgeProtocol, `${prefix}${token}`]

/** The token in the list of offered subprotocols; null where there is none of its shape. */
export const bridgeTokenIn = (offered: string): string | null => {
  const protocols = offered.split(',').map((text) => text.trim())
  const token = protocols.find((text) => text.startsWith(prefix))?.slice(prefix.length) ?? ''
  return protocols.includes(bridgeProtocol) && isBridgeToken(token) ? token : null
}
