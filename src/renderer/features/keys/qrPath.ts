/**
 * The dark modules of a QR code as one SVG path of unit height, a run of neighbours at a time.
 *
 * @example qrPath([[true, true, false]]) // 'M0 0h2v1h-2z'
 */
export const qrPath = (modules: readonly (readonly boolean[])[]): string => {
  const runs: string[] = []
  for (const [y, row] of modules.entries()) {
    let start: number | null = null
    for (let x = 0; x <= row.length; x++) {
      if (row[x] === true) start ??= x
      else if (start !== null) {
        runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`)
        start = null
      }
    }
  }
  return runs.join('')
}
