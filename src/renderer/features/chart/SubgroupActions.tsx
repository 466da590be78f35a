import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SampleDetail } from '../../../contract/sample.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { t } from '../../words/t.ts'
import { ChangeCounting } from './ChangeCounting.tsx'
import { CorrectSubgroup } from './CorrectSubgroup.tsx'

interface SubgroupActionsProps {
  readonly chartType: ChartType
  readonly sample: SampleDetail
  /** Told when somebody begins to write a reason, so that newer violations do not take the form away. */
  readonly onAsk: () => void
  readonly onDone: () => void
}

type Asked = 'sample.exclude' | 'sample.include' | 'correct'

/** What may be changed of a stored subgroup: its numbers, and whether limits and rules count it. */
export const SubgroupActions = ({ chartType, sample, onAsk, onDone }: SubgroupActionsProps) => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const counting = sample.excluded ? 'sample.include' : 'sample.exclude'
  const ask = (what: Asked) => {
    setAsked(what)
    onAsk()
  }
  const done = () => {
    setAsked(null)
    onDone()
  }
  if (asked === 'correct') {
    return (
      <CorrectSubgroup chartType={chartType} sample={sample} onDone={done} onCancel={() => setAsked(null)} />
    )
  }
  if (asked !== null) {
    return (
      <ChangeCounting
        how={asked}
        characteristicId={sample.characteristic_id}
        sampleId={sample.sample_id}
        onDone={done}
        onCancel={() => setAsked(null)}
      />
    )
  }
  return (
    <>
      <Button variant="subtle" fullWidth onClick={() => ask('correct')}>
        {t('Correct the values…')}
      </Button>
      <Button variant="subtle" fullWidth onClick={() => ask(counting)}>
        {sample.excluded ? t('Count in limits and rules…') : t('Leave out of limits and rules…')}
      </Button>
    </>
  )
}
