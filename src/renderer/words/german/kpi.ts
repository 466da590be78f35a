/** German of the figures of production and their targets. */
export const kpi: Readonly<Record<string, string>> = {
  'figures of production': 'Kennzahlen der Produktion',
  'Figures of production': 'Kennzahlen der Produktion',
  'target of a figure': 'Ziel einer Kennzahl',
  'Targets of figures': 'Ziele von Kennzahlen',
}
