import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { TraceField } from '../../../contract/traceability.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { FieldForm } from './FieldForm.tsx'
import { FieldTable } from './FieldTable.tsx'
import classes from './Traceability.module.css'

const askAgainAfter = 2_000

/** The fields that tell where subgroups come from: what people fill in at entry, and what samples are searched by. */
export const FieldsScreen = () => {
  const [shown, setShown] = useState<{ readonly field: TraceField | null } | null>(null)
  const first = useOperation('traceField.list', { include_retired: true })
  const isBehind = first.data?.some(({ searchable }) => searchable < 1) === true
  const { data, error, refetch } = useOperation(
    'traceField.list',
    { include_retired: true },
    isBehind ? { every: askAgainAfter } : {},
  )
  const update = useChange('traceField.update', ['traceField.list'])
  const retire = useChange('traceField.retire', ['traceField.list'])
  const close = () => setShown(null)
  return (
    <Screen
      title={t('Traceability fields')}
      actions={
        <>
          <Button component={Link} href="/characteristics" variant="default">
            {t('Back to setup')}
          </Button>
          <Button onClick={() => setShown({ field: null })}>{t('Add field')}</Button>
        </>
      }
    >
      <p className={classes.help}>
        {t(
          'What people fill in beside the measurements, and what samples are searched by: the batch, the cavity, the machine. A field that is added later finds older subgroups that carry it, too.',
        )}
      </p>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      <ErrorNotice error={update.error ?? retire.error} />
      {data !== undefined && (
        <FieldTable
          fields={data}
          onEdit={(field) => setShown({ field })}
          onMove={({ key }, position) => update.mutate({ key, changes: { position } })}
          onRetire={({ key }, retired) => retire.mutate({ key, retired })}
        />
      )}
      <Drawer
        position="right"
        size={480}
        title={shown?.field === null ? t('Add a field') : (shown?.field?.label ?? '')}
        opened={shown !== null}
        onClose={close}
      >
        {shown !== null && <FieldForm key={shown.field?.key ?? ''} field={shown.field} onDone={close} />}
      </Drawer>
    </Screen>
  )
}
