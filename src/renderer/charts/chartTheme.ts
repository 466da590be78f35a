const tokens = [
  'ground',
  'surface',
  'line',
  'text',
  'quiet',
  'data',
  'limit',
  'center',
  'alarm',
  'warning',
  'info',
] as const

/** The colours of strata, by their place. */
const strataTokens = Array.from({ length: 8 }, (_, place) => `stratum-${place + 1}`)

/** The colours and the typeface that the canvas draws with, as the style sheet has them. */
export type ChartTheme = Readonly<Record<(typeof tokens)[number] | 'font', string>> & {
  readonly strata: readonly string[]
}

/** Reads the tokens as they stand at an element. */
export const readChartTheme = (element: Element): ChartTheme => {
  const style = getComputedStyle(element)
  const colourOf = (token: string): string => style.getPropertyValue(`--${token}`).trim()
  const colours = tokens.map((token) => [token, colourOf(token)])
  return {
    ...Object.fromEntries(colours),
    font: style.fontFamily,
    strata: strataTokens.map(colourOf),
  } as ChartTheme
}

/** Calls back when the theme was switched by a person or by the system. Returns how to stop. */
export const onThemeChange = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-mantine-color-scheme', 'data-theme', 'class'],
  })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', changed)
  }
}
