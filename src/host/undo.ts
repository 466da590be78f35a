/** Steps that undo what was opened. */
export interface Undo {
  readonly add: (step: () => Promise<unknown> | unknown) => void
  /** Runs the steps once, last first; an error in one does not keep the others from it, and is thrown at the end. */
  readonly run: () => Promise<void>
}

/** Collects steps as things are opened, so that a start which fails half-way and an end close the same way. */
export const createUndo = (): Undo => {
  const steps: (() => Promise<unknown> | unknown)[] = []
  let running: Promise<void> | null = null

  const runAll = async () => {
    const errors: unknown[] = []
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step()
      } catch (error) {
        errors.push(error)
      }
    }
    if (errors.length > 0) throw errors[0]
  }

  return {
    add: (step) => steps.push(step),
    run: () => {
      running ??= runAll()
      return running
    },
  }
}
