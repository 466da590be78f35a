import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { ContractError } from '../../../contract/errors.ts'
import type { RecordLayout } from '../../../contract/importKind.ts'
import type { Understood } from '../../../contract/importTable.ts'
import type { InputOf } from '../../../contract/operations.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import {
  isSameTable,
  isWithoutTable,
  keepSaved,
  type Mapping,
  nothingSaved,
  readSaved,
  type SavedImport,
  type Step,
  withCorrection,
} from './savedImport.ts'

type Asked = InputOf<'import.understand'>

/** A table that comes in: the bytes of a file or of what was pasted. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string | null
}

/** Whether the station keeps the table no more. */
export const isGone = (error: { readonly details: readonly { readonly field: string }[] } | null): boolean =>
  error?.details.some(({ field }) => field === 'draft_id') ?? false

/** An import from the first look at a table to its end, with what is known of it now. */
export interface Wizard {
  readonly saved: SavedImport
  readonly table: Understood | null
  /** The station is looking at the table. */
  readonly isBusy: boolean
  readonly problem: ContractError | null
  /** The table was kept too long ago; pasted again, all goes on where it was. */
  readonly isExpired: boolean
  readonly go: (step: Step) => void
  readonly take: (source: Source) => Promise<void>
  /** Has the table looked at again by other choices. */
  readonly understand: (choices: Omit<Asked, 'draft_id' | 'text' | 'bytes' | 'file_name'>) => Promise<void>
  readonly changeMapping: (mapping: Mapping) => void
  readonly correct: (row: number, column: number, value: string | null) => void
  readonly begun: (importId: number, charts: SavedImport['charts']) => void
  readonly expire: () => void
  readonly startAgain: () => void
  readonly refuse: (problem: ContractError) => void
}

/**
 * Leads through an import, and keeps where somebody stands for a reload of the page.
 *
 * @param kind of records that the next table is said to hold; null where its header tells
 */
export const useWizard = (kind: RecordLayout | null): Wizard => {
  const bridge = useBridge()
  const { user } = useSession()
  const [saved, setSaved] = useState(() => readSaved(user.user_id))
  const [table, setTable] = useState<Understood | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ContractError | null>(null)
  const kept = useRef(saved)

  const keep = useCallback(
    (changes: Partial<SavedImport>) => {
      kept.current = { ...kept.current, ...changes }
      keepSaved(user.user_id, kept.current)
      // A large table is drawn in slices, between which the page answers.
      startTransition(() => setSaved(kept.current))
    },
    [user.user_id],
  )

  const showTable = useCallback((made: Understood) => startTransition(() => setTable(made)), [])

  const expire = useCallback(() => {
    setTable(null)
    keep({ draftId: null })
  }, [keep])

  const ask = useCallback(
    async (input: Asked): Promise<Understood | null> => {
      setBusy(true)
      setProblem(null)
      try {
        return await bridge.call('import.understand', input)
      } catch (error) {
        if (!(error instanceof ContractError)) throw error
        if (isGone(error)) expire()
        else setProblem(error)
        return null
      } finally {
        setBusy(false)
      }
    },
    [bridge, expire],
  )

  const take = async ({ bytes, name }: Source) => {
    const before = kept.current
    const made = await ask({
      bytes,
      ...(name === null ? {} : { file_name: name }),
      ...(kind === null ? {} : { layout: kind }),
    })
    if (made === null) return
    const names = made.columns.map((column) => column.name)
    if (before.importId === null && before.draftId === null && isSameTable(before, names)) {
      showTable(made)
      keep({ draftId: made.draft_id, corrections: before.rows === made.rows ? before.corrections : [] })
      return
    }
    showTable(made)
    keep({
      ...nothingSaved,
      step: 'table',
      draftId: made.draft_id,
      mapping: made.mapping,
      columns: names,
      rows: made.rows,
    })
  }

  const understand: Wizard['understand'] = async (choices) => {
    const { draftId } = kept.current
    if (draftId === null) return
    const made = await ask({ draft_id: draftId, ...choices })
    if (made === null) return
    const isDivided = choices.delimiter !== undefined || choices.sheet !== undefined
    showTable(made)
    keep({
      mapping: made.mapping,
      columns: made.columns.map(({ name }) => name),
      rows: made.rows,
      ...(isDivided ? { corrections: [] } : {}),
    })
  }

  useEffect(() => {
    const { draftId, mapping, importId } = kept.current
    if (draftId === null || importId !== null) return
    void ask({
      draft_id: draftId,
      ...(mapping === null ? {} : { header_row: mapping.header_row, layout: mapping.layout }),
    }).then((made) => made !== null && showTable(made))
  }, [ask, showTable])

  return {
    saved,
    table,
    isBusy,
    problem,
    isExpired: isWithoutTable(saved),
    go: (step) => {
      setProblem(null)
      keep({ step })
    },
    take,
    understand,
    changeMapping: (mapping) => keep({ mapping }),
    correct: (row, column, value) =>
      keep({ corrections: withCorrection(kept.current.corrections, row, column, value) }),
    begun: (importId, charts) => keep({ step: 'run', importId, charts, corrections: [] }),
    expire,
    startAgain: () => {
      setTable(null)
      setProblem(null)
      keep(nothingSaved)
    },
    refuse: setProblem,
  }
}
