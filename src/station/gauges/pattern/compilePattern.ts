import type { CharacterSet, GroupName, PatternNode } from './patternNode.ts'
import { PatternFault } from './patternNode.ts'

/** One step of a compiled pattern. `split` tries `first`, then `second`. */
export type Step =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'mark'; readonly slot: string }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'found' }

/** With lines of 200 characters, half a million states at most are looked at. */
const mostSteps = 2_500

/** Where a group begins and ends, as its marks are called. */
export const slotsOf = (name: GroupName): readonly [string, string] => [`${name}<`, `${name}>`]

/**
 * Turns a pattern into steps.
 *
 * @throws PatternFault where it becomes too long
 */
export const compilePattern = (node: PatternNode): readonly Step[] => {
  const steps: Step[] = []
  const add = <One extends Step>(step: One): One => {
    if (steps.length >= mostSteps) {
      throw new PatternFault(
        'The pattern is too long: its repetitions are counted out. Use + or * in place of {…}.',
      )
    }
    steps.push(step)
    return step
  }
  const optional = (greedy: boolean, part: () => void): void => {
    const split = add({ kind: 'split', first: 0, second: 0 })
    const inside = steps.length
    part()
    const after = steps.length
    split.first = greedy ? inside : after
    split.second = greedy ? after : inside
  }
  const write = (one: PatternNode): void => {
    switch (one.kind) {
      case 'sequence':
        one.parts.forEach(write)
        return
      case 'choice': {
        const ends: { to: number }[] = []
        const [final, ...others] = [...one.parts].reverse()
        for (const part of others.reverse()) {
          const split = add({ kind: 'split', first: steps.length + 1, second: 0 })
          write(part)
          ends.push(add({ kind: 'jump', to: 0 }))
          split.second = steps.length
        }
        if (final !== undefined) write(final)
        for (const end of ends) end.to = steps.length
        return
      }
      case 'named': {
        const [begin, end] = slotsOf(one.name)
        add({ kind: 'mark', slot: begin })
        write(one.part)
        add({ kind: 'mark', slot: end })
        return
      }
      case 'repeat': {
        for (let i = 0; i < one.least; i += 1) write(one.part)
        if (one.most === Number.POSITIVE_INFINITY) {
          const back = steps.length
          optional(one.greedy, () => {
            write(one.part)
            add({ kind: 'jump', to: back })
          })
          return
        }
        const further = (left: number): void => {
          if (left === 0) return
          optional(one.greedy, () => {
            write(one.part)
            further(left - 1)
          })
        }
        further(one.most - one.least)
        return
      }
      default:
        add(one)
    }
  }
  write(node)
  add({ kind: 'found' })
  return steps
}
