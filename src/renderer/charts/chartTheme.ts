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

/** The colours and the typeface that the canvas draws with, as the style sheet has them. */
export type ChartTheme = Readonly<Record<(typeof tokens)[number] | 'font', string>>

/** Reads the tokens as they stand at an element. */
export const readChartTheme = (element: Element): ChartTheme => {
  const style = getComputedStyle(element)
  const colours = tokens.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])
  return { ...Object.fromEntries(colours), font: style.fontFamily } as ChartTheme
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
