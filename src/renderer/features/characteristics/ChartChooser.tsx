import { Radio } from '@mantine/core'
import { type ChartType, chartTypes } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { chartGroups } from './chartGroups.ts'
import { chartTypeWords } from './chartTypeWords.ts'

interface ChartChooserProps {
  readonly chosen: ChartType
  readonly fault: string | undefined
  readonly onChoose: (chart: ChartType) => void
}

/** All charts in groups, each with when it is the right one. */
export const ChartChooser = ({ chosen, fault, onChoose }: ChartChooserProps) => (
  <Radio.Group
    value={chosen}
    error={fault}
    aria-label={t('Chart')}
    onChange={(value) => {
      const chart = chartTypes.find((type) => type === value)
      if (chart !== undefined) onChoose(chart)
    }}
  >
    <div className={classes.groups}>
      {chartGroups.map(({ title, charts }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <div className={classes.choices}>
            {charts.map((type) => (
              <Radio
                key={type}
                value={type}
                label={chartTypeWords[type].name}
                description={chartTypeWords[type].when}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  </Radio.Group>
)
