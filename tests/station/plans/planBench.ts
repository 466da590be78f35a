import type { CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import type { InputOf, OutputOf, ParsedInputOf } from '../../../src/contract/operations.ts'
import { operations } from '../../../src/contract/operations.ts'
import type { Plan } from '../../../src/contract/plan.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import type { SamplingChange } from '../../../src/station/live/commitFeed.ts'
import { planHandlers } from '../../../src/station/plans/planHandlers.ts'
import { createSamplingDesk, type SamplingDesk } from '../../../src/station/plans/samplingDesk.ts'
import { putSetting } from '../../../src/storage/queries/settings.ts'
import { ingestCore } from '../../support/ingestCore.ts'

type Handlers = ReturnType<typeof planHandlers>

/** A time in Berlin's winter, where the bench's plant stands. */
export const berlin = (day: string, time: string, offset = '+01:00'): number =>
  Date.parse(`${day}T${time}:00${offset}`)

/** Plans on a real database, with a clock and a timer in the hand of the test. */
export const planBench = (at = berlin('2026-01-06', '08:10')) => {
  const ingest = ingestCore()
  const { core } = ingest
  ingest.setNow(at)
  putSetting(core.db, 'settings', JSON.stringify({ time_zone: 'Europe/Berlin' }))
  const told: SamplingChange[] = []
  let wake = (): void => {}
  let pause = 0
  const open = (): SamplingDesk =>
    createSamplingDesk(
      core,
      (change) => told.push(change),
      (milliseconds, then) => {
        pause = milliseconds
        wake = then
        return () => {
          wake = () => {}
        }
      },
    )
  let desk = open()
  let handlers = planHandlers({ core, desk })
  const call = async <Name extends keyof Handlers>(
    name: Name,
    input: InputOf<Name>,
    caller = stationCaller,
  ): Promise<OutputOf<Name>> =>
    (await handlers[name](
      caller,
      operations[name].input.parse(input) as ParsedInputOf<Name>,
    )) as OutputOf<Name>
  return {
    ...ingest,
    told,
    call,
    pause: () => pause,
    /** The clock goes on, and the timer rings whenever it was asked to. */
    until: (time: number): void => {
      for (let now = core.clock.now() + pause; now < time; now += pause) {
        ingest.setNow(now)
        wake()
      }
      ingest.setNow(time)
      wake()
    },
    /** The clock goes on while nobody looks; the timer rings late. */
    sleepUntil: (time: number): void => {
      ingest.setNow(time)
      wake()
    },
    /** The station is off until a time, then started again. */
    offUntil: (time: number): void => {
      desk.close()
      ingest.setNow(time)
      desk = open()
      handlers = planHandlers({ core, desk })
    },
    characteristic: async (code: string, input: Partial<CreateCharacteristicInput> = {}): Promise<number> =>
      (await ingest.create({ code, name: `Feature ${code}`, chart_type: 'i_mr', subgroup_size: 1, ...input }))
        .id,
    plan: async (
      input: Partial<InputOf<'plan.create'>> & Pick<InputOf<'plan.create'>, 'steps'>,
    ): Promise<Plan> =>
      call('plan.create', { name: 'Bores', triggers: [{ kind: 'minutes', every: 60 }], ...input }),
    missed: async () => (await call('samplingRun.list', { state: 'missed', limit: 500 })).results,
    record: async (runId: number, characteristicId: number, values = [10]) => {
      const sample = await ingest.judge({ characteristic_id: characteristicId, measurements: values })
      return call('samplingRun.record', {
        run_id: runId,
        characteristic_id: characteristicId,
        sample_id: sample.sample_id,
      })
    },
  }
}
