import type { Page } from '@playwright/test'

/** What does not fit on the screen: a page that scrolls beside its screen, controls cut off at an edge or too small for their words. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    if (scrollHeight > clientHeight) found.push(`the page is ${scrollHeight - clientHeight} px too high`)
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    const main = document.querySelector('main')
    if (main !== null && main.scrollWidth > main.clientWidth)
      found.push(`the screen is ${main.scrollWidth - main.clientWidth} px too wide`)
    const scrollsSideways = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== main; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true
      }
      return false
    }
    for (const control of document.querySelectorAll('button, a[href], input, [role="combobox"]')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const { left, right, width, height } = control.getBoundingClientRect()
      if (width <= 1 || height <= 1 || right <= 0) continue
      const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)
      if ((left < -0.5 || right > clientWidth + 0.5) && !scrollsSideways(control))
        found.push(`"${name}" is cut off: ${Math.round(left)} to ${Math.round(right)} of ${clientWidth}`)
      const words = control.querySelector('.mantine-Button-label') ?? control
      if (control.tagName === 'BUTTON' && words.scrollWidth > words.clientWidth + 1 && words.clientWidth > 0)
        found.push(`"${name}" does not fit its button`)
    }
    return found
  })
