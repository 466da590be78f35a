import { type RecordLayout, recordLayouts } from '../../../contract/importKind.ts'
import { recordColumn, recordKinds } from '../../../contract/importKinds.ts'
import { plainName } from '../columnNames.ts'

/** Names of columns as tables bear them, without case, blanks and signs; English and German. A kind knows those of its own columns. */
const names: Readonly<Record<string, string>> = {
  work_order_id:
    'workorder workorderno workordernumber wo woid wono wonumber order orderid orderno ordernumber auftrag auftragsnummer auftragsnr auftragnr fertigungsauftrag fa faauftrag',
  client_id:
    'client clientname line lineid linename productionline customer linie produktionslinie fertigungslinie kunde mandant',
  style_model:
    'style styleno stylenumber model modelno product article articleno item itemno modell artikel artikelnummer artikelnr produkt stil',
  job_id: 'job jobno jobnumber lot los losnummer teilauftrag arbeitspaket',
  operation_id:
    'operation operationno operationcode op step stepofthework process workstep arbeitsgang arbeitsschritt arbeitsgangnr vorgang schritt prozess',
  shift_date:
    'date day shiftday productiondate proddate datum tag schichtdatum schichttag produktionsdatum dayonwhichtheshiftbegan tagandemdieschichtbegann',
  shift_type: 'shift shiftname schicht schichtart schichttyp',
  units_produced:
    'units produced unitsmade output production quantityproduced qtyproduced qty quantity pieces total totalunits menge stück stückzahl produziert produziertemenge gesamtmenge gefertigt gefertigtestück gesamtstückzahl',
  units_good: 'good goodunits unitsok ok goodqty goodquantity gut gutmenge gutteile gutstück iomenge io',
  units_defective:
    'defective ofthemdefective defectiveunits defects scrap scrapqty rejects rejected bad badunits ausschuss ausschussmenge schlecht schlechtteile defekt nio niomenge fehlerhaft davonfehlerhaft',
  run_time_hours:
    'runtime runtimehours runhours runtimeh hoursrun machinehours hours laufzeit laufzeith laufzeitstunden betriebsstunden maschinenstunden',
  employees_assigned:
    'employees assigned people peopleassigned employeesplanned headcount operators workers crew mitarbeiter personal mitarbeitergeplant eingeteilt eingeteilte eingeteiltepersonen personen personaleingeteilt',
  employees_present:
    'present peoplepresent employeespresent attending headcountpresent anwesend anwesende anwesendepersonen mitarbeiteranwesend personalanwesend',
  shift_hours_scheduled:
    'shifthours scheduledshifthours shiftlength plannedhours schichtstunden schichtdauer schichtlänge planstunden',
  downtime_total_minutes:
    'downtime downtimeminutes downtimemin minutesdown standstill standstillminutes stillstand stillstandszeit stillstandmin stillstandminuten ausfallzeit',
  notes: 'note remark remarks comment comments notiz notizen bemerkung bemerkungen kommentar hinweis',
  planned_quantity:
    'plannedqty orderquantity orderqty quantity qty planquantity planqty target menge planmenge sollmenge auftragsmenge bestellmenge losgröße geplantemenge',
  planned_start_date:
    'plannedstart start startdate planstart startplanned startdatum start plan starttermin geplanterstart geplanterbeginn beginn',
  planned_ship_date:
    'plannedship ship shipdate due duedate shipby deliverydate delivery plannedshipment liefertermin lieferdatum versandtermin versanddatum fällig fälligam termin geplanterversand',
  ideal_cycle_time:
    'idealcycle cycletime cycle standardtime standardhours cyclehours sam taktzeit takt zykluszeit zyklus vorgabezeit stückzeit idealetaktzeit',
  priority_level: 'priority prio urgency priorität prioritätsstufe dringlichkeit',
  po_number: 'po pono ponumber purchaseorder customerpo bestellnummer bestellung bestellnr kundenbestellung',
  status: 'state orderstatus zustand auftragsstatus',
  actual_start:
    'actualstart started startedat startedon actualstartdate realstart iststart tatsächlicherstart begonnen begonnenam',
  on_hold_since: 'onhold onholdsince heldsince holdsince gesperrtseit angehaltenseit',
  hold_cause: 'holdreason holdcause sperrgrund haltegrund',
  completed_at:
    'completed completedon completion completiondate finished finishedat abgeschlossen fertig fertigam fertiggestellt abgeschlossenam',
  shipped_at:
    'shipped shippedon actualship shippeddate actualshipdate ausgeliefert versandt versendet geliefert geliefertam versandtam istversand',
  cancelled_at: 'cancelled canceled canceledat cancelledon storniert storniertam abgebrochen',
  name: 'label title description bezeichnung beschreibung clientname linename stylename operationname',
  retired: 'inactive obsolete discontinued stillgelegt inaktiv ausgemustert',
  hours: 'shifthours length shiftlength duration stunden schichtstunden dauer schichtdauer schichtlänge',
  starts_at: 'start starts begin begins starttime startsat beginn startzeit schichtbeginn',
  opportunities_per_unit:
    'opportunities opportunitiesperunit defectopportunities opp möglichkeiten fehlermöglichkeiten fehlermöglichkeitenjestück',
  sequence: 'seq order no number position pos step reihenfolge folge nr nummer',
  category: 'type downtimecategory kind kategorie art stillstandsart',
  reason: 'cause description downtimereason why grund ursache stillstandsgrund',
  minutes: 'duration min downtime downtimeminutes minuten dauer stillstand stillstandminuten',
  started_at: 'start started begin begun starttime startedat beginn begonnen von ab startzeit',
  cause: 'holdcause category type ursache sperrgrund art',
  held_at:
    'held heldon holdstart holdfrom onholdfrom start from gesperrt gesperrtam gesperrtseit von seit angehalten',
  released_at: 'released releasedon holdend until to end freigegeben freigegebenam bis ende freigabe',
  employee_id:
    'employee employeeno employeenumber personnelno badge worker name person mitarbeiter mitarbeiternr mitarbeiternummer personalnummer personalnr',
  scheduled_hours:
    'scheduled plannedhours hoursscheduled shifthours geplant sollstunden planstunden geplantestunden',
  absent_hours:
    'absent absence absencehours hoursabsent abwesend fehlstunden fehlzeit abwesenheit abwesendestunden',
  absence_reason: 'reason absencereason why grund fehlgrund abwesenheitsgrund',
  is_excused: 'excused entschuldigt',
  units_inspected:
    'inspected inspectedunits checked samplesize geprüft prüfmenge geprüftemenge geprüftestück prüfumfang',
  units_passed: 'passed passedunits ok good firstpass passedfirsttime bestanden inordnung gut gutteile io',
  defects: 'defectcount faults nonconformities fehler fehleranzahl mängel fehlerzahl',
  units_reworked: 'reworked rework reworkedunits nacharbeit nachgearbeitet nacharbeitmenge',
  kpi: 'kpiname metric indicator kennzahl kennzahlname',
  target: 'goal targetvalue ziel zielwert sollwert',
  valid_from: 'from since validsince effectivefrom start gültigab ab gültigvon von',
}

