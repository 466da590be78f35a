import { type RefObject, useEffect, useRef } from 'react'
import type { FieldFaults } from './fieldFaults.ts'

/** Leads to the first faulty field of a form, which may be out of sight, when faults come up. */
export const useFirstFault = (faults: FieldFaults): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null)
  const names = Object.keys(faults).sort().join(' ')
  const before = useRef('')
  useEffect(() => {
    const more = names.split(' ').some((name) => name !== '' && !before.current.split(' ').includes(name))
    before.current = names
    if (!more) return
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    // A group of choices takes no focus itself; its first choice does.
    const target = faulty?.matches('fieldset') ? faulty.querySelector<HTMLElement>('button, input') : faulty
    target?.focus()
  }, [names])
  return form
}
