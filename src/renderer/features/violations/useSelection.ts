import { useState } from 'react'
import { maxAcknowledged, type Violation } from '../../../contract/violation.ts'

/** The violations that a person ticked, to be acknowledged together. */
export interface Selection {
  readonly picked: ReadonlyMap<number, Violation>
  readonly pick: (violations: readonly Violation[]) => void
  readonly drop: (ids: readonly number[]) => void
  readonly clear: () => void
}

const nothing: ReadonlyMap<number, Violation> = new Map()

/**
 * What is ticked in the list; it holds from page to page, and is forgotten once the list is about something else. Not more is
 * ticked than the station acknowledges at once.
 *
 * @param subject what the list is about
 */
export const useSelection = (subject: string): Selection => {
  const [kept, setKept] = useState({ of: subject, picked: nothing })
  const picked = kept.of === subject ? kept.picked : nothing
  const change = (next: ReadonlyMap<number, Violation>) => setKept({ of: subject, picked: next })
  return {
    picked,
    pick: (violations) => {
      const open = violations.filter(({ status }) => status === 'open')
      const all = [...picked, ...open.map((violation) => [violation.id, violation] as const)]
      change(new Map([...new Map(all)].slice(0, maxAcknowledged)))
    },
    drop: (ids) => change(new Map([...picked].filter(([id]) => !ids.includes(id)))),
    clear: () => change(nothing),
  }
}
