import { NoLine } from '../../components/line/NoLine.tsx'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { KpiDashboard } from './KpiDashboard.tsx'
import { KpiDetail } from './KpiDetail.tsx'
import { KpiFilterBar } from './KpiFilterBar.tsx'
import { isShown, kpiWords } from './kpiWords.ts'
import { useKpiFilters } from './useKpiFilters.ts'

/** The figures of production: all of them in tiles, or one of them in full. */
export const KpiScreen = ({ kpi }: { readonly kpi: string | undefined }) => {
  const filters = useKpiFilters()
  const { asked, lines } = filters
  const shown = isShown(kpi) ? kpi : null
  return (
    <Screen title={shown === null ? t('Figures of production') : kpiWords[shown].name}>
      <ProductionTabs />
      <NoLine choice={lines} />
      {asked !== null && (
        <>
          <KpiFilterBar filters={filters} />
          {shown === null ? (
            <KpiDashboard asked={asked} filters={filters} />
          ) : (
            <KpiDetail key={shown} kpi={shown} asked={asked} filters={filters} />
          )}
        </>
      )}
    </Screen>
  )
}
