/** The nonce that the station put into the page for styles that are made while it runs. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Gives the nonce to the scroll lock behind dialogs, which knows it by a bundler's global name only. */
export const giveScrollLockItsNonce = (): void => {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
