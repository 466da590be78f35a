/** A value of a request; `{{name}}` stands for a variable, `{{#name}}` alone in a text for a number in one. */
type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value }

/** One request of a round through the whole API of an empty station. */
export interface Step {
  /** The operationId. */
  readonly operation: string
  /** Where an operation is asked once more, for what follows. The first of an operation is its example. */
  readonly name?: string
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: Value
  /** A body that is a file. */
  readonly file?: { readonly type: string; readonly text: string }
  readonly headers?: Readonly<Record<string, string>>
  /** Variables that the answer gives, each by its place in it, such as `results.0.id`. */
  readonly keep?: Readonly<Record<string, string>>
  /** Whether the station is at work for what is kept after the answer before it, so that it may take another request or two. */
  readonly awaited?: true
  /** The status, where the station refuses: what a station without hardware, network or mail answers. */
  readonly refused?: number
}

/** The requests of one folder, in an order in which each finds what it needs. */
export interface Folder {
  readonly name: string
  readonly steps: readonly Step[]
}

/** One request; see `Step`. */
export const step = (operation: string, rest: Omit<Step, 'operation'> = {}): Step => ({ operation, ...rest })
