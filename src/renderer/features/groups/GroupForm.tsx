import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  alignments,
  type CharacteristicGroup,
  type CreateGroupInput,
} from '../../../contract/characteristicGroup.ts'
import type { ContractError } from '../../../contract/errors.ts'
import { covarianceMethods } from '../../../spc/multivariate/multivariateEstimate.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { Notice } from '../../components/Notice.tsx'
import { writesComma } from '../../components/parseNumber.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { alignmentWords, covarianceWords } from './alignmentWords.ts'
import classes from './Groups.module.css'
import { groupDraftOf, newGroupDraft, readGroupDraft } from './groupDraft.ts'

const comma = writesComma()

interface GroupFormProps {
  readonly known: CharacteristicGroup | null
  readonly save: string
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (input: CreateGroupInput) => void
}

/** What a group is: its name, its characteristics, and how they are judged together. */
export const GroupForm = ({ known, save, error, busy, onSave }: GroupFormProps) => {
  const characteristics = useOperation('characteristic.list', {})
  const [draft, setDraft] = useState(known === null ? newGroupDraft : groupDraftOf(known))
  const [tried, setTried] = useState(false)
  const frozen = known !== null && known.limits_revision !== null
  const { input, faults: typing } = readGroupDraft(draft, comma)
  const faults = { ...fieldFaults(error, 'changes'), ...(tried ? typing : {}) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input !== null) onSave(input)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Characteristic group')}>
      <ErrorNotice error={characteristics.error} onRetry={() => void characteristics.refetch()} />
      {frozen && (
        <Notice kind="info">
          {t(
            'The limits are frozen, so only the name may change. Make another group for other characteristics.',
          )}
        </Notice>
      )}
      <Card title={t('What belongs together?')}>
        <TextInput
          label={t('Name')}
          autoComplete="off"
          autoFocus={known === null}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          {...helpOr(faults.name, t('Such as the part, or the station that measures it.'))}
        />
        <MultiSelect
          label={t('Characteristics')}
          placeholder={draft.members.length === 0 ? t('Choose two or more') : ''}
          searchable
          disabled={frozen}
          maxDropdownHeight={320}
          nothingFoundMessage={t('No characteristic has this name.')}
          data={
            characteristics.data?.map(({ id, name, code }) => ({
              value: String(id),
              label: `${name} (${code})`,
            })) ?? []
          }
          value={[...draft.members]}
          onChange={(members) => setDraft({ ...draft, members })}
          {...helpOr(faults.members, t('From 2 to 20, measured on the same parts.'))}
        />
        <Select
          label={t('Put together by')}
          allowDeselect={false}
          disabled={frozen}
          data={alignments.map((value) => ({ value, label: alignmentWords[value].word }))}
          value={draft.alignBy}
          onChange={(value) =>
            setDraft({ ...draft, alignBy: alignments.find((one) => one === value) ?? draft.alignBy })
          }
          {...helpOr(faults.align_by, alignmentWords[draft.alignBy].help)}
        />
      </Card>
      <Card title={t('How is it judged?')}>
        <Select
          label={t('Covariance from')}
          allowDeselect={false}
          disabled={frozen}
          data={covarianceMethods.map((value) => ({ value, label: covarianceWords[value].word }))}
          value={draft.covariance}
          onChange={(value) =>
            setDraft({
              ...draft,
              covariance: covarianceMethods.find((one) => one === value) ?? draft.covariance,
            })
          }
          {...helpOr(faults.covariance, covarianceWords[draft.covariance].help)}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('Baseline')}
            inputMode="numeric"
            disabled={frozen}
            value={draft.baseline}
            onChange={(event) => setDraft({ ...draft, baseline: event.currentTarget.value })}
            {...helpOr(
              faults.baseline_observations,
              t('Complete observations after which the limits freeze by themselves.'),
            )}
          />
          <TextInput
            label={t('False alarms')}
            inputMode="decimal"
            disabled={frozen}
            value={draft.alpha}
            onChange={(event) => setDraft({ ...draft, alpha: event.currentTarget.value })}
            {...helpOr(
              faults.alpha,
              t('Share of good observations beyond the limit; 0.0027 is that of 3 σ.'),
            )}
          />
        </div>
      </Card>
      <ErrorNotice error={error?.details.length === 0 ? error : null} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  )
}
