import { expect, test } from 'vitest'
import type { Piece } from '../../src/contract/piece.ts'
import {
  changesOfPiece,
  draftOfPiece,
  emptyPiece,
  inputOf,
  rowFaults,
} from '../../src/renderer/features/pieces/pieceDraft.ts'

const piece: Piece = {
  kitNumber: '55520',
  name: 'Ring',
  country: null,
  haplogroup: null,
  markers: { D1: 12.5, D2: 'a' },
  fields: { ok: true },
  createdAt: '',
  updatedAt: '',
}

// Would catch a form that turns a number into text, or sends what nobody changed.
test('a form that was not touched changes nothing', () => {
  expect(changesOfPiece(piece, draftOfPiece(piece))).toEqual({})
})

// Would catch a row that is removed on screen and stays in the record.
test('only what is different is sent, and null for what was removed', () => {
  const draft = draftOfPiece(piece)
  const markers = [
    { key: 0, name: 'D1', value: '13' },
    { key: 5, name: ' D3 ', value: ' 7 ' },
  ]
  expect(changesOfPiece(piece, { ...draft, name: ' ', country: 'DE', markers, fields: [] })).toEqual({
    name: null,
    country: 'DE',
    markers: { D1: '13', D2: null, D3: '7' },
    fields: { ok: null },
  })
})

// Would catch an empty row that is stored as a marker without a name.
test('empty rows are left out, and half-filled or doubled ones told', () => {
  const draft = emptyPiece(' 7 ')
  expect(inputOf(draft)).toEqual({
    kitNumber: '7',
    name: null,
    country: null,
    haplogroup: null,
    markers: {},
    fields: {},
  })
  const row = (key: number, name: string, value: string) => ({ key, name, value })
  const faults = rowFaults([
    row(0, 'a', '1'),
    row(1, 'a', '2'),
    row(2, '', '3'),
    row(3, 'b', ' '),
    row(4, '', ''),
  ])
  expect([...faults.keys()]).toEqual([1, 2, 3])
})
