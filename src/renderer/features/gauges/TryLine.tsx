import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { StateMark } from '../../components/StateMark.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Gauges.module.css'
import { type GaugeDraft, settingsOf } from './gaugeDraft.ts'
import { formatWords } from './gaugeWords.ts'

/** Lets a leader type a line as the gauge sends it, to see what would be understood before the gauge is there. */
export const TryLine = ({ draft }: { readonly draft: GaugeDraft }) => {
  const [line, setLine] = useState('')
  const { format, pattern = null, decimal, unit } = settingsOf(draft)
  const { data } = useOperation(
    'serialGauge.understand',
    { format, pattern, decimal, unit, line },
    { enabled: line !== '', keep: true },
  )
  const understood = line === '' ? undefined : data
  return (
    <div className={classes.try}>
      <TextInput
        label={t('Try a line')}
        description={t('As the gauge sends it, such as {{example}}', {
          example: formatWords[format].example,
        })}
        value={line}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <output className={classes.understood}>
        {understood !== undefined && (
          <>
            <StateMark kind={understood.problem === null ? 'good' : 'warning'} />
            {understood.problem ??
              (understood.unit === null
                ? t('Understood: {{value}}', { value: understood.value })
                : t('Understood: {{value}} {{unit}}', { value: understood.value, unit: understood.unit }))}
          </>
        )}
      </output>
    </div>
  )
}
