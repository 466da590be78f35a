import { ContractError } from '../../contract/errors.ts'

const notYet = () => {
  throw new ContractError('SERVICE_UNAVAILABLE', 'This station cannot do this yet.')
}

export const listUsers = (_deps: object) => notYet()
export const createUser = (_deps: object) => notYet
export const updateUser = (_deps: object) => notYet
export const changePassword = (_deps: object) => notYet
