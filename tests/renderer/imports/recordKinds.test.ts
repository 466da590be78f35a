import { expect, test } from 'vitest'
import { recordLayouts } from '../../../src/contract/importKind.ts'
import { recordKinds } from '../../../src/contract/importKinds.ts'
import { type OperationName, operations } from '../../../src/contract/operations.ts'
import { kindOfPlace, recordPlaces } from '../../../src/renderer/features/imports/recordPlaces.ts'
import { templateOf } from '../../../src/renderer/features/imports/template.ts'

// Would catch a table by which somebody does what the operation itself would refuse.
test.each(recordLayouts)('%s take the right of their operation', (layout) => {
  const { operation, permission, changedBy } = recordKinds[layout]
  expect(operations[operation as OperationName].permission).toBe(permission)
  if (changedBy !== null) expect(operations).toHaveProperty([changedBy])
})

// Would catch a template whose example row is moved against its header.
test.each(recordLayouts)('the template of %s has a cell for each name', (layout) => {
  const [header = '', example = '', end] = templateOf(layout).split('\r\n')
  const cells = example.match(/"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? []
  expect(cells).toHaveLength(header.split(',').length)
  expect(end).toBe('')
})

// Would catch a link that leads from a screen to the import of something else.
test('a screen of production leads to the import of what it shows', () => {
  for (const layout of recordLayouts) {
    const first = recordLayouts.find((other) => recordPlaces[other] === recordPlaces[layout])
    expect(kindOfPlace(recordPlaces[layout])).toBe(first)
    expect(kindOfPlace(`${recordPlaces[layout]}/more`)).toBe(first)
  }
  expect(kindOfPlace('/charts')).toBeNull()
})
