import { Select } from '@mantine/core'
import { t } from '../../words/t.ts'
import type { LineChoice } from './useLine.ts'

/** Whether all lines are shown together, on a screen that can. */
export interface AllLines {
  readonly isAll: boolean
  readonly chooseAll: (isAll: boolean) => void
}

interface LineSelectProps {
  readonly choice: LineChoice
  /** Left out where a screen is about one line. */
  readonly all?: AllLines
}

// No line can be called so: ids are without control characters.
const allLines = '\u0000all'

/** Chooses the line that a screen is about, or all of them; nothing for those who have one only. */
export const LineSelect = ({ choice, all }: LineSelectProps) =>
  choice.mayChoose && choice.lines.length > 0 ? (
    <Select
      aria-label={t('Line')}
      allowDeselect={false}
      searchable
      data={[...(all === undefined ? [] : [{ value: allLines, label: t('All lines') }]), ...choice.lines]}
      value={all?.isAll === true ? allLines : choice.line}
      onChange={(line) => {
        if (line === null) return
        all?.chooseAll(line === allLines)
        if (line !== allLines) choice.choose(line)
      }}
    />
  ) : null