const plainNames = (name: string): readonly string[] => [
  plainName(name),
  ...(names[name] ?? '').split(' ').map(plainName),
]

/** The fields that a plain header names, by layout. */
const fieldsOf: ReadonlyMap<RecordLayout, ReadonlyMap<string, string>> = new Map(
  recordLayouts.map((layout) => {
    const known = new Map<string, string>()
    const { columns } = recordKinds[layout]
    // The API's own name is never taken by a word for another column.
    for (const { name } of columns) known.set(plainName(name), name)
    for (const { name } of columns) {
      for (const plain of plainNames(name)) if (plain !== '' && !known.has(plain)) known.set(plain, name)
    }
    return [layout, known]
  }),
)

/** The field of a record that a header names; null for none. */
const fieldOfHeader = (layout: RecordLayout, header: string): string | null =>
  fieldsOf.get(layout)?.get(plainName(header)) ?? null

/** What the columns of a table hold as records of a layout, each field once; null for a column that holds nothing of them. */
export const fieldsOfHeaders = (layout: RecordLayout, headers: readonly string[]): (string | null)[] => {
  const exact = (header: string) =>
    recordColumn(layout, { role: 'field', name: header.trim().toLowerCase() })?.name ?? null
  const taken = new Set(headers.flatMap((header) => exact(header) ?? []))
  return headers.map((header) => {
    const own = exact(header)
    if (own !== null) return own
    const field = fieldOfHeader(layout, header)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** What tells a kind from others, beside what all of its records must have. */
const signs: Readonly<Partial<Record<RecordLayout, readonly (readonly string[])[]>>> = {
  clients: [['name', 'ideal_cycle_time', 'retired']],
  styles: [['name', 'ideal_cycle_time', 'opportunities_per_unit', 'retired']],
  operations: [['sequence', 'name']],
  holds: [['held_at']],
}

/**
 * The kind of records that headers tell: the one of whose columns most are there, all that it needs among them; null where it is
 * none.
 */
export const layoutOfHeaders = (headers: readonly string[]): RecordLayout | null => {
  let best: RecordLayout | null = null
  let most = 1
  for (const layout of recordLayouts) {
    const held = new Set(fieldsOfHeaders(layout, headers).flatMap((field) => field ?? []))
    const { columns } = recordKinds[layout]
    const has = (name: string): boolean =>
      held.has(name) || columns.some(({ standsFor, name: other }) => standsFor === name && held.has(other))
    const isWhole = columns.every(({ isRequired, name }) => !isRequired || has(name))
    const isTold = (signs[layout] ?? []).every((names) => names.some((name) => held.has(name)))
    if (isWhole && isTold && held.size > most) {
      best = layout
      most = held.size
    }
  }
  return best
}

const allNames: ReadonlySet<string> = new Set([...fieldsOf.values()].flatMap((known) => [...known.keys()]))

/** Whether a header names a field of any kind of records. */
export const isRecordHeader = (header: string): boolean => allNames.has(plainName(header))
