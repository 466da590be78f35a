import type { Handler } from '../../contract/handlers.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { actorOf } from '../actor.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import { isLarge, spanOf } from './baselineSpan.ts'
import { previewOfLimits } from './previewOfLimits.ts'
import { accepted } from './refusable.ts'

/**
 * What limits would be if they were frozen. Nothing is stored.
 *
 * @throws ContractError NOT_FOUND, VALIDATION_ERROR for a sample of another characteristic, UNPROCESSABLE_ENTITY where the subgroups
 * give no limits
 */
export const previewLimits =
  (core: StationCore, reader: Reader): Handler<'limits.preview'> =>
  async (caller, { characteristic_id: id, revision, last }) => {
    const characteristic = findVisible(core.db, caller, id)
    const job = { characteristicId: id, who: actorOf(caller).name, revision, last }
    const proposed = revision.method === 'given' ? 0 : spanOf(core.db, characteristic, revision)
    const inForce = revisionsOf(core.db, id).at(-1)?.subgroups ?? 0
    return isLarge(proposed + inForce)
      ? accepted(await reader.run('limitsPreview', job))
      : previewOfLimits(core.db, job)
  }
