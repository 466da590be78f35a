import { MultiSelect, Select, Switch } from '@mantine/core'
import { roles } from '../../../contract/permission.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { roleWords } from '../../components/roleWords.ts'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { timeWords } from './timeWords.ts'

const limits = [30, 60, 120, 240, 480, 1440, 2880, 10_080]

/** Who may put alarms aside and for how long, and what stands in the alarm line; each change is saved at once. */
export const ShelvingCard = () => {
  const { data, error, refetch } = useOperation('alarmPolicy.get', {})
  const update = useChange('alarmPolicy.update', ['alarmPolicy.get'])
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const { shelving } = data
  const choices = [...new Set([...limits, shelving.max_minutes])].toSorted((a, b) => a - b)
  return (
    <Card title={t('Shelving and the alarm line')}>
      <MultiSelect
        label={t('Who may shelve alarms')}
        description={t('A shelved alarm stays open, is silent, and comes back by itself.')}
        placeholder={shelving.roles.length === 0 ? t('Nobody') : ''}
        data={roles.map((role) => ({ value: role, label: roleWords[role] }))}
        value={shelving.roles}
        onChange={(values) =>
          update.mutate({
            shelving: { ...shelving, roles: roles.filter((role) => values.includes(role)) },
          })
        }
      />
      <Select
        label={t('For at most')}
        data={choices.map((one) => ({ value: String(one), label: timeWords(one) }))}
        value={String(shelving.max_minutes)}
        allowDeselect={false}
        onChange={(value) =>
          value !== null && update.mutate({ shelving: { ...shelving, max_minutes: Number(value) } })
        }
      />
      <Switch
        size="md"
        className={classes.tab ?? ''}
        label={t('Warnings stand in the alarm line, too, and sound')}
        checked={data.banner_warnings}
        onChange={({ currentTarget }) => update.mutate({ banner_warnings: currentTarget.checked })}
      />
      <ErrorNotice error={update.error} />
    </Card>
  )
}
