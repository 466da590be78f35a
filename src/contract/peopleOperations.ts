import { z } from 'zod'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'
import {
  badgeSignIn,
  credentials,
  currentSession,
  passwordChange,
  quickPerson,
  refreshInput,
  setupInput,
  setupStatus,
  tokens,
  unlockInput,
  user,
} from './session.ts'
import { createUserInput, managedUser, updateUserInput } from './user.ts'

/** The first setup, signing in and out, and who may. */
export const peopleOperations = {
  'setup.status': operation('public', nothing, setupStatus),
  'setup.create': operation('public', setupInput, user),
  'auth.login': operation('public', credentials, tokens),
  'auth.refresh': operation('public', refreshInput, tokens),
  'auth.logout': operation('public', refreshInput, nothing),
  'session.signIn': operation('public', credentials, currentSession),
  'session.current': operation('public', nothing, currentSession),
  'session.signInByBadge': operation('public', badgeSignIn, currentSession),
  'session.people': operation('public', nothing, z.array(quickPerson)),
  'session.lock': operation('public', nothing, currentSession),
  'session.unlock': operation('public', unlockInput, currentSession),
  'session.stay': operation('public', nothing, nothing),
  'session.changePassword': operation('account.own', passwordChange, currentSession),
  'session.signOut': operation('public', nothing, nothing),

  'user.list': operation('user.manage', nothing, z.array(managedUser)),
  'user.create': operation('user.manage', createUserInput, managedUser),
  'user.update': operation('user.manage', updateUserInput, managedUser),
  'user.changePassword': operation('account.own', passwordChange, tokens),
}
