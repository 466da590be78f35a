import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { CheckInput, ImportCheck } from '../../contract/importCheck.ts'
import type { StartImportInput } from '../../contract/importRun.ts'
import type { UnderstandInput, Understood } from '../../contract/importTable.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { checkTable, describeCheck } from './checkDraft.ts'
import { describeDraft } from './describeDraft.ts'
import { type Draft, draftOf, shownRow, sourceOf } from './draft.ts'
import { type ImportPlan, type PlannedItem, type PlanSummary, planImport } from './planImport.ts'

/** What the worker is asked. Times are ms. */
export interface ImportJobInputs {
  readonly understand: {
    readonly id: string
    readonly caller: Caller
    readonly input: UnderstandInput
    readonly characteristicId?: number | undefined
  }
  readonly check: { readonly caller: Caller; readonly input: CheckInput; readonly now: number }
  readonly plan: { readonly caller: Caller; readonly input: StartImportInput; readonly now: number }
  readonly rows: { readonly id: string; readonly from: number; readonly count: number }
  readonly take: { readonly id: string; readonly from: number; readonly count: number }
  readonly drop: { readonly id: string }
}

export interface ImportJobResults {
  readonly understand: Understood
  readonly check: ImportCheck
  readonly plan: PlanSummary
  readonly rows: string[][]
  readonly take: readonly PlannedItem[]
  readonly drop: null
}

export type ImportJobName = keyof ImportJobInputs

type Jobs = {
  readonly [Name in ImportJobName]: (
    input: ImportJobInputs[Name],
  ) => ImportJobResults[Name] | Promise<ImportJobResults[Name]>
}

const gone = (): ContractError =>
  new ContractError('NOT_FOUND', 'This table is not kept any more. Paste it or choose the file again.', [
    { field: 'draft_id', constraint: 'must name a table that is still kept' },
  ])

/** The work on tables; it keeps what it was sent until it is told to drop it. */
export const importJobs = (db: ReadableDb): Jobs => {
  const drafts = new Map<string, Draft>()
  const plans = new Map<string, ImportPlan>()
  const find = (id: string): Draft => {
    const draft = drafts.get(id)
    if (draft === undefined) throw gone()
    return draft
  }
  return {
    understand: async ({ id, caller, input, characteristicId }) => {
      const known = input.draft_id === undefined ? null : find(input.draft_id)
      const isSame = known !== null && input.delimiter === undefined && input.sheet === undefined
      const draft = isSame
        ? known
        : draftOf(
            id,
            input.file_name ?? known?.fileName ?? null,
            known?.source ?? (await sourceOf(input)),
            input,
          )
      drafts.set(id, draft)
      return describeDraft(db, caller, draft, {
        headerRow: input.header_row,
        layout: input.layout,
        characteristicId,
      })
    },
    check: ({ caller, input, now }) =>
      describeCheck(db, caller, input.mapping, checkTable(db, caller, find(input.draft_id), input, now), now),
    plan: ({ caller, input, now }) => {
      const plan = planImport(db, caller, find(input.draft_id), input, now)
      plans.set(input.draft_id, plan)
      return plan.summary
    },
    rows: ({ id, from, count }) =>
      find(id)
        .table.slice(from - 1, from - 1 + count)
        .map(shownRow),
    take: ({ id, from, count }) => {
      const plan = plans.get(id)
      if (plan === undefined) throw gone()
      return plan.items.slice(from, from + count)
    },
    drop: ({ id }) => {
      drafts.delete(id)
      plans.delete(id)
      return null
    },
  }
}
