import type { Host } from '../host/host.ts'
import { sentenceOf } from '../host/sentenceOf.ts'

/** What a person is told about the sample data: how to sign in, or why it did not start. */
export interface DemoStart {
  readonly sentence: string
}

/** Starts the sample data. Without it the station is still of use: what keeps it away ends nothing. */
export const startDemo = async (host: Pick<Host, 'startDemo'>): Promise<DemoStart> => {
  try {
    const signIn = await host.startDemo()
    if (signIn === null) {
      return {
        sentence:
          'This data folder has people of its own. Sign in as an administrator to start the sample data.',
      }
    }
    return { sentence: `Sign in as ${signIn.username} with the password ${signIn.password}` }
  } catch (error) {
    return { sentence: `The sample data could not be started. ${sentenceOf(error)}` }
  }
}
