import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { DistributionChoice } from '../../../spc/capability/studyOptions.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ChoiceBar } from './ChoiceBar.tsx'
import { ReportView } from './ReportView.tsx'
import { firstChoice, periodFault, type StudyChoice, studyQuery } from './studyChoice.ts'

interface StudyProps {
  readonly characteristic: Characteristic
  readonly first: DistributionChoice
}

const Study = ({ characteristic, first }: StudyProps) => {
  const [choice, setChoice] = useState<StudyChoice>(() => ({
    ...firstChoice(characteristic.subgroups),
    distribution: first,
  }))
  const faulty = periodFault(choice) !== null
  const { data, error, refetch, isPlaceholderData } = useOperation(
    'capability.report',
    studyQuery(characteristic.id, choice),
    { enabled: !faulty, keep: true },
  )
  return (
    <>
      <ChoiceBar
        choice={choice}
        onChoice={setChoice}
        subgroups={characteristic.subgroups}
        measured={chartDefinition(characteristic.chart_type).kind === 'measurements'}
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && (
        <output className={classes.quiet}>{t('Computing the study…')}</output>
      )}
      {data !== undefined && (
        <ReportView
          characteristic={characteristic}
          report={data}
          waiting={isPlaceholderData}
          chosen={choice.distribution}
          onChoose={(distribution) => setChoice({ ...choice, distribution })}
        />
      )}
    </>
  )
}

interface CapabilityScreenProps {
  readonly characteristicId: number
  /** What the study is by at first; normal unless given. */
  readonly distribution?: DistributionChoice
}

/** How well a process fits its specification: numbers, pictures, and whether they are to be relied on. */
export const CapabilityScreen = ({ characteristicId, distribution = 'normal' }: CapabilityScreenProps) => {
  const { data, error, refetch } = useOperation('characteristic.get', { characteristic_id: characteristicId })
  if (isUnknown(error)) return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  return (
    <Screen
      title={data === undefined ? t('Capability study') : t('Capability of {{name}}', { name: data.name })}
      actions={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('Print')}
          </Button>
          <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
            {t('Open chart')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data !== undefined && <Study characteristic={data} first={distribution} />}
    </Screen>
  )
}
