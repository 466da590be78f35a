import type { Commit } from '../core.ts'

/** What live views hear of: commits, and changes of what is configured. */
export interface FeedListener {
  readonly committed?: (commit: Commit) => void
  readonly configured?: (characteristicId: number) => void
  readonly annotated?: (characteristicId: number) => void
  readonly sampling?: (change: SamplingChange) => void
}

/** Plans ask for something else now. */
export interface SamplingChange {
  readonly characteristicIds: readonly number[]
  /** Audit entries that tell of missed samplings. */
  readonly missed: readonly number[]
}

/** Tells live views what happened. */
export interface CommitFeed {
  readonly committed: (commit: Commit) => void
  readonly configured: (characteristicId: number) => void
  /** The annotations of a chart are different now. */
  readonly annotated: (characteristicId: number) => void
  readonly sampling: (change: SamplingChange) => void
  readonly subscribe: (listener: FeedListener) => () => void
}

/**
 * A feed to many listeners. One that throws is reported and does not keep the others from hearing: the change is on disk
 * already.
 */
export const createCommitFeed = (report: (error: unknown) => void): CommitFeed => {
  const listeners = new Set<FeedListener>()
  const tell = (one: (listener: FeedListener) => void): void => {
    for (const listener of listeners) {
      try {
        one(listener)
      } catch (error) {
        report(error)
      }
    }
  }
  return {
    committed: (commit) => {
      tell((listener) => listener.committed?.(commit))
    },
    configured: (characteristicId) => {
      tell((listener) => listener.configured?.(characteristicId))
    },
    annotated: (characteristicId) => {
      tell((listener) => listener.annotated?.(characteristicId))
    },
    sampling: (change) => {
      tell((listener) => listener.sampling?.(change))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
