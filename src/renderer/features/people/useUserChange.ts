import { useChange } from '../../connection/useChange.ts'

/** Changes a person; who changes themselves sees at once what they may still do. */
export const useUserChange = () =>
  useChange('user.update', ['user.list', 'session.current', 'session.people'])
