/** One step of the schema. It is never changed once released; a later step adds to it. */
export interface Migration {
  readonly version: number
  readonly name: string
  /** SQL that is run in one transaction. */
  readonly up: string
}
