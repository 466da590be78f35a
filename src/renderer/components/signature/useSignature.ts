import { useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { Signable } from '../../../contract/settings.ts'
import type { Meaning, SignatureInput } from '../../../contract/signature.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'

/** A signature while it is given. */
export interface SignatureDraft {
  /** Whether the station asks for one here. */
  readonly needed: boolean
  readonly password: string
  readonly setPassword: (password: string) => void
  readonly meaning: Meaning
  readonly setMeaning: (meaning: Meaning) => void
  /** What to say below the password. */
  readonly fault: string | undefined
  /** The part of the input that holds it: nothing where none is asked for. Null where it is still to be given. */
  readonly take: () => { readonly signature?: SignatureInput } | null
}

const passwordFault = (error: ContractError | null): string | undefined =>
  error?.details.some(({ field }) => field === 'signature.password') === true ? error.message : undefined

/**
 * Holds the signature that a change may need.
 *
 * @param error what the station said of the last try
 * @param options `seldom`: most of these changes need none, so it is asked for once the station did
 * @example const signature = useSignature('limits.revise', revise.error)
 */
export const useSignature = (
  operation: Signable,
  error: ContractError | null,
  { seldom = false }: { readonly seldom?: boolean } = {},
): SignatureDraft => {
  const settings = useOperation('settings.get', {})
  const [password, setPassword] = useState('')
  const [meaning, setMeaning] = useState<Meaning>('approval')
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // A station that began to ask for signatures after this form was opened says so when it refuses.
  const wanted = error?.details.some(({ field }) => field.startsWith('signature')) ?? false
  const always = !seldom && (settings.data?.signed_operations.includes(operation) ?? false)
  if (wanted && !asked) setAsked(true)
  const needed = asked || always
  const missing = tried && password === '' ? t('Give your password to sign.') : undefined
  return {
    needed,
    password,
    setPassword,
    meaning,
    setMeaning,
    fault: missing ?? (refused === password ? passwordFault(error) : undefined),
    take: () => {
      if (!needed) return {}
      setTried(true)
      if (password === '') return null
      setRefused(password)
      return { signature: { password, meaning } }
    },
  }
}
