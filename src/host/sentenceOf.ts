import { ContractError } from '../contract/errors.ts'

/** One line for a person about an error that ended the program; never a stack trace. */
export const sentenceOf = (error: unknown): string => {
  if (error instanceof ContractError) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `Centerline met a fault of its own: ${detail.replaceAll(/\s+/g, ' ').trim()}`
}
