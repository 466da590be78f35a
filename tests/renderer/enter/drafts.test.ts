import { expect, it } from 'vitest'
import { draftsOf } from '../../../src/renderer/features/enter/drafts.ts'

const memory = (): Storage => {
  const items = new Map<string, string>()
  return {
    length: 0,
    clear: () => items.clear(),
    getItem: (name) => items.get(name) ?? null,
    key: () => null,
    removeItem: (name) => void items.delete(name),
    setItem: (name, value) => void items.set(name, value),
  }
}

const draft = { fields: [{ text: '74.0', told: 'typed' as const }], kinds: { Dent: 1 }, note: 'chip' }

it('keeps what one person typed for each characteristic, and from everybody else', () => {
  const storage = memory()
  draftsOf(1, storage).keep(7, draft)
  draftsOf(1, storage).keepTrace({ batch_number: 'L' })
  expect(draftsOf(1, storage).draft(7)).toEqual(draft)
  expect(draftsOf(1, storage).draft(8)).toBeNull()
  expect(draftsOf(2, storage).draft(7)).toBeNull()
  expect(draftsOf(1, storage).trace()).toEqual({ batch_number: 'L' })
  draftsOf(1, storage).drop(7)
  expect(draftsOf(1, storage).draft(7)).toBeNull()
})

it.each(['x', '7', '{}', '{"fields":[7],"kinds":{},"note":""}', '[]'])('takes %s for no draft', (text) => {
  const storage = memory()
  storage.setItem('centerline.draft.1.7', text)
  expect(draftsOf(1, storage).draft(7)).toBeNull()
})

it('goes on where the storage is full', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  expect(() => draftsOf(1, full).keep(7, draft)).not.toThrow()
})
