import { Button } from '@mantine/core'
import { Link, Redirect, Route, Switch } from 'wouter'
import { Empty } from './components/Empty.tsx'
import { Screen } from './components/Screen.tsx'
import { useSession } from './connection/SessionProvider.tsx'
import { AlarmSettingsScreen } from './features/alarms/AlarmSettingsScreen.tsx'
import { AuditScreen } from './features/audit/AuditScreen.tsx'
import { Board } from './features/board/Board.tsx'
import { BoxPlotScreen } from './features/boxplot/BoxPlotScreen.tsx'
import { CapabilityScreen } from './features/capability/CapabilityScreen.tsx'
import { CatalogueScreen } from './features/catalogue/CatalogueScreen.tsx'
import {
  EditCharacteristicScreen,
  NewCharacteristicScreen,
} from './features/characteristics/CharacteristicScreens.tsx'
import { CharacteristicsScreen } from './features/characteristics/CharacteristicsScreen.tsx'
import { ControlChartScreen } from './features/chart/ControlChartScreen.tsx'
import { ChartsScreen } from './features/charts/ChartsScreen.tsx'
import { CompareScreen } from './features/compare/CompareScreen.tsx'
import { EnterScreen, EnterValuesScreen } from './features/enter/EnterScreen.tsx'
import { GaugeScreen, NewGaugeScreen } from './features/gauges/GaugeScreens.tsx'
import { SerialGaugesScreen } from './features/gauges/SerialGaugesScreen.tsx'
import { GroupChartScreen } from './features/groups/GroupChartScreen.tsx'
import { EditGroupScreen, NewGroupScreen } from './features/groups/GroupScreens.tsx'
import { GroupsScreen } from './features/groups/GroupsScreen.tsx'
import { HandoverScreen } from './features/handover/HandoverScreen.tsx'
import { ImportScreen } from './features/imports/ImportScreen.tsx'
import { KeysScreen } from './features/keys/KeysScreen.tsx'
import { KpiScreen } from './features/kpi/KpiScreen.tsx'
import { TargetsScreen } from './features/kpi/TargetsScreen.tsx'
import { MasterDataScreen } from './features/masterData/MasterDataScreen.tsx'
import { GaugeStudiesScreen } from './features/msa/GaugeStudiesScreen.tsx'
import { NewStudyScreen } from './features/msa/NewStudyScreen.tsx'
import { StudyScreen } from './features/msa/StudyScreen.tsx'
import { PeopleScreen } from './features/people/PeopleScreen.tsx'
import { PiecesScreen } from './features/pieces/PiecesScreen.tsx'
import { EditPlanScreen, NewPlanScreen } from './features/plans/PlanScreens.tsx'
import { PlansScreen } from './features/plans/PlansScreen.tsx'
import { RunScreen } from './features/plans/RunScreen.tsx'
import { PowerScreen } from './features/power/PowerScreen.tsx'
import { ProductionEntryScreen } from './features/production/ProductionEntryScreen.tsx'
import { ReplayScreen } from './features/replay/ReplayScreen.tsx'
import { ReportsScreen } from './features/reports/ReportsScreen.tsx'
import { SamplesScreen } from './features/samples/SamplesScreen.tsx'
import { SettingsScreen } from './features/settings/SettingsScreen.tsx'
import { AttendanceScreen } from './features/shopEvents/AttendanceScreen.tsx'
import { InspectionsScreen } from './features/shopEvents/InspectionsScreen.tsx'
import { TimelineScreen } from './features/shopEvents/TimelineScreen.tsx'
import { FieldsScreen } from './features/traceability/FieldsScreen.tsx'
import { TraceScreen } from './features/traceability/TraceScreen.tsx'
import { ViolationsScreen } from './features/violations/ViolationsScreen.tsx'
import { WallsScreen } from './features/wall/WallsScreen.tsx'
import { OrdersScreen } from './features/workOrders/OrdersScreen.tsx'
import { NotAllowed } from './shell/NotAllowed.tsx'
import { neededAt } from './shell/places.ts'
import { t } from './words/t.ts'

