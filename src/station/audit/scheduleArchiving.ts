import type { Handler } from '../../contract/handlers.ts'
import { stationCaller } from '../actor.ts'
import type { Log } from '../station.ts'

const afterStart = 60_000
const everyDay = 86_400_000

/**
 * Archives what the station's policy lets go, soon after the start and then once a day.
 *
 * @returns ends it; a run that is under way is taken up by the next start
 */
export const scheduleArchiving = (archive: Handler<'audit.archive'>, log: Log): (() => void) => {
  const run = async (): Promise<void> => {
    try {
      const done = await archive(stationCaller, {})
      if (done.archived > 0) log.info(done, 'Old entries of the audit log were archived.')
    } catch (error) {
      log.error({ err: error }, 'Old entries of the audit log could not be archived.')
    }
  }
  const first = setTimeout(() => void run(), afterStart).unref()
  const daily = setInterval(() => void run(), everyDay).unref()
  return () => {
    clearTimeout(first)
    clearInterval(daily)
  }
}
