import type { Page } from '@playwright/test'

/** The focused element where nothing around it tells that it is: no outline, ring, or frame of its own. */
export const unseenFocus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return []
    const drawn = [focused, focused.nextElementSibling, focused.parentElement, focused.closest('label')]
    const look = () =>
      drawn
        .filter((element) => element !== null)
        .map((element) => {
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
          return [outline, boxShadow, borderColor, backgroundColor].join()
        })
        .join()
    for (const animation of document.getAnimations()) animation.finish()
    const focusedLook = look()
    focused.blur()
    for (const animation of document.getAnimations()) animation.finish()
    const bareLook = look()
    focused.focus({ preventScroll: true })
    return focusedLook === bareLook
      ? [`${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}`]
      : []
  })
