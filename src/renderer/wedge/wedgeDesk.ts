import { decimalSign } from '../components/decimalSign.ts'
import { understandReading, type WedgeRules } from './understandReading.ts'

/** A form that takes readings. */
export interface WedgeTarget {
  readonly characteristicId: number
  /** Puts a value where it belongs; false where there is no room for it. */
  readonly take: (text: string) => boolean
  /** Fills a field by its key; false where there is none such. */
  readonly scan: (key: string, value: string) => boolean
}

/** A form that takes what a scanner reads: how to take a text, null where it is none of its own. */
export type ScanTarget = (text: string) => (() => boolean) | null

/** Where readings come in and forms wait for them. */
export interface WedgeDesk {
  /** Says which prefixes lead where. */
  readonly rule: (rules: WedgeRules) => void
  /** Returns how to take the form away. */
  readonly attach: (target: WedgeTarget) => () => void
  /** Takes texts that are no readings, such as numbers of orders, while no form for readings is shown. Returns how to take it away. */
  readonly attachScans: (target: ScanTarget) => () => void
  /** How to bring a text to where it belongs; null where it belongs nowhere, so that it stays where it was typed. */
  readonly placeOf: (text: string) => (() => boolean) | null
}

/**
 * Brings readings to forms: a value with a prefix to its characteristic, whose form is opened for it; any other to the form that
 * is shown.
 *
 * @param open shows the form of a characteristic
 */
export const createWedgeDesk = (open: (characteristicId: number) => void): WedgeDesk => {
  const targets: WedgeTarget[] = []
  const scans: ScanTarget[] = []
  let rules: WedgeRules = { routes: [], barcodes: [] }
  let waiting: { readonly characteristicId: number; readonly text: string }[] = []
  return {
    rule: (next) => {
      rules = next
    },
    attach: (target) => {
      targets.push(target)
      const mine = waiting.filter((one) => one.characteristicId === target.characteristicId)
      waiting = []
      for (const { text } of mine) target.take(text)
      return () => void targets.splice(targets.indexOf(target), 1)
    },
    attachScans: (target) => {
      scans.push(target)
      return () => void scans.splice(scans.indexOf(target), 1)
    },
    placeOf: (text) => {
      const scanned = targets.length === 0 ? (scans.at(-1)?.(text) ?? null) : null
      if (scanned !== null) return scanned
      const understood = understandReading(text, rules, decimalSign)
      const shown = targets.at(-1)
      if (understood === null) return null
      if (understood.kind === 'barcode') {
        const { key, value } = understood
        return shown === undefined ? null : () => shown.scan(key, value)
      }
      const { characteristicId, text: value } = understood
      if (characteristicId === null || shown?.characteristicId === characteristicId) {
        return shown === undefined ? null : () => shown.take(value)
      }
      return () => {
        const others = waiting.filter((one) => one.characteristicId === characteristicId)
        waiting = [...others, { characteristicId, text: value }]
        open(characteristicId)
        return true
      }
    },
  }
}
