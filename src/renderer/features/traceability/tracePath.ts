// The router decodes once before anybody reads it, but not what stands for a sign of its own.
const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text))

/**
 * Where all charts of a value are shown.
 *
 * @example tracePath('batch_number', 'B-117') // '/samples/trace/batch_number/B-117'
 */
export const tracePath = (field: string, value: string): string =>
  `/samples/trace/${twice(field)}/${twice(value)}`

/** A part of the path as `tracePath` wrote it; as it stands, where somebody typed it by hand. */
export const partOfTracePath = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Where a chart is shown with one subgroup in its midst. */
export const chartPath = (characteristicId: number, sampleId: number): string =>
  `/charts/${characteristicId}/at/${sampleId}`
