import { expect, test } from 'vitest'
import { ContractError } from '../../../src/contract/errors.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { checkOfLine, lineOf } from '../../../src/station/masterData/lineOf.ts'
import { userCaller } from '../../support/callers.ts'

const operator = userCaller('OPERATOR_DATAENTRY', 'BOOT-LINE-A')
const none = () => new ContractError('NOT_FOUND', 'There is no work order W-1.')

test('who leaves the line out asks for their own, and those who see all for all: another line leaked by a missing filter', () => {
  expect(lineOf(operator, undefined)).toBe('BOOT-LINE-A')
  expect(lineOf(stationCaller, undefined)).toBeNull()
  expect(lineOf(userCaller('POWERUSER', 'BOOT-LINE-A'), 'BOOT-LINE-B')).toBe('BOOT-LINE-B')
})

test('another line is refused when it is named, and is not there when a record of it is asked for', () => {
  expect(() => lineOf(operator, 'BOOT-LINE-B')).toThrow('You may see and change the data of your own line')
  expect(() => checkOfLine(operator, 'BOOT-LINE-B', none)).toThrow('There is no work order W-1.')
  expect(() => checkOfLine(operator, 'BOOT-LINE-A', none)).not.toThrow()
})

test('somebody without a line is told who gives them one: all lines shown to who has none', () => {
  expect(() => lineOf(userCaller('OPERATOR_DATAENTRY'), undefined)).toThrow('You belong to no line.')
})