/** Which screen an address shows. A place that a role may not open says so; a screen below one leads back to it. */
export const Screens = () => {
  const { may } = useSession()
  return (
    <Switch>
      <Route path="/" component={Board} />
      <Route path="/charts" component={ChartsScreen} />
      <Route path="/charts/groups" component={GroupsScreen} />
      <Route path="/charts/groups/new">
        {may('characteristic.configure') ? <NewGroupScreen /> : <Redirect to="/charts/groups" />}
      </Route>
      <Route path="/charts/groups/:id/edit">
        {({ id }) =>
          may('characteristic.configure') ? (
            <EditGroupScreen key={id} groupId={Number(id)} />
          ) : (
            <Redirect to="/charts/groups" />
          )
        }
      </Route>
      <Route path="/charts/groups/:id/:sample?">
        {({ id, sample }) => (
          <GroupChartScreen
            key={`${id} ${sample}`}
            groupId={Number(id)}
            sampleId={sample === undefined ? null : Number(sample)}
          />
        )}
      </Route>
      <Route path="/charts/:id/capability">
        {({ id }) => <CapabilityScreen key={id} characteristicId={Number(id)} />}
      </Route>
      <Route path="/charts/:id/capability/best">
        {({ id }) => <CapabilityScreen key={id} characteristicId={Number(id)} distribution="best" />}
      </Route>
      <Route path="/charts/:id/boxes/:by?">
        {({ id, by }) => (
          <BoxPlotScreen
            key={id}
            characteristicId={Number(id)}
            by={by === undefined ? 'shift' : decodeURIComponent(by)}
          />
        )}
      </Route>
      <Route path="/charts/:id/compare/:other?">
        {({ id, other }) => (
          <CompareScreen characteristicId={Number(id)} otherId={other === undefined ? null : Number(other)} />
        )}
      </Route>
      <Route path="/charts/:id/replay">
        {({ id }) => <ReplayScreen key={id} characteristicId={Number(id)} />}
      </Route>
      <Route path="/charts/:id/power">
        {({ id }) => <PowerScreen key={id} characteristicId={Number(id)} />}
      </Route>
      <Route path="/charts/:id/at/:sample">
        {({ id }) => <ControlChartScreen key={id} characteristicId={Number(id)} />}
      </Route>
      <Route path="/charts/:id">
        {({ id }) => <ControlChartScreen key={id} characteristicId={Number(id)} />}
      </Route>
      <Route path="/violations/:tab?" component={ViolationsScreen} />
      <Route path="/production/timeline/:view?/:day?">
        {({ view, day }) => <TimelineScreen view={view} day={day} />}
      </Route>
      <Route path="/production/attendance" component={AttendanceScreen} />
      <Route path="/production/inspections" component={InspectionsScreen} />
      <Route path="/handover" component={HandoverScreen} />
      <Route path="/reports/:tab?">{({ tab }) => <ReportsScreen tab={tab} />}</Route>
      <Route path="/import/:tab?">
        {may(neededAt('/import')) ? <ImportScreen /> : <NotAllowed path="/import" />}
      </Route>
      <Route path="/samples/trace/:field/:value">
        {({ field, value }) => <TraceScreen key={`${field} ${value}`} field={field} value={value} />}
      </Route>
      <Route path="/samples/:found?/:search?">
        {({ search }) => <SamplesScreen search={search ?? ''} />}
      </Route>
      <Route path="/walls" component={WallsScreen} />
      <Route path="/pieces" component={PiecesScreen} />
      <Route path="/production/orders/:view?" component={OrdersScreen} />
      <Route path="/production/kpis/:kpi?">{({ kpi }) => <KpiScreen key={kpi ?? ''} kpi={kpi} />}</Route>
      <Route path="/production/targets" component={TargetsScreen} />
      <Route path="/production/setup/:tab?">
        {may('production.edit') ? <MasterDataScreen /> : <Redirect to="/production" />}
      </Route>
      <Route path="/production" component={ProductionEntryScreen} />
      <Route path="/gauges" component={GaugeStudiesScreen} />
      <Route path="/gauges/new">
        {may('gaugeStudy.edit') ? <NewStudyScreen /> : <Redirect to="/gauges" />}
      </Route>
      <Route path="/gauges/:id">{({ id }) => <StudyScreen key={id} studyId={Number(id)} />}</Route>
      <Route path="/keys/:tab?">
        {may(neededAt('/keys')) ? <KeysScreen /> : <NotAllowed path="/keys" />}
      </Route>
      <Route path="/audit/:table?/:record?">
        {({ table, record }) =>
          may(neededAt('/audit')) ? (
            <AuditScreen key={`${table} ${record}`} table={table} record={record} />
          ) : (
            <NotAllowed path="/audit" />
          )
        }
      </Route>
      <Route path="/people/:tab?">
        {may(neededAt('/people')) ? <PeopleScreen /> : <NotAllowed path="/people" />}
      </Route>
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/settings/gauges" component={SerialGaugesScreen} />
      <Route path="/settings/gauges/new">
        {may('characteristic.configure') ? <NewGaugeScreen /> : <Redirect to="/settings/gauges" />}
      </Route>
      <Route path="/settings/gauges/:id">
        {({ id }) =>
          may('characteristic.configure') ? (
            <GaugeScreen key={id} gaugeId={Number(id)} />
          ) : (
            <Redirect to="/settings/gauges" />
          )
        }
      </Route>
      <Route path="/settings/alarms/:tab?">
        {({ tab }) =>
          may('catalogue.configure') ? <AlarmSettingsScreen tab={tab} /> : <Redirect to="/settings" />
        }
      </Route>
      <Route path="/settings/causes">
        {may('catalogue.configure') ? <CatalogueScreen /> : <Redirect to="/settings" />}
      </Route>
      <Route path="/enter/*?">
        {may(neededAt('/enter')) ? (
          <Switch>
            <Route path="/enter" component={EnterScreen} />
            <Route path="/enter/run/:id">{({ id }) => <RunScreen key={id} runId={Number(id)} />}</Route>
            <Route path="/enter/:id">
              {({ id }) => <EnterValuesScreen key={id} characteristicId={Number(id)} />}
            </Route>
          </Switch>
        ) : (
          <NotAllowed path="/enter" />
        )}
      </Route>
      <Route path="/characteristics/*?">
        {may(neededAt('/characteristics')) ? (
          <Switch>
            <Route path="/characteristics" component={CharacteristicsScreen} />
            <Route path="/characteristics/new" component={NewCharacteristicScreen} />
            <Route path="/characteristics/plans" component={PlansScreen} />
            <Route path="/characteristics/plans/new" component={NewPlanScreen} />
            <Route path="/characteristics/plans/:id">
              {({ id }) => <EditPlanScreen key={id} planId={Number(id)} />}
            </Route>
            <Route path="/characteristics/fields" component={FieldsScreen} />
            <Route path="/characteristics/:id">
              {({ id }) => <EditCharacteristicScreen key={id} characteristicId={Number(id)} />}
            </Route>
          </Switch>
        ) : (
          <NotAllowed path="/characteristics" />
        )}
      </Route>
      <Route>
        <Screen title={t('Not found')}>
          <Empty sentence={t('There is no screen at this address.')}>
            <Button component={Link} href="/">
              {t('Go to the board')}
            </Button>
          </Empty>
        </Screen>
      </Route>
    </Switch>
  )
}
