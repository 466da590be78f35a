import type { StationHandlers } from '../station.ts'
import { changePassword } from './changePassword.ts'
import { createUser } from './createUser.ts'
import { listUsers } from './listUsers.ts'
import { logIn } from './logIn.ts'
import { logOut } from './logOut.ts'
import type { PeopleDeps } from './peopleDeps.ts'
import { refreshLogin } from './refreshLogin.ts'
import { setUpStation } from './setUpStation.ts'
import { updateUser } from './updateUser.ts'

/** The use cases of people that are not bound to a window. */
export const peopleHandlers = (
  people: PeopleDeps,
): Pick<
  StationHandlers,
  Extract<keyof StationHandlers, 'setup.create' | `auth.${string}` | `user.${string}`>
> => ({
  'setup.create': setUpStation(people),
  'auth.login': logIn(people),
  'auth.refresh': refreshLogin(people),
  'auth.logout': logOut(people),
  'user.list': listUsers(people),
  'user.create': createUser(people),
  'user.update': updateUser(people),
  'user.changePassword': changePassword(people),
})
