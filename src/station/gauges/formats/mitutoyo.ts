import { digits, type LineFormat, notOfFormat } from './lineFormat.ts'

const reading = new RegExp(`^0(\\d)A([-+]${digits})$`)
const fault = /^9\d\d$/

/**
 * Lines of Mitutoyo's interfaces for Digimatic gauges and of its USB output: code number, channel, `A`, sign, value, such as
 * `01A+0000.123`. They name no unit (Mitutoyo, QM-Height User's Manual No. 99MAF600B, 6.2.2 "USB Data Output Specifications"). A
 * first digit of 9 reports that the gauge did not answer.
 *
 * @example mitutoyo('01A+00123.45') // { text: '+00123.45', unit: null }
 */
export const mitutoyo: LineFormat = (line) => {
  const [, , text] = reading.exec(line) ?? []
  if (text !== undefined) return { text, unit: null }
  if (fault.test(line)) {
    return {
      problem: `The interface reports the fault ${line}: the gauge did not answer. Switch the gauge on and look at its cable.`,
    }
  }
  return notOfFormat('Mitutoyo', '01A+00123.45')
}
