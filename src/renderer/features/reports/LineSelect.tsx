import { Select } from '@mantine/core'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'

interface LineSelectProps {
  /** null is all lines, or the person's own. */
  readonly value: string | null
  readonly onChange: (line: string | null) => void
  /** Whether all lines together are one choice, for those who see all. */
  readonly withAll: boolean
  readonly error?: string | undefined
}

const seesAll = (role: string): boolean => role === 'POWERUSER' || role === 'ADMIN'

/** Whose production: the own line, or any for those who see all. */
export const LineSelect = ({ value, onChange, withAll, error }: LineSelectProps) => {
  const { user } = useSession()
  const all = seesAll(user.role)
  const lines = useOperation('client.list', {}, { enabled: all }).data ?? []
  const own = user.client_id
  if (!all) {
    return (
      <Select label={t('Line')} data={own === null ? [] : [own]} value={own} allowDeselect={false} readOnly />
    )
  }
  return (
    <Select
      label={t('Line')}
      placeholder={t('Choose a line')}
      nothingFoundMessage={t('No line of this name')}
      searchable
      data={[
        ...(withAll ? [{ value: '', label: t('All lines') }] : []),
        ...lines.map(({ client_id: id, name }) => ({
          value: id,
          label: name === id ? id : `${name} (${id})`,
        })),
      ]}
      value={value ?? (withAll ? '' : null)}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen === null || chosen === '' ? null : chosen)}
      error={error}
    />
  )
}
