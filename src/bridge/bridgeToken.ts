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

const displayPrefix = 'display.'
/** The key of a screen: its prefix, a dot, and 32 random bytes in base64url. */
const displayShape = /^cld_[0-9a-f]{8}\.[\w-]{43}$/

/** Whether a text can be the key of a screen that shows a wall. */
export const isDisplayKeyText = (text: string): boolean => displayShape.test(text)

/** The subprotocols that carry the key of a screen, for the same reasons. */
export const displayProtocols = (key: string): string[] => [bridgeProtocol, `${displayPrefix}${key}`]

const offeredAs = (offered: string, name: string): string | null => {
  const protocols = offered.split(',').map((text) => text.trim())
  const found = protocols.find((text) => text.startsWith(name))
  return found === undefined || !protocols.includes(bridgeProtocol) ? null : found.slice(name.length)
}

/** The key of a screen in the list of offered subprotocols; null where there is none of its shape. */
export const displayKeyIn = (offered: string): string | null => {
  const key = offeredAs(offered, displayPrefix)
  return key !== null && isDisplayKeyText(key) ? key : null
}

/** The token in the list of offered subprotocols; null where there is none of its shape. */
export const bridgeTokenIn = (offered: string): string | null => {
  const token = offeredAs(offered, prefix)
  return token !== null && isBridgeToken(token) ? token : null
}
