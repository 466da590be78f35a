import { Select } from '@mantine/core'
import { useBoard } from '../../connection/BoardProvider.tsx'
import { t } from '../../words/t.ts'

interface CharacteristicSelectProps {
  readonly value: number | null
  readonly onChange: (id: number | null) => void
  readonly error?: string | undefined
}

/** The characteristic that an SPC report is about. */
export const CharacteristicSelect = ({ value, onChange, error }: CharacteristicSelectProps) => {
  const tiles = useBoard()?.tiles ?? []
  return (
    <Select
      label={t('Characteristic')}
      placeholder={t('Choose a characteristic')}
      nothingFoundMessage={t('Nothing of this name')}
      searchable
      data={tiles.map(({ characteristic_id: id, name, code }) => ({
        value: String(id),
        label: name === code ? name : `${name} (${code})`,
      }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      error={error}
    />
  )
}
