import type { PlanStep } from '../../contract/plan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'

/** How many subgroups the pieces of a step make: one where pieces are counted, else as many as their measurements fill. */
export const subgroupsOf = (
  { chartType, subgroupSize }: Pick<CharacteristicRow, 'chartType' | 'subgroupSize'>,
  pieces: number,
): number => (chartDefinition(chartType).kind === 'measurements' ? Math.ceil(pieces / subgroupSize) : 1)

/** Steps with their characteristics. */
export type LiveSteps = readonly { readonly step: PlanStep; readonly row: CharacteristicRow }[]

/** The steps of a plan whose characteristics are still there. */
export const liveSteps = (db: ReadableDb, steps: readonly PlanStep[]): LiveSteps =>
  steps.flatMap((step) => {
    const row = characteristicById(db, step.characteristic_id)
    return row === null || row.deletedAt !== null ? [] : [{ step, row }]
  })
