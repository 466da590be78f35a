import { errors, jwtVerify, SignJWT } from 'jose'
import type { UserRow } from '../../storage/queries/users.ts'

const issuer = 'centerline'
const audience = 'centerline-api'

/** Seconds that an access token holds. */
export const accessTokenLife = 15 * 60

/** A signed token that says who somebody is for 15 minutes (JWT, HS256). */
export const issueAccessToken = (secret: Uint8Array, user: UserRow, now: number): Promise<string> => {
  const issuedAt = Math.floor(now / 1000)
  return new SignJWT({ username: user.username, role: user.role, client_id: user.clientId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(String(user.id))
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + accessTokenLife)
    .sign(secret)
}

/** The id of the person whom a token names; null where it is not ours, was changed, or has expired. */
export const userIdOfToken = async (
  secret: Uint8Array,
  token: string,
  now: number,
): Promise<number | null> => {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: new Date(now),
      requiredClaims: ['sub', 'iat', 'exp'],
    })
    const id = Number(payload.sub)
    return Number.isSafeInteger(id) ? id : null
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null
    throw error
  }
}
