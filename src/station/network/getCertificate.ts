import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { Network } from '../station.ts'

/** A station that nobody reaches from the network. */
export const closedNetwork: Network = {
  state: () => ({
    enabled: false,
    by_command_line: false,
    addresses: [],
    problem: null,
    fingerprint: null,
    authority_expires_at: null,
    certificate_expires_at: null,
    secrets_kept: 'file',
    warnings: [],
  }),
  apply: () => Promise.resolve(),
  certificate: () => null,
}

/** The certificate that other computers must accept once; it is public. */
export const getCertificate =
  (network: Network): Handler<'network.certificate'> =>
  () => {
    const pem = network.certificate()
    if (pem !== null) return { pem }
    throw new ContractError(
      'NOT_FOUND',
      'There is no certificate: this station is not open to the network. An administrator opens it under Settings.',
    )
  }
