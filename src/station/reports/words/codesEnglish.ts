/** What reports say in English for the codes of records, by the kind of code; the words of the screens. */
export const codesEnglish = {
  shift: {
    SHIFT_1ST: '1st shift',
    SHIFT_2ND: '2nd shift',
    SAT_OT: 'Saturday overtime',
    SUN_OT: 'Sunday overtime',
    OTHER: 'Other shift',
  },
  category: {
    EQUIPMENT: 'Equipment',
    MATERIAL: 'Material',
    CHANGEOVER: 'Changeover',
    QUALITY: 'Quality',
    LABOUR: 'People',
    UTILITIES: 'Utilities',
    OTHER: 'Other',
  },
  holdCause: {
    CUSTOMER: 'Customer',
    QUALITY: 'Quality',
    MATERIAL: 'Material',
    EQUIPMENT: 'Equipment',
    OTHER: 'Other',
  },
  orderState: {
    ACTIVE: 'In progress',
    ON_HOLD: 'On hold',
    COMPLETED: 'Completed',
    SHIPPED: 'Shipped',
    CANCELLED: 'Cancelled',
  },
  priority: { LOW: 'Low', STANDARD: 'Standard', HIGH: 'High', URGENT: 'Urgent' },
  entryState: { ENTERED: 'Recorded', VERIFIED: 'Verified', VOIDED: 'Voided' },
  severity: { CRITICAL: 'Beyond the limits', WARNING: 'Pattern within' },
  violationState: { open: 'Open', acknowledged: 'Acknowledged', withdrawn: 'Withdrawn' },
  filledIn: {
    ideal_cycle_time: 'Ideal cycle time',
    shift_hours_scheduled: 'Shift hours',
    employees_present: 'People present',
    planned_ship_date: 'Ship date',
    start_date: 'Start date',
  },
} as const

/** A kind of code that records hold. */
export type CodeKind = keyof typeof codesEnglish

/** A code of a kind. */
export type CodeOf<Kind extends CodeKind> = keyof (typeof codesEnglish)[Kind]

/** A word for each code of each kind. */
export type CodeWords = { readonly [Kind in CodeKind]: Readonly<Record<CodeOf<Kind>, string>> }
