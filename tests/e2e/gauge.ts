import type { Page } from '@playwright/test'

/**
 * Types as a gauge with a keyboard interface does: without a pause, and Enter behind it. Each key tells when it was pressed, as those
 * of a keyboard do however long the page takes over the one before.
 */
export const gauge = async (page: Page, text: string) => {
  // Nothing is typed for a moment before a reading begins.
  await page.waitForFunction(
    (since) => performance.now() - since > 450,
    await page.evaluate(() => performance.now()),
  )
  await page.evaluate((keys) => {
    const target = document.activeElement ?? document.body
    const isText = target instanceof HTMLInputElement
    const begun = performance.now()
    for (const [i, key] of [...keys, 'Enter'].entries()) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: begun + i })
      const goesOn = target.dispatchEvent(event)
      if (!goesOn || key === 'Enter' || !isText) continue
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(target, target.value + key)
      target.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, text)
}
