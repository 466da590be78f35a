import { Select } from '@mantine/core'
import { t } from '../../words/t.ts'
import type { LineChoice } from './useLine.ts'

/** Chooses the line that a screen is about; nothing for those who have one only. */
export const LineSelect = ({ choice }: { readonly choice: LineChoice }) =>
  choice.mayChoose && choice.lines.length > 0 ? (
    <Select
      aria-label={t('Line')}
      allowDeselect={false}
      searchable
      data={[...choice.lines]}
      value={choice.line}
      onChange={(line) => line !== null && choice.choose(line)}
    />
  ) : null
