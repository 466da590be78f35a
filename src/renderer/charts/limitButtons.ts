import { t } from '../words/t.ts'
import type { LimitLabel, LimitLine } from './limitLabels.ts'

/** Height of a button; labels stand 17 pixels apart at the least. */
const height = 20

interface LimitButtonsOptions {
  readonly host: HTMLElement
  /** Stands before the label's name, so that two panels' limits are told apart. */
  readonly prefix: string
  readonly onLimit: (limit: LimitLine) => void
}

/** Buttons over the labels of control limits, which the canvas draws: a click asks how one was computed. */
export interface LimitButtons {
  /** `left` is the right edge of the plot area and `top` its upper edge, within the host. */
  readonly place: (labels: readonly LimitLabel[], left: number, top: number) => void
}

const setOnce = (element: HTMLElement, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Makes the buttons of one panel. They are changed only where a label did. */
export const createLimitButtons = ({ host, prefix, onLimit }: LimitButtonsOptions): LimitButtons => {
  const buttons = new Map<LimitLine['line'], { readonly element: HTMLButtonElement; limit: LimitLine }>()
  const buttonOf = (limit: LimitLine): HTMLButtonElement => {
    const known = buttons.get(limit.line)
    if (known !== undefined) {
      known.limit = limit
      return known.element
    }
    const element = document.createElement('button')
    element.type = 'button'
    element.dataset.limit = limit.line
    element.setAttribute('aria-haspopup', 'dialog')
    element.addEventListener('click', () => {
      const now = buttons.get(limit.line)
      if (now !== undefined) onLimit(now.limit)
    })
    host.append(element)
    buttons.set(limit.line, { element, limit })
    return element
  }
  return {
    place: (labels, left, top) => {
      const placed = new Set<LimitLine['line']>()
      for (const { name, text, limit, y } of labels) {
        if (limit === null) continue
        placed.add(limit.line)
        const element = buttonOf(limit)
        setOnce(element, 'aria-label', t('{{prefix}}{{name}} {{text}}, show how', { prefix, name, text }))
        const transform = `translate(${Math.round(left + 6)}px, ${Math.round(top + y - height / 2)}px)`
        if (element.style.transform !== transform) element.style.transform = transform
        element.hidden = false
      }
      for (const [line, { element }] of buttons) if (!placed.has(line)) element.hidden = true
    },
  }
}
