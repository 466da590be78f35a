import { Button } from '@mantine/core'
import { IconRulerMeasure } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { GaugeState } from '../../../contract/serialGauge.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { useGauges } from './useGauges.ts'

/** The key that many gauge programs ask by, and that foot switches can be set to. */
const askKey = 'F9'

const canAsk =
  (characteristicId: number) =>
  ({ state, requests, characteristic_id: of }: GaugeState): boolean =>
    state === 'connected' && requests && (of === null || of === characteristicId)

/** Asks the gauges for a value that can be asked, by a button or a key; nothing where there is none. */
export const AskGauge = ({ characteristicId }: { readonly characteristicId: number }) => {
  const gauges = (useGauges() ?? []).filter(canAsk(characteristicId))
  const { mutate, isPending, error } = useChange('serialGauge.request')
  const [first] = gauges
  const firstId = first?.gauge_id
  useEffect(() => {
    if (firstId === undefined) return
    const ask = (event: KeyboardEvent) => {
      if (event.key !== askKey || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      mutate({ gauge_id: firstId })
    }
    window.addEventListener('keydown', ask)
    return () => window.removeEventListener('keydown', ask)
  }, [firstId, mutate])
  return (
    <>
      {gauges.map(({ gauge_id, gauge_name }) => (
        <Button
          key={gauge_id}
          variant="default"
          loading={isPending}
          leftSection={<IconRulerMeasure size={20} aria-hidden="true" />}
          aria-keyshortcuts={gauge_id === firstId ? askKey : undefined}
          onClick={() => mutate({ gauge_id })}
        >
          {gauge_id === firstId
            ? t('Ask {{name}} (F9)', { name: gauge_name })
            : t('Ask {{name}}', { name: gauge_name })}
        </Button>
      ))}
      <ErrorNotice error={error} />
    </>
  )
}
