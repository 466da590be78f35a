import { ContractError } from '../../contract/errors.ts'
import { createRefusedKeys } from './refusedKeys.ts'

/** Checks of secrets that run or wait. */
export interface SecretChecks {
  /**
   * The outcome of `verify`, which is called once for the same secret however often it is sent meanwhile, and no more where
   * it was wrong before.
   *
   * @throws ContractError RATE_LIMIT_EXCEEDED where too many other secrets of the prefix are being checked
   */
  readonly run: (
    prefix: string,
    address: string,
    digest: Buffer,
    verify: () => Promise<boolean>,
  ) => Promise<boolean> | boolean
}

interface Check {
  readonly id: string
  readonly address: string
  readonly outcome: Promise<boolean>
}

/** Secrets of one prefix that may be checked at a time, and those of them from one address, so that no one takes all. */
const atOnce = 4
const fromOneAddress = 2

export const createSecretChecks = (): SecretChecks => {
  const checks = new Map<string, Check[]>()
  const refused = createRefusedKeys()

  const finish = (prefix: string, id: string): void => {
    const rest = (checks.get(prefix) ?? []).filter((check) => check.id !== id)
    if (rest.length === 0) checks.delete(prefix)
    else checks.set(prefix, rest)
  }

  return {
    run: (prefix, address, digest, verify) => {
      if (refused.has(digest)) return false
      const id = digest.toString('latin1')
      const running = checks.get(prefix) ?? []
      const same = running.find((check) => check.id === id)
      if (same !== undefined) return same.outcome
      const own = running.filter((check) => check.address === address)
      if (running.length >= atOnce || own.length >= fromOneAddress) {
        throw new ContractError(
          'RATE_LIMIT_EXCEEDED',
          `Too many different secrets were sent for the key ${prefix} at once. Wait a second, then try again.`,
        )
      }
      const outcome = verify()
        .then((right) => {
          if (!right) refused.add(digest)
          return right
        })
        .finally(() => finish(prefix, id))
      checks.set(prefix, [...running, { id, address, outcome }])
      return outcome
    },
  }
}
