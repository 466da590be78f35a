import { z } from 'zod'
import {
  acknowledgeGroupSignalInput,
  characteristicGroup,
  createGroupInput,
  freezeGroupInput,
  groupChanges,
  groupChart,
  groupChartQuery,
  groupObservation,
  groupRevision,
  groupSignal,
  groupSignalPage,
  groupSignalQuery,
} from './characteristicGroup.ts'
import { id, nothing } from './fields.ts'
import { operation } from './operation.ts'
import { signatureInput } from './signature.ts'

const ofGroup = z.strictObject({ group_id: id })

/** Characteristics that are judged together. */
export const groupOperations = {
  'group.create': operation('characteristic.configure', createGroupInput, characteristicGroup),
  'group.list': operation('data.read', nothing, z.array(characteristicGroup)),
  'group.get': operation('data.read', ofGroup, characteristicGroup),
  'group.update': operation(
    'characteristic.configure',
    z.strictObject({ group_id: id, changes: groupChanges }),
    characteristicGroup,
  ),
  'group.delete': operation('characteristic.configure', ofGroup, nothing),
  'group.freeze': operation(
    'limits.revise',
    z.strictObject({ group_id: id, baseline: freezeGroupInput, signature: signatureInput.optional() }),
    groupRevision,
  ),
  'group.chart': operation('data.read', groupChartQuery, groupChart),
  'group.observation': operation(
    'data.read',
    z.strictObject({ group_id: id, sample_id: id }),
    groupObservation,
  ),
  'groupSignal.list': operation('data.read', groupSignalQuery, groupSignalPage),
  'groupSignal.acknowledge': operation('violation.acknowledge', acknowledgeGroupSignalInput, groupSignal),
}
