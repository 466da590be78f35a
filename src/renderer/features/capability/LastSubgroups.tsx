import type { CapabilityReport } from '../../../contract/capability.ts'
import { mean } from '../../../spc/mean.ts'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { countScale } from './countScale.ts'

/** The single values of the newest subgroups, each subgroup's mean as a bar across. */
export const LastSubgroups = ({ subgroups }: { readonly subgroups: CapabilityReport['last_subgroups'] }) => {
  const values = subgroups.flatMap((subgroup) => subgroup.values)
  if (values.length === 0) return <p className={classes.quiet}>{t('No values yet.')}</p>
  return (
    <Plot
      label={t('Single values of the last {{count}} subgroups', { count: subgroups.length })}
      x={countScale(subgroups.length)}
      y={plotScale(values, 0.08)}
      height={198}
    >
      {({ x, y }) =>
        subgroups.map((subgroup, i) => (
          <g key={`${subgroup.at} ${subgroups.length - i}`}>
            {subgroup.values.length > 1 && (
              <line
                className={classes.meanBar}
                x1={x(i) - 4}
                x2={x(i) + 4}
                y1={y(mean(subgroup.values))}
                y2={y(mean(subgroup.values))}
              />
            )}
            {subgroup.values.map((value, place) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: two readings of a subgroup may be equal, and their order never changes
                key={place}
                className={classes.point}
                cx={x(i)}
                cy={y(value)}
                r={2}
              />
            ))}
          </g>
        ))
      }
    </Plot>
  )
}
