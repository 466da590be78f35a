import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { GaugeStudyKind } from '../../../contract/msa.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { helpOr } from '../../components/fieldFaults.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { emptyData } from './emptyData.ts'
import { type LayoutDraft, layoutWords, readLayout } from './layoutDraft.ts'
import classes from './Msa.module.css'
import { StudyFields } from './StudyFields.tsx'
import { newStudyDraft, readStudyDraft } from './studyDraft.ts'
import { studyKinds } from './studyKinds.ts'

const comma = writesComma()

/** Plans a new study: its kind, what it is about, and how large it is. Its values are entered afterwards. */
export const NewStudyScreen = () => {
  const [, navigate] = useLocation()
  const [kind, setKind] = useState<GaugeStudyKind>('crossed')
  const [draft, setDraft] = useState(newStudyDraft)
  const [layout, setLayout] = useState<LayoutDraft>(layoutWords('crossed').usual)
  const [characteristic, setCharacteristic] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const { data: characteristics } = useOperation('characteristic.list', {})
  const create = useChange('gaugeStudy.create', ['gaugeStudy.list'])
  const words = layoutWords(kind)
  const about = readStudyDraft(draft, comma)
  const { size, faults } = readLayout(kind, layout)
  const choose = (next: GaugeStudyKind) => {
    setKind(next)
    setLayout(layoutWords(next).usual)
  }
  const take = (id: string | null) => {
    setCharacteristic(id)
    const found = characteristics?.find((one) => String(one.id) === id)
    if (found === undefined) return
    const { unit, lsl, usl } = found
    const width = lsl === null || usl === null ? '' : String(Number((usl - lsl).toPrecision(12)))
    setDraft({
      ...draft,
      unit: unit ?? '',
      tolerance: width,
      name: draft.name === '' ? `${found.name}, ${new Date().getFullYear()}` : draft.name,
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (about.input === null || size === null) return
    create.mutate(
      {
        ...about.input,
        characteristic_id: characteristic === null ? null : Number(characteristic),
        data: emptyData(kind, size),
      },
      { onSuccess: ({ id }) => navigate(`/gauges/${id}`) },
    )
  }
  const shown = tried ? faults : {}
  return (
    <Screen
      narrow
      title={t('New gauge study')}
      actions={
        <Button component={Link} href="/gauges" variant="subtle">
          {t('Cancel')}
        </Button>
      }
    >
      <form className={classes.column} onSubmit={submit} noValidate aria-label={t('New gauge study')}>
        <Card title={t('What do you want to know?')}>
          <div className={classes.kinds} role="radiogroup" aria-label={t('Kind of study')}>
            {studyKinds.map(({ kind: value, word, purpose }) => (
              <label key={value} className={classes.kind}>
                <input
                  type="radio"
                  name="kind"
                  value={value}
                  aria-label={word}
                  checked={kind === value}
                  onChange={() => choose(value)}
                />
                <span>
                  <strong>{word}</strong>
                  <span>{purpose}</span>
                </span>
              </label>
            ))}
          </div>
        </Card>
        <Card title={t('What is measured, and with what?')}>
          {characteristics !== undefined && characteristics.length > 0 && (
            <Select
              label={t('Characteristic')}
              description={t('Brings its unit and tolerance along. Empty: the study stands for itself.')}
              placeholder={t('None')}
              clearable
              searchable
              data={characteristics.map(({ id, name, code }) => ({
                value: String(id),
                label: `${name} (${code})`,
              }))}
              value={characteristic}
              onChange={take}
            />
          )}
          <StudyFields
            draft={draft}
            faults={tried ? about.faults : {}}
            onChange={(changes) => setDraft({ ...draft, ...changes })}
          />
        </Card>
        <Card title={t('How much?')}>
          <div className={classes.fields}>
            {words.parts !== null && (
              <TextInput
                label={words.parts.label}
                inputMode="numeric"
                value={layout.parts}
                onChange={(event) => setLayout({ ...layout, parts: event.currentTarget.value })}
                {...helpOr(shown.parts, words.parts.help)}
              />
            )}
            {words.appraisers && (
              <TextInput
                label={t('Appraisers')}
                value={layout.appraisers}
                onChange={(event) => setLayout({ ...layout, appraisers: event.currentTarget.value })}
                {...helpOr(shown.appraisers, t('Their names, apart by commas.'))}
              />
            )}
            <TextInput
              label={words.trials.label}
              inputMode="numeric"
              value={layout.trials}
              onChange={(event) => setLayout({ ...layout, trials: event.currentTarget.value })}
              {...helpOr(shown.trials, words.trials.help)}
            />
          </div>
          {words.appraisers && (
            <p className={classes.quiet}>
              {t(
                'You have the measurements as a list already? Its parts and appraisers replace these when you paste it.',
              )}
            </p>
          )}
        </Card>
        <ErrorNotice error={create.error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={create.isPending}>
            {t('Create study')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
