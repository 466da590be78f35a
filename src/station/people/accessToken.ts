import { errors, jwtVerify, SignJWT } from 'jose'
import type { UserRow } from '../../storage/queries/users.ts'

const issuer = 'centerline'
const audience = 'centerline-api'

/** An id as we write it. */
const subject = /^[1-9]\d{0,14}$/

/** Whom a token names, and of which generation of sign-ins it is. */
export interface TokenSubject {
  readonly userId: number
  readonly generation: number
  /** The sign-in that it came of; null in one of a station that did not say so yet. */
  readonly signIn: string | null
}

/** A signed token that says who somebody is for some seconds (JWT, HS256). */
export const issueAccessToken = (
  secret: Uint8Array,
  user: UserRow,
  now: number,
  seconds: number,
  signIn?: string,
): Promise<string> => {
  const issuedAt = Math.floor(now / 1000)
  return new SignJWT({
    username: user.username,
    role: user.role,
    client_id: user.clientId,
    generation: user.generation,
    ...(signIn === undefined ? {} : { sign_in: signIn }),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(String(user.id))
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(secret)
}

/**
 * Whom a token names; null where it is not ours, was changed, has expired, is of the future (by `iat` or `nbf`), or is older
 * than `seconds`, the longest that a token may hold now.
 */
export const subjectOfToken = async (
  secret: Uint8Array,
  token: string,
  now: number,
  seconds: number,
): Promise<TokenSubject | null> => {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: new Date(now),
      maxTokenAge: seconds,
      requiredClaims: ['sub', 'iat', 'exp', 'generation'],
    })
    const { sub, generation, sign_in: signIn } = payload
    if (typeof sub !== 'string' || !subject.test(sub) || typeof generation !== 'number') return null
    return { userId: Number(sub), generation, signIn: typeof signIn === 'string' ? signIn : null }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null
    throw error
  }
}
