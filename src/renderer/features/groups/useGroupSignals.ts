import type { UseQueryResult } from '@tanstack/react-query'
import type { ContractError } from '../../../contract/errors.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { useOperation } from '../../connection/useOperation.ts'
import type { ViolationFilters } from '../violations/violationFilters.ts'

/** More of one page would push the violations below it out of sight. */
export const signalsPerPage = 10

/** Whether the filters leave signals of groups: these have no rule, shift, operator, part or batch, and all are beyond a limit. */
export const filtersLeaveGroups = ({
  rule_id,
  severity,
  operator_id,
  part_number,
  trace,
  shift,
}: ViolationFilters): boolean =>
  [rule_id, operator_id, part_number, trace, shift].every((one) => one === undefined) &&
  severity !== 'WARNING'

/** One page of the signals of groups that the filters of the violations leave; nothing is asked where they leave none. */
export const useGroupSignals = (
  filters: ViolationFilters,
  status: 'open' | 'acknowledged' | 'withdrawn' | undefined,
  page: number,
): UseQueryResult<OutputOf<'groupSignal.list'>, ContractError> => {
  const { characteristic_id, cause_code, from, to } = filters
  return useOperation(
    'groupSignal.list',
    {
      ...(characteristic_id === undefined ? {} : { characteristic_id }),
      ...(cause_code === undefined ? {} : { cause_code }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(status === undefined ? {} : { status }),
      page,
      limit: signalsPerPage,
    },
    { keep: true, enabled: filtersLeaveGroups(filters) },
  )
}
