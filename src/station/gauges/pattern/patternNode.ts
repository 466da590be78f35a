/** Inclusive ranges of character codes; `negated` takes every other one. */
export interface CharacterSet {
  readonly ranges: readonly (readonly [number, number])[]
  readonly negated: boolean
}

/** A pattern as a tree. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'named'; readonly name: GroupName; readonly part: PatternNode }
  | {
      readonly kind: 'repeat'
      readonly part: PatternNode
      readonly least: number
      readonly most: number
      readonly greedy: boolean
    }

/** The groups that mean something. */
export const groupNames = ['value', 'unit'] as const

export type GroupName = (typeof groupNames)[number]

/** Why a pattern is not one; its message is a sentence. */
export class PatternFault extends Error {}
