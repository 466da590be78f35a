import { expect } from 'vitest'
import type { OperationName } from '../../src/contract/operations.ts'
import { operations } from '../../src/contract/operations.ts'
import type { StreamName } from '../../src/contract/streams.ts'
import { streams } from '../../src/contract/streams.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { type CallerFacts, type CallerName, callerNames, callers } from './callers.ts'
import { type Cell, expectedOutcome, type LotName, lots, type Outcome } from './expectedOutcome.ts'
import { codes, secretWord } from './lot.ts'
import type { OpenPlant, Plant } from './plant.ts'
import { type Ask, sampleInputs, streamInputs } from './sampleInputs.ts'

/** What came back: an outcome, and all that was told, as text. */
export interface Answer {
  readonly outcome: Outcome
  readonly told: string
}

/** One call as a transport makes it; undefined where the caller cannot call that way. */
export type Transport = (
  opened: OpenPlant,
  who: CallerName,
  name: OperationName | StreamName,
  input: unknown,
) => Promise<Answer> | undefined

/** Rows that were written since the database was opened. */
const written = ({ db }: OpenPlant): unknown =>
  connectionOf(db).prepare('SELECT total_changes()').pluck().get()

/** What only reads leaves nothing behind but that somebody was here. */
const reading: readonly Cell['permission'][] = ['data.read', 'audit.read']

const lotsOf = (about: Cell['about']): readonly LotName[] => {
  if (about === 'nothing') return ['own']
  return about === 'ownKey' ? ['own', 'foreign'] : lots
}

/**
 * Runs every cell of one operation or live view. What cells before have changed does not count: a cell whose answer is not
 * what it must be is asked once more on an untouched plant.
 */
export const runRow = async (
  plant: Plant,
  name: OperationName | StreamName,
  transport: Transport,
): Promise<number> => {
  const { permission } = name in streams ? streams[name as StreamName] : operations[name as OperationName]
  const sample = name in streams ? streamInputs[name as StreamName] : sampleInputs[name as OperationName]
  const make = sample.input as (ask: Ask) => unknown
  let opened = plant.open()
  const chosen = await codes(opened.station)
  let changed = false
  const renew = async (): Promise<void> => {
    await opened.close()
    opened = plant.open()
    changed = false
  }
  let cells = 0
  try {
    for (const lot of lotsOf(sample.about)) {
      for (const caller of callerNames) {
        const who: CallerFacts = callers[caller]
        const cell = { permission, about: sample.about, who, lot }
        const byRule = expectedOutcome(cell)
        const expected = sample.but?.(cell, byRule) ?? byRule
        // What was deleted a cell ago is not found either, which would prove nothing.
        if (changed && expected === 'NOT_FOUND') await renew()
        const input = make({ plant, lot: plant.lots[lot], who, codes: chosen })
        const ask = () => transport(opened, caller, name, input)
        const before = written(opened)
        const asked = ask()
        if (asked === undefined) continue
        let answer = await asked
        if (answer.outcome !== expected && changed) {
          await renew()
          answer = (await ask()) ?? answer
        }
        const { outcome, told } = answer
        changed ||= outcome === 'ok' && !reading.includes(permission) && written(opened) !== before
        expect({ name, caller, lot, outcome, told: outcome === expected ? '' : told }).toEqual({
          name,
          caller,
          lot,
          outcome: expected,
          told: '',
        })
        const leaks = told.includes(secretWord) && !who.seesEveryClient && name !== 'piece.get'
        expect({ name, caller, lot, leaks: leaks ? told : '' }).toEqual({ name, caller, lot, leaks: '' })
        cells += 1
        if (reading.includes(permission) || outcome !== 'ok' || written(opened) === before) continue
        await opened.close()
        opened = plant.open()
      }
    }
  } finally {
    await opened.close()
  }
  return cells
}
