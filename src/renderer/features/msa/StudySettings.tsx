import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { ContractError } from '../../../contract/errors.ts'
import type { GaugeStudy } from '../../../contract/msa.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { writesComma } from '../../components/parseNumber.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'
import { StudyFields } from './StudyFields.tsx'
import { draftOfStudy, type ReadStudyDraft, readStudyDraft } from './studyDraft.ts'

interface StudySettingsProps {
  readonly study: GaugeStudy
  readonly readOnly: boolean
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (changes: NonNullable<ReadStudyDraft['input']>) => void
}

const comma = writesComma()

const DeleteStudy = ({ study }: { readonly study: GaugeStudy }) => {
  const [, navigate] = useLocation()
  const [opened, { open, close }] = useDisclosure()
  const remove = useChange('gaugeStudy.delete', ['gaugeStudy.list'])
  return (
    <>
      <Button variant="default" color="alarm" onClick={open}>
        {t('Delete study')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('Delete {{name}}?', { name: study.name })}>
        <div className={classes.column}>
          <p>{t('It leaves the list with all its values. The audit log keeps what it was.')}</p>
          <ErrorNotice error={remove.error} />
          <div className={classes.buttons}>
            <Button
              color="alarm"
              loading={remove.isPending}
              onClick={() => remove.mutate({ study_id: study.id }, { onSuccess: () => navigate('/gauges') })}
            >
              {t('Delete {{name}}', { name: study.name })}
            </Button>
            <Button variant="default" onClick={close}>
              {t('Keep it')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}

/** What a study is about, and its end. */
export const StudySettings = ({ study, readOnly, error, busy, onSave }: StudySettingsProps) => {
  const [draft, setDraft] = useState(() => draftOfStudy(study))
  const [touched, setTouched] = useState(false)
  const { input, faults } = readStudyDraft(draft, comma)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (input !== null) onSave(input)
  }
  return (
    <Card>
      <form className={classes.column} onSubmit={submit} noValidate aria-label={t('Study')}>
        <StudyFields
          draft={draft}
          faults={touched ? faults : {}}
          readOnly={readOnly}
          onChange={(changes) => {
            setDraft({ ...draft, ...changes })
            setTouched(true)
          }}
        />
        <ErrorNotice error={error} />
        {!readOnly && (
          <div className={classes.row}>
            <Button type="submit" loading={busy} disabled={!touched || input === null}>
              {t('Save changes')}
            </Button>
            <DeleteStudy study={study} />
          </div>
        )}
      </form>
    </Card>
  )
}
