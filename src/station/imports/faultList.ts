import type { ImportFault } from '../../contract/importCheck.ts'

/** As many are told; more than anybody corrects by hand. */
export const mostFaultsTold = 500

const mostKept = 20_000

/** Gathers faults: all are counted, those of the first rows are kept. */
export interface FaultList {
  readonly add: (fault: ImportFault) => void
  readonly count: () => number
  /** The first ones by row and column. */
  readonly first: () => ImportFault[]
}

export const createFaultList = (): FaultList => {
  const kept: ImportFault[] = []
  let count = 0
  return {
    add: (fault) => {
      count += 1
      if (kept.length < mostKept) kept.push(fault)
    },
    count: () => count,
    first: () =>
      kept.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)).slice(0, mostFaultsTold),
  }
}
