import type { KeyPermissions } from './apiKey.ts'
import type { Role } from './permission.ts'
import type { Proof } from './session.ts'
import type { Meaning } from './signature.ts'

/** Where a request came from, as the audit log keeps it. */
export interface Origin {
  readonly via: 'http' | 'bridge' | 'station'
  readonly address: string
  readonly userAgent: string | null
}

/**
 * Who is calling. `anonymous` may only do what is public; `system` is the station itself (migrations, the demo); `display`
 * is a screen that shows one wall.
 */
export type Caller = { readonly origin: Origin } & (
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' }
  | { readonly kind: 'master' }
  | {
      readonly kind: 'display'
      readonly displayId: number
      readonly keyPrefix: string
      readonly wallId: number
      readonly clientId: string | null
      readonly everyClient: boolean
    }
  | {
      readonly kind: 'user'
      readonly userId: number
      readonly username: string
      /** The role that holds: signed in by badge, an operator's, whatever the person's own is. */
      readonly role: Role
      readonly clientId: string | null
      /** By password unless set. */
      readonly signedInBy?: Proof
      /** Which of the person's sign-ins it is; the same after a reload of the page or a new access token. */
      readonly signIn?: string
      /** What must be done before anything else. */
      readonly held?: 'locked' | 'password_change'
      /** What they sign this one change with. */
      readonly signature?: { readonly fullName: string; readonly meaning: Meaning }
    }
  | {
      readonly kind: 'key'
      readonly keyId: number
      readonly keyPrefix: string
      readonly userId: number
      readonly username: string
      readonly role: Role
      readonly clientId: string | null
      /** Sees the data of `clientId` and what is shared, whatever the role. */
      readonly keptToClient?: boolean
      readonly permissions: KeyPermissions
      /** Requests a minute; null is no limit. */
      readonly rateLimit: number | null
    }
)
