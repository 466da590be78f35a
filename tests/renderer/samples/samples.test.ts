import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleSources, sampleStates } from '../../../src/contract/sampleList.ts'
import {
  filtersOfSearch,
  type SampleFilters,
  samplesPath,
} from '../../../src/renderer/features/samples/sampleFilters.ts'
import { changesOfDraft, traceDraftOf } from '../../../src/renderer/features/samples/traceDraft.ts'
import {
  emptyField,
  readField,
  suggestedKey,
} from '../../../src/renderer/features/traceability/fieldDraft.ts'
import { sparkScale } from '../../../src/renderer/features/traceability/sparkScale.ts'
import { partOfTracePath, tracePath } from '../../../src/renderer/features/traceability/tracePath.ts'

/** As the router gives an address to the screens. */
const routed = (address: string): string => (address.includes('%') ? decodeURI(address) : address)

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && text !== '')

test('an address leads back to the filters that it was made of, whatever signs a batch number has', () => {
  const filters: fc.Arbitrary<SampleFilters> = fc.record(
    {
      characteristic_id: fc.integer({ min: 1, max: 9999 }),
      from: fc.constant('2026-01-05T06:00:00.000Z'),
      state: fc.constantFrom(...sampleStates),
      source: fc.constantFrom(...sampleSources),
      traces: fc.array(fc.record({ field: fc.constantFrom('batch_number', 'serial', null), value: word }), {
        minLength: 1,
        maxLength: 5,
      }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(filters, (made) => {
      const [, found = ''] = samplesPath(made).split('/samples/find/')
      expect(found).not.toMatch(/[/?#]/)
      expect(filtersOfSearch(routed(found))).toEqual(made)
    }),
  )
})

test('the path of a trace leads back to its value, with slashes, per cent signs and blanks in it', () => {
  fc.assert(
    fc.property(word, (value) => {
      const part = routed(tracePath('batch_number', value)).slice('/samples/trace/batch_number/'.length)
      expect(part).not.toContain('/')
      expect(partOfTracePath(part)).toBe(value)
    }),
  )
  expect(partOfTracePath('100%')).toBe('100%')
})

test('what nobody can have chosen is no filter', () => {
  expect(
    filtersOfSearch('characteristic_id=x&from=soon&state=lost&source=mars&trace=nothing&trace=:5'),
  ).toEqual({})
})

const sample = {
  batch_number: 'B-1',
  operator_id: null,
  metadata: { cavity: 2, other: 'kept', note: 'first' },
}
const fields = [{ key: 'batch_number' }, { key: 'operator_id' }, { key: 'cavity' }]

test('a draft says what differs only, and values that no field stands for stay', () => {
  const draft = traceDraftOf(sample, fields)
  expect(draft).toEqual({ batch_number: 'B-1', operator_id: '', cavity: '2', note: 'first' })
  expect(changesOfDraft(sample, draft)).toBeNull()
  expect(changesOfDraft(sample, { ...draft, batch_number: ' ' })).toEqual({ batch_number: null })
  expect(changesOfDraft(sample, { ...draft, cavity: '3', note: '' })).toEqual({
    metadata: { cavity: '3', other: 'kept' },
  })
  const plain = { ...sample, metadata: { cavity: 2 } }
  expect(changesOfDraft(plain, { ...traceDraftOf(plain, fields), cavity: '' })).toEqual({ metadata: null })
})

test('a key follows from a name in any letters, and a choice needs something to choose from', () => {
  expect(suggestedKey('Serial number')).toBe('serial_number')
  expect(suggestedKey('2. Größe/Maß')).toBe('grosse_mass')
  expect(readField({ ...emptyField, label: 'Machine', kind: 'choice', choices: ' \n' })).toMatchObject({
    faults: { choices: expect.any(String) },
  })
  expect(readField({ ...emptyField, label: 'Machine', kind: 'choice', choices: ' M1 \n\nM2' })).toMatchObject(
    {
      input: { key: 'machine', choices: ['M1', 'M2'], characteristic_ids: null, barcode_prefix: null },
    },
  )
})

test('points and limits of a small picture stay within it, also where there is one value only', () => {
  const point = { sample_id: 1, timestamp: '', carries: true, excluded: false, violation: null }
  const flat = { points: [{ ...point, value: 5 }], center_line: null, ucl: null, lcl: null }
  const { x, y } = sparkScale(flat, 320, 96)
  expect([x(0), y(5)]).toEqual([160, 48])
  const wide = { ...flat, points: [1, 9].map((value) => ({ ...point, value })), ucl: 20, lcl: -4 }
  const scale = sparkScale(wide, 320, 96)
  expect([scale.x(0), scale.x(1), scale.y(20), scale.y(-4)]).toEqual([8, 312, 8, 88])
})
