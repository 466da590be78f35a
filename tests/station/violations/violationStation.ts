import { submitInput } from '../../../src/contract/sample.ts'
import { violationQuery } from '../../../src/contract/violation.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

type Caller = Parameters<ReturnType<typeof testStation>['station']['handlers']['violation.list']>[0]

export const leader = userCaller('LEADER_DATACONFIG')
const supervisor = userCaller('POWERUSER')

/** A station on which a value of 14 goes beyond the limits, with short ways to make and ask for violations. */
export const violationStation = () => {
  const made = testStation()
  const { handlers } = made.station
  return {
    ...made,
    handlers,
    /** A characteristic around 10 with a sigma of 1, judged by rule 1. */
    watch: async (code = 'A', client: string | null = null) => {
      const id = await made.create({
        code,
        name: `Width ${code}`,
        client_id: client,
        rules: { preset: 'shewhart' },
      })
      await made.give(id)
      return id
    },
    /** Submits a value that is far out. */
    alarm: (id: number, timestamp: string, more: object = {}) =>
      Promise.resolve(
        handlers['sample.submit'](
          stationCaller,
          submitInput.parse({ characteristic_id: id, measurements: [14], timestamp, ...more }),
        ),
      ).then(({ sample }) => sample.sample_id),
    list: async (query: object = {}, caller: Caller = stationCaller) =>
      handlers['violation.list'](caller, violationQuery.parse(query)),
    acknowledge: (id: number, cause = 'TOOL_WEAR', comment?: string) =>
      Promise.resolve().then(() =>
        handlers['violation.acknowledge'](supervisor, {
          violation_id: id,
          cause_code: cause,
          action_code: 'ADJUST',
          ...(comment === undefined ? {} : { comment }),
        }),
      ),
  }
}
