import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/**
 * Collects garbage now. After a long history was sent, megabytes of buffers wait for a collection that an idle station
 * would not come to for hours.
 */
export const releaseMemory = (): void => {
  collect()
}
