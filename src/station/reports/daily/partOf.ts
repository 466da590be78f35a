/** A number that a figure is made of, by its name in the API; 0 where nothing was recorded. */
export const partOf = (figure: Readonly<Record<string, unknown>>, name: string): number => {
  const value = figure[name]
  return typeof value === 'number' ? value : 0
}
