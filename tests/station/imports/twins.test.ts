import { expect, it } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { testStation } from '../../support/testStation.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 4, 6, minute)).toISOString()

/** What is found of a table where `between` further subgroups stand between its two times. */
const twinsAmong = async (between: number) => {
  const { station, create } = testStation()
  const id = await create()
  const { handlers } = station
  const submit = async (time: string, value: number) =>
    handlers['sample.submit'](stationCaller, {
      characteristic_id: id,
      measurements: [value],
      timestamp: time,
    })
  await submit(at(0), 1)
  await submit(at(0), 2)
  for (let i = 1; i <= between; i++) await submit(at(i), 5)
  await submit(at(59), 3)
  const { draft_id, mapping } = await handlers['import.understand'](stationCaller, {
    text: `Time\tValue\n${at(0)}\t2.0\n${at(0)}\t7.5\n${at(59)}\t3.0\n`,
  })
  const { duplicates, conflicts } = await handlers['import.check'](stationCaller, {
    draft_id,
    mapping,
    corrections: [],
  })
  return {
    duplicates: duplicates.first.map(({ row, stored }) => [row, ...stored]),
    conflicts: conflicts.first.map(({ row, stored }) => [row, ...stored]),
  }
}

// Would catch one of the two ways to look for stored subgroups that finds something else than the other.
it.each([0, 40])('what is stored is found with %d subgroups in between', async (between) => {
  expect(await twinsAmong(between)).toEqual({
    duplicates: [
      [2, 2],
      [4, 3],
    ],
    conflicts: [[3, 1]],
  })
})
