import { kpiNames } from '../../../contract/production/kpi.ts'
import { shiftTypes } from '../../../contract/production/productionFields.ts'
import { downtimeCategories } from '../../../contract/production/shopEvents.ts'
import { holdCauses, orderStates, priorities } from '../../../contract/production/workOrder.ts'
import { plainName } from '../columnNames.ts'

/** Words that stand for a choice, without case, blanks and signs; English and German. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shift_type: {
    SHIFT_1ST:
      '1 1st first shift1 1stshift firstshift morning early day dayshift frühschicht früh frühdienst 1schicht schicht1 erste ersteschicht tagschicht fs',
    SHIFT_2ND:
      '2 2nd second shift2 2ndshift secondshift late evening afternoon lateshift spätschicht spät spätdienst 2schicht schicht2 zweite zweiteschicht ss',
    SAT_OT:
      'sat saturday satovertime saturdayovertime samstag sonnabend samstagsschicht samstagüberstunden überstundensamstag',
    SUN_OT:
      'sun sunday sunovertime sundayovertime sonntag sonntagsschicht sonntagüberstunden überstundensonntag',
    OTHER:
      'others special 3 3rd night nightshift nacht nachtschicht andere sonstige sonderschicht othershift andereschicht',
  },
  priority_level: {
    LOW: 'low niedrig gering',
    STANDARD: 'normal medium mittel',
    HIGH: 'high hoch',
    URGENT: 'rush express critical dringend eilig eil',
  },
  status: {
    ACTIVE: 'open released running inprogress wip aktiv offen freigegeben inarbeit laufend',
    ON_HOLD: 'hold held onhold blocked paused gesperrt angehalten pausiert wartend',
    COMPLETED: 'complete done finished closed fertig abgeschlossen erledigt fertiggestellt',
    SHIPPED: 'delivered sent ausgeliefert versandt geliefert versendet',
    CANCELLED: 'canceled storniert abgebrochen',
  },
  cause: {
    CUSTOMER: 'client kunde kundenwunsch',
    QUALITY: 'qualität',
    MATERIAL: 'materials material',
    EQUIPMENT: 'machine maschine anlage technik',
    OTHER: 'others andere anderes sonstige sonstiges',
  },
  category: {
    EQUIPMENT: 'machine breakdown maintenance maschine anlage technik störung wartung instandhaltung',
    MATERIAL: 'materials materialmangel material',
    CHANGEOVER: 'setup setups rüsten umrüsten rüstzeit umstellung',
    QUALITY: 'qualität qualitätsproblem',
    LABOUR: 'labor people staff personnel personen personal personalmangel',
    UTILITIES: 'versorgung power air energy energie strom druckluft medien',
    OTHER: 'others andere anderes sonstige sonstiges',
  },
  kpi: {
    efficiency: 'effizienz',
    performance: 'leistung leistungsgrad',
    wip_aging: 'wip wipage alter alterderaufträge alterderaufträgeinarbeit',
    on_time_delivery: 'otd ontime termintreue liefertreue',
    ppm: 'fehlerrate',
    dpmo: 'dpmo',
    fpy: 'firstpassyield erstausbeute',
    rty: 'rolledthroughputyield durchlaufausbeute gesamtausbeute',
    availability: 'verfügbarkeit',
    absenteeism: 'absence fehlzeitenquote abwesenheitsquote fehlquote',
    oee: 'gesamtanlageneffektivität gae',
  },
}

const choices: Readonly<Record<string, readonly string[]>> = {
  shift_type: shiftTypes,
  priority_level: priorities,
  status: orderStates,
  cause: holdCauses,
  category: downtimeCategories,
  kpi: [...kpiNames, 'oee'],
}

const fieldWith: Readonly<Record<string, string>> = { hold_cause: 'cause' }

const known: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(choices).map(([field, values]) => {
    const plain = new Map(values.map((value) => [plainName(value), value]))
    for (const [value, listed] of Object.entries(words[field] ?? {})) {
      for (const word of listed.split(' ')) if (!plain.has(word)) plain.set(word, value)
    }
    return [field, plain]
  }),
)

/** The choice that a cell stands for; the cell itself where it is none, to be refused as the API refuses it. */
export const choiceOf = (field: string, text: string): string =>
  known.get(fieldWith[field] ?? field)?.get(plainName(text)) ?? text

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr'])
const no = new Set(['no', 'n', 'false', '0', 'nein', 'falsch'])

/** Whether a cell says yes or no; null where it says neither. */
export const yesOrNo = (text: string): boolean | null => {
  const plain = text.toLowerCase()
  return yes.has(plain) ? true : no.has(plain) ? false : null
}
