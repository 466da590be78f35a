import { hashSync } from 'bcryptjs'
import type { Role } from '../../src/contract/permission.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { type HttpServer, password } from './httpServer.ts'

/** Signs in as somebody of a line. */
export const accessOf = (
  { db, signIn }: HttpServer,
  role: Role,
  clientId: string | null,
): Promise<{ authorization: string }> => {
  const username = `${role}-${clientId ?? 'none'}`.toLowerCase()
  insertUser(db, {
    username,
    fullName: username,
    role,
    clientId,
    passwordHash: hashSync(password, 4),
    createdAt: Date.now(),
  })
  return signIn(username)
}
