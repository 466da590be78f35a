import { ContractError } from '../contract/errors.ts'

/**
 * Nothing came back: the port closed before or during a call, or the reply took too long. The station may have done what it
 * was asked or not, unlike with every error that it answers itself.
 *
 * @example if (error instanceof NoAnswer) sendAgain()
 */
export class NoAnswer extends ContractError {
  constructor() {
    super(
      'SERVICE_UNAVAILABLE',
      'The station is not answering. Check that Centerline is running, then try again.',
    )
    this.name = 'NoAnswer'
  }
}
