import type { Page } from '@playwright/test'

/** A text that is hard to read: what it says, its contrast and the two colours. */
export interface FaintText {
  readonly text: string
  readonly ratio: number
  readonly colours: string
}

/**
 * Visible texts whose contrast with what is behind them is below `least`, computed from the colours on screen (WCAG 2.2,
 * contrast ratio). Backgrounds are laid over each other as they are painted; controls that are disabled do not count.
 */
export const faintTexts = (page: Page, least = 4.5): Promise<readonly FaintText[]> =>
  page.evaluate((wanted) => {
    type Colour = readonly [number, number, number, number]
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const colourOf = (css: string): Colour => {
      if (probe === null) return [0, 0, 0, 0]
      probe.clearRect(0, 0, 1, 1)
      probe.fillStyle = css
      probe.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = probe.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    }
    const over = (upper: Colour, lower: Colour): Colour => {
      const mixed = [0, 1, 2].map((at) => (upper[at] ?? 0) * upper[3] + (lower[at] ?? 0) * (1 - upper[3]))
      return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1]
    }
    const luminance = (colour: Colour): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
        const part = (colour[at] ?? 0) / 255
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      }, 0)
    /** What is painted below a text, the nearest first: its own elements, and whatever lies under its middle. */
    const below = (element: Element): Element[] => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2)
      const at = stack.indexOf(element)
      if (at >= 0) return stack.slice(at)
      const outwards: Element[] = []
      for (let next: Element | null = element; next !== null; next = next.parentElement) outwards.push(next)
      return outwards
    }
    const behind = (element: Element): Colour => {
      const layers: Colour[] = []
      for (const painted of below(element)) {
        const layer = colourOf(getComputedStyle(painted).backgroundColor)
        layers.push(layer)
        if (layer[3] === 1) break
      }
      return layers.reduceRight<Colour>((lower, upper) => over(upper, lower), [255, 255, 255, 1])
    }
    const opacityOf = (element: Element): number => {
      let opacity = 1
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity)
      return opacity
    }
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }
    const faint: { text: string; ratio: number; colours: string }[] = []
    const consider = (element: Element, text: string, style: CSSStyleDeclaration) => {
      if (text === '' || !isSeen(element) || element.closest(':disabled, [data-disabled]') !== null) return
      const ground = behind(element)
      const [red, green, blue, alpha] = colourOf(style.color)
      const ink = over([red, green, blue, alpha * opacityOf(element)], ground)
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a)
      const ratio = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
      if (ratio < wanted)
        faint.push({
          text: text.slice(0, 60),
          ratio: Math.round(ratio * 100) / 100,
          colours: `${ink} on ${ground}`,
        })
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (parentElement === null || parentElement.closest('svg, script, style') !== null) continue
      consider(parentElement, (textContent ?? '').trim(), getComputedStyle(parentElement))
    }
    for (const field of document.querySelectorAll(
      'input:not([type=radio], [type=checkbox], [type=range]), textarea',
    )) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
      if (field.value !== '') consider(field, field.value, getComputedStyle(field))
      else consider(field, field.placeholder, getComputedStyle(field, '::placeholder'))
    }
    return faint
  }, least)
