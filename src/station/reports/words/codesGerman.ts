import type { CodeWords } from './codesEnglish.ts'

/** What reports say in German for the codes of records; the words of the screens. */
export const codesGerman: CodeWords = {
  shift: {
    SHIFT_1ST: '1. Schicht',
    SHIFT_2ND: '2. Schicht',
    SAT_OT: 'Überstunden Samstag',
    SUN_OT: 'Überstunden Sonntag',
    OTHER: 'Andere Schicht',
  },
  category: {
    EQUIPMENT: 'Anlage',
    MATERIAL: 'Material',
    CHANGEOVER: 'Umrüsten',
    QUALITY: 'Qualität',
    LABOUR: 'Personen',
    UTILITIES: 'Versorgung',
    OTHER: 'Anderes',
  },
  holdCause: {
    CUSTOMER: 'Kunde',
    QUALITY: 'Qualität',
    MATERIAL: 'Material',
    EQUIPMENT: 'Anlage',
    OTHER: 'Anderes',
  },
  orderState: {
    ACTIVE: 'In Arbeit',
    ON_HOLD: 'Angehalten',
    COMPLETED: 'Abgeschlossen',
    SHIPPED: 'Versandt',
    CANCELLED: 'Storniert',
  },
  priority: { LOW: 'Niedrig', STANDARD: 'Standard', HIGH: 'Hoch', URGENT: 'Dringend' },
  entryState: { ENTERED: 'Erfasst', VERIFIED: 'Geprüft', VOIDED: 'Ungültig' },
  severity: { CRITICAL: 'Außerhalb der Grenzen', WARNING: 'Muster innerhalb' },
  violationState: { open: 'Offen', acknowledged: 'Quittiert', withdrawn: 'Zurückgenommen' },
  filledIn: {
    ideal_cycle_time: 'Ideale Taktzeit',
    shift_hours_scheduled: 'Schichtstunden',
    employees_present: 'Anwesende Personen',
    planned_ship_date: 'Versandtag',
    start_date: 'Beginn',
  },
}
