import type { ChartAsOf, UnknownThen } from '../../../contract/chartAsOf.ts'
import { countWords } from '../../charts/formatValue.ts'
import { formatExact } from '../../components/formatTime.ts'
import { t } from '../../words/t.ts'

const unknownWords: Readonly<Record<UnknownThen, string>> = {
  settings_changed: t(
    'The settings of this characteristic were changed since. Name, unit and tolerance are shown as they are today.',
  ),
  earlier_statuses: t(
    'The audit log does not reach back this far. Whether violations were acknowledged is worked out from what is stored today.',
  ),
  annotations_rewritten: t('Notes were rewritten since. They are shown in their words of today.'),
}

/** Which limits held then, and who had frozen them. */
export const limitsThen = ({ history }: Pick<ChartAsOf, 'history'>): string => {
  const limits = history.limits.at(-1)
  if (limits === undefined) return t('Limits were on trial then.')
  return t('Limits of revision {{revision}}, frozen by {{by}} on {{at}}.', {
    revision: limits.revision,
    by: limits.created_by,
    at: formatExact(Date.parse(limits.created_at)),
  })
}

/** What is different from what somebody saw then, or cannot be known; a sentence each. */
export const unknownOf = ({ recorded_later, corrected_since, unknown }: ChartAsOf): string[] => [
  ...(recorded_later === 0
    ? []
    : [
        t(
          '{{count}} subgroups were measured before then but recorded later: nobody saw them, so they are not shown.',
          {
            count: recorded_later,
          },
        ),
      ]),
  ...(corrected_since === 0
    ? []
    : [
        t('{{count}} subgroups were corrected since and have their former values here.', {
          count: corrected_since,
        }),
      ]),
  ...unknown.map((what) => unknownWords[what]),
]

/** What a screen reader says when another time is shown. */
export const spokenThen = (shown: ChartAsOf): string =>
  t('{{at}}: {{total}} subgroups. {{limits}}', {
    at: formatExact(Date.parse(shown.at)),
    total: countWords(shown.history.total),
    limits: limitsThen(shown),
  })
