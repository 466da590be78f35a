import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { Screen } from '../../components/Screen.tsx'
import { UnknownCharacteristic } from '../../components/UnknownCharacteristic.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { draftOf } from '../characteristics/characteristicDraft.ts'
import { readPanel } from '../characteristics/readRules.ts'
import { designOfDraft } from './designOfDraft.ts'
import { PowerView } from './PowerView.tsx'
import { useLevel } from './useLevel.ts'

/** What the chart of a characteristic catches, with the rules that it has. */
export const PowerScreen = ({ characteristicId }: { readonly characteristicId: number }) => {
  const { data, error, refetch } = useOperation('characteristic.get', { characteristic_id: characteristicId })
  const level = useLevel(characteristicId, data?.chart_type ?? 'xbar_r')
  if (isUnknown(error)) return <UnknownCharacteristic list="/charts" back={t('All charts')} />
  const draft = data === undefined ? null : draftOf(data)
  const design = draft === null ? null : designOfDraft(draft, level)
  const ruled = data !== undefined && chartDefinition(data.chart_type).ownRules === null
  return (
    <Screen
      narrow
      title={
        data === undefined
          ? t('What will this chart catch?')
          : t('What will the chart of {{name}} catch?', { name: data.name })
      }
      actions={
        <Button component={Link} href={`/charts/${characteristicId}`} variant="default">
          {t('Open chart')}
        </Button>
      }
    >
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {draft !== null && design !== null && (
        <Card>
          <PowerView
            key={`${characteristicId} ${level ?? ''}`}
            design={{ ...design, ...(ruled ? { rules: readPanel(draft.rules.panels.location, false) } : {}) }}
            spreadRules={readPanel(draft.rules.panels.dispersion, false)}
          />
        </Card>
      )}
    </Screen>
  )
}
