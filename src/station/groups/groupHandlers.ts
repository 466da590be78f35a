import type { OperationName } from '../../contract/operations.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import { signed } from '../signatures/signed.ts'
import type { StationHandlers } from '../station.ts'
import { acknowledgeGroupSignal } from './acknowledgeGroupSignal.ts'
import { createGroup } from './createGroup.ts'
import { deleteGroup } from './deleteGroup.ts'
import { freezeGroup } from './freezeGroup.ts'
import type { GroupDeps } from './groupDeps.ts'
import { listGroupSignals } from './listGroupSignals.ts'
import { listGroups } from './listGroups.ts'
import { getGroup, getGroupChart, getGroupObservation } from './readGroupChart.ts'
import { updateGroup } from './updateGroup.ts'

type GroupOperation = Extract<OperationName, `group.${string}` | `groupSignal.${string}`>

/** The use cases of characteristic groups. */
export const groupHandlers = (
  deps: GroupDeps,
  people: PeopleDeps,
): Pick<StationHandlers, GroupOperation> => ({
  'group.create': createGroup(deps),
  'group.list': listGroups(deps),
  'group.get': getGroup(deps),
  'group.update': updateGroup(deps),
  'group.delete': deleteGroup(deps),
  'group.freeze': signed(people, 'group.freeze', freezeGroup(deps)),
  'group.chart': getGroupChart(deps),
  'group.observation': getGroupObservation(deps),
  'groupSignal.list': listGroupSignals(deps),
  'groupSignal.acknowledge': acknowledgeGroupSignal(deps),
})
