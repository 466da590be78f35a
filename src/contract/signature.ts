import { z } from 'zod'
import { timestampOut } from './fields.ts'
import { givenPassword } from './password.ts'

/** What a signature can mean (21 CFR 11.50(a)(3)). */
export const meanings = ['approval', 'review', 'responsibility', 'authorship'] as const

export type Meaning = (typeof meanings)[number]

/** The password again: whoever signs must not be somebody who found the window open (21 CFR 11.200(a)(1)). */
export const signatureInput = z
  .strictObject({ password: givenPassword, meaning: z.enum(meanings) })
  .describe('needed where the settings of the station ask for a signature')

export type SignatureInput = z.infer<typeof signatureInput>

export const signature = z.strictObject({
  full_name: z.string(),
  username: z.string(),
  meaning: z.enum(meanings),
  signed_at: timestampOut,
})

/** Who signed, when, and what it means (21 CFR 11.50(a)). */
export type Signature = z.infer<typeof signature>

/** A signature of a subgroup's exclusion, inclusion or correction. */
export const signedChange = signature.extend({ operation: z.string() })
