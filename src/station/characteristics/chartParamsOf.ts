import type { Characteristic } from '../../contract/characteristic.ts'
import type { ChartParams } from '../../spc/chartParams.ts'

/** A characteristic's chart parameters as the engine takes them. */
export const chartParamsOf = (params: Characteristic['chart_params']): ChartParams => ({
  ...(params.lambda === undefined ? {} : { lambda: params.lambda }),
  ...(params.L === undefined ? {} : { L: params.L }),
  ...(params.k === undefined ? {} : { k: params.k }),
  ...(params.h === undefined ? {} : { h: params.h }),
  ...(params.fir === undefined ? {} : { fir: params.fir }),
  ...(params.within === undefined ? {} : { within: params.within }),
  ...(params.parts === undefined
    ? {}
    : {
        parts: params.parts.map(({ part_number: partNumber, target, sigma }) => ({
          partNumber,
          target,
          ...(sigma === undefined ? {} : { sigma }),
        })),
      }),
})
