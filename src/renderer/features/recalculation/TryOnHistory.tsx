import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RuleChoices } from '../../../contract/rules.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'
import classes from './Recalculation.module.css'
import { RunningRecalculation } from './RunningRecalculation.tsx'

interface TryOnHistoryProps {
  readonly characteristicId: number
  readonly chartType: ChartType
  readonly rules: RuleChoices
  /** Whether the rules can be tried as they stand. */
  readonly sound: boolean
}

/** Judges the whole history by the rules of a form before they are saved, and says what they would have found. */
export const TryOnHistory = ({ characteristicId, chartType, rules, sound }: TryOnHistoryProps) => {
  const [tried, setTried] = useState<RuleChoices | null>(null)
  return (
    <section className={classes.trial} aria-label={t('The rules on the whole history')}>
      {tried !== null && (
        <RunningRecalculation
          key={JSON.stringify(tried)}
          characteristicId={characteristicId}
          chartType={chartType}
          rules={tried}
          onCancel={() => setTried(null)}
        />
      )}
      <Button
        variant="default"
        disabled={!sound || JSON.stringify(tried) === JSON.stringify(rules)}
        onClick={() => setTried(rules)}
      >
        {t('Try these rules on the whole history')}
      </Button>
    </section>
  )
}
