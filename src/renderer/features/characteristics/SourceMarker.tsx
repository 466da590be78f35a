import { Autocomplete } from '@mantine/core'
import { helpOr } from '../../components/fieldFaults.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import type { DraftProps } from './CharacteristicForm.tsx'

/** The marker of pieces whose numbers are plotted, with those that pieces have as suggestions. */
export const SourceMarker = ({ draft, faults, change }: DraftProps) => {
  const known = useOperation('piece.markers', {})
  return (
    <Autocomplete
      label={t('Marker of a piece')}
      maxLength={64}
      maxDropdownHeight={320}
      data={known.data ?? []}
      value={draft.source_marker}
      onChange={(source_marker) => change({ source_marker })}
      {...helpOr(
        faults.source_marker,
        t(
          'When a piece arrives with this marker, its number is plotted here. Empty: nothing arrives that way.',
        ),
      )}
    />
  )
}
