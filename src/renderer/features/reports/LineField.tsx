import { Select } from '@mantine/core'
import type { LineChoice } from '../../components/line/useLine.ts'
import { t } from '../../words/t.ts'

interface LineFieldProps {
  readonly choice: LineChoice
  /** null is all lines. */
  readonly value: string | null
  readonly onChange: (line: string | null) => void
  /** Whether all lines together are one choice. */
  readonly withAll: boolean
  readonly error?: string | undefined
}

/** Whose production a report is about: the own line, which cannot be changed, or any for those who see all. */
export const LineField = ({ choice, value, onChange, withAll, error }: LineFieldProps) => {
  const { mayChoose, line, lines } = choice
  if (!mayChoose) {
    return <Select label={t('Line')} data={line === null ? [] : [line]} value={line} readOnly />
  }
  return (
    <Select
      label={t('Line')}
      placeholder={t('Choose a line')}
      nothingFoundMessage={t('No line of this name')}
      searchable
      data={[...lines, ...(withAll && lines.length > 1 ? [{ value: '', label: t('All lines') }] : [])]}
      value={value ?? (withAll && lines.length > 1 ? '' : null)}
      allowDeselect={false}
      onChange={(chosen) => {
        if (chosen !== null && chosen !== '') choice.choose(chosen)
        onChange(chosen === '' ? null : chosen)
      }}
      error={error}
    />
  )
}
