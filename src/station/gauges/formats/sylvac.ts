import { digits, type LineFormat, notOfFormat } from './lineFormat.ts'

/** The sign is never left out, so that the rest of a line whose beginning was lost is no reading. */
const reading = new RegExp(`^([-+ ]${digits})[<=>]?$`)

const faults: Readonly<Record<string, string>> = {
  ERR0: 'The gauge reports a fault of its sensor: it was moved too fast, or its scale is dirty. Measure again.',
  ERR1: 'The gauge does not know the command it was asked by. Look at the request of this gauge.',
  ERR2: 'The gauge reports a fault of parity. Compare parity and data bits with its manual.',
  ERR3: 'The gauge is outside its measuring range. Measure again.',
}

/**
 * Lines of Sylvac gauges over Opto-RS: sign (`+`, `-` or a blank), digits, a point, digits; in tolerance mode `<`, `=` or `>` after
 * them. They name no unit (Sylvac, User's manual for OPTO-RS cable connections, "Data format" and "Errors"; Sylvac UniCal 300,
 * VIII.5.2). The port has 4800 baud, 7 data bits, even parity and 2 stop bits; `?` and a carriage return ask for the value.
 *
 * @example sylvac('+123.456') // { text: '+123.456', unit: null }
 */
export const sylvac: LineFormat = (line) => {
  const [, text] = reading.exec(line) ?? []
  if (text !== undefined) return { text, unit: null }
  const problem = faults[line]
  return problem === undefined ? notOfFormat('Sylvac', '+123.456') : { problem }
}
