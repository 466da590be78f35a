import { digits, type LineFormat, notOfFormat } from './lineFormat.ts'

const reading = new RegExp(`^([-+]\\s*${digits})\\s*,\\s*(IN|MM)$`)

/** What the gauge says to commands that change it. */
const answers = /^(?:SUCCESS|NOT FOUND|NO ACCESS|OUT OF BOUNDS|NON NUMERIC)$/

/**
 * Lines of Starrett's electronic indicators with a serial output: sign, blanks, value, a comma, the unit, such as `+ 2.1380, MM`
 * (Starrett, IQ electronic indicator manual, "Serial ASCII Command Protocol"). The port has 9600 baud, 8 data bits, no parity and 1
 * stop bit; `R` and a carriage return ask for the value.
 *
 * @example starrett('+ 2.1380, MM') // { text: '+ 2.1380', unit: 'MM' }
 */
export const starrett: LineFormat = (line) => {
  const [, text, unit] = reading.exec(line) ?? []
  if (text !== undefined && unit !== undefined) return { text, unit }
  if (answers.test(line)) {
    return {
      problem: `The gauge answered ${line}, which is no value. Look at the request of this gauge: R\\r asks for one.`,
    }
  }
  return notOfFormat('Starrett', '+ 2.1380, MM')
}
