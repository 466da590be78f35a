import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import { writesComma } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { designOfDraft } from '../power/designOfDraft.ts'
import { RunLengthLine } from '../power/RunLengthLine.tsx'
import { useLevel } from '../power/useLevel.ts'
import { WhatItCatches } from '../power/WhatItCatches.tsx'
import { TryOnHistory } from '../recalculation/TryOnHistory.tsx'
import type { DraftProps } from './CharacteristicForm.tsx'
import { FormSection } from './FormSection.tsx'
import classes from './Rules.module.css'
import { RulesOfPanel } from './RulesOfPanel.tsx'
import { readPanel, readRules } from './readRules.ts'
import type { PanelDraft } from './rulesDraft.ts'

interface RulesSectionProps extends DraftProps {
  /** The characteristic that is edited; null for a new one. */
  readonly characteristicId: number | null
}

const comma = writesComma()

/** Which patterns call for a person, on each panel, and what that costs in false alarms. */
export const RulesSection = ({ draft, faults, change, characteristicId }: RulesSectionProps) => {
  const level = useLevel(characteristicId, draft.chart_type)
  const design = designOfDraft(draft, level)
  const { dispersion, companion, ownRules, location } = chartDefinition(draft.chart_type)
  const { panels } = draft.rules
  const read = readRules(draft.rules, comma)
  const replace = (panel: ChartPanel) => (panelDraft: PanelDraft) =>
    change({ rules: { stated: null, panels: { ...panels, [panel]: panelDraft } } })
  const spread = dispersion(design?.subgroup_size ?? 2)
  const hasSpread = spread !== null || companion?.panel === 'within'
  const ofPanel = (panel: ChartPanel, title: string, of: string) => (
    <RulesOfPanel
      key={panel}
      panel={panel}
      title={title}
      of={of}
      hasSpread={hasSpread}
      draft={panels[panel]}
      design={design}
      fault={panel === 'location' ? faults.rules : undefined}
      onChange={replace(panel)}
    />
  )
  return (
    <FormSection
      title={t('Rules')}
      help={t(
        'Each rule finds another kind of trouble, and each adds false alarms. {{what}} is the commonest source of them.',
        { what: hasSpread ? t('Every rule on both panels') : t('Every rule at once') },
      )}
    >
      {ownRules === null ? (
        ofPanel('location', t('Level · {{points}}', { points: told(location.words.points) }), t('the level'))
      ) : (
        <section className={classes.panel} aria-label={t('Rules of the level')}>
          <h3>{t('Level · {{points}}', { points: told(location.words.points) })}</h3>
          <p className={classes.source}>
            {draft.chart_type === 'precontrol'
              ? t('Pre-control has rules of its own: one red piece, or two yellow ones in a row.')
              : t(
                  'This chart adds up what went before, so it is judged by its own limits and by no rule on a row of points.',
                )}
          </p>
          <RunLengthLine design={design === null ? null : { ...design, panel: 'location' }} />
        </section>
      )}
      {spread !== null &&
        ofPanel(
          'dispersion',
          t('Spread · {{points}}', { points: told(spread.words.points) }),
          t('the spread'),
        )}
      {companion?.panel === 'within' &&
        ofPanel(
          'within',
          t('Within subgroups · {{points}}', { points: told(companion.words.points) }),
          t('the spread within subgroups'),
        )}
      {design !== null && (
        <WhatItCatches
          design={{ ...design, ...(ownRules === null ? { rules: readPanel(panels.location, comma) } : {}) }}
          spreadRules={readPanel(panels.dispersion, comma)}
        />
      )}
      {characteristicId !== null && (
        <TryOnHistory
          characteristicId={characteristicId}
          chartType={draft.chart_type}
          rules={read.rules}
          sound={read.fault === null}
        />
      )}
    </FormSection>
  )
}
