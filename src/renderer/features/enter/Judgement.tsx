import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Characteristic } from '../../../contract/characteristic.ts'
import type { JudgedSample } from '../../../contract/sample.ts'
import type { Violation } from '../../../contract/violation.ts'
import { AcknowledgeForm } from '../../components/AcknowledgeForm.tsx'
import { AttachPhoto } from '../../components/attachments/AttachPhoto.tsx'
import { Notice } from '../../components/Notice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { calmSentence } from './calmSentence.ts'
import classes from './EntryForm.module.css'
import { UndoButton } from './undo/UndoButton.tsx'
import type { UndoLast } from './undo/useUndoLast.ts'

interface JudgementProps {
  readonly sample: JudgedSample
  readonly characteristic: Characteristic
  readonly undo: UndoLast
  readonly alone: boolean
}

/** What the station said of the subgroup that was just recorded, with the next steps where something fired. */
export const Judgement = ({ sample, characteristic, undo, alone }: JudgementProps) => {
  const fired = sample.violations.length > 0
  const { data } = useOperation(
    'violation.list',
    { characteristic_id: characteristic.id, sample_id: sample.sample_id },
    { enabled: fired },
  )
  const [chosen, setChosen] = useState<Violation | null>(null)
  if (!fired) {
    return (
      <div className={classes.calm}>
        <p className={classes.good}>
          <StateMark kind={sample.zone === 'trial' ? 'trial' : 'good'} />
          {calmSentence(sample, characteristic)}
        </p>
        {alone && <UndoButton {...undo} />}
        <AttachPhoto subject={{ kind: 'sample', id: sample.sample_id }} />
      </div>
    )
  }

  const known = data?.results ?? []
  return (
    <>
      {sample.violations.map((rule) => {
        const violation = known.find((one) => one.rule_id === rule.rule_id && one.chart === rule.chart)
        return (
          <Notice
            key={`${rule.chart}-${rule.rule_id}`}
            kind={rule.severity === 'CRITICAL' ? 'alarm' : 'warning'}
          >
            <div className={classes.signal}>
              <p>
                <strong>{t('Recorded · {{ruleName}}.', { ruleName: rule.rule_name })}</strong>{' '}
                {violation?.sentence}
              </p>
              <Button component={Link} href={`/charts/${characteristic.id}`} variant="default">
                {t('Open chart')}
              </Button>
              {violation !== undefined && <AttachPhoto subject={{ kind: 'violation', id: violation.id }} />}
              {violation?.status === 'acknowledged' && <span>{t('Acknowledged')}</span>}
              {violation?.status === 'open' && (
                <Button onClick={() => setChosen(violation)}>{t('Acknowledge')}</Button>
              )}
            </div>
          </Notice>
        )
      })}
      {alone && <UndoButton {...undo} />}
      <Drawer
        position="right"
        title={t('Acknowledge')}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && (
          <AcknowledgeForm
            violation={chosen}
            onDone={() => setChosen((shown) => (shown === chosen ? null : shown))}
          />
        )}
      </Drawer>
    </>
  )
}
