/** German of why there is no figure of production. */
export const production: Readonly<Record<string, string>> = {
  'No hours were available: nobody was assigned.':
    'Es standen keine Stunden zur Verfügung: Niemand war eingeteilt.',
  'Nothing ran: there are no hours of run time.': 'Nichts lief: Es gibt keine Laufzeit.',
  'Nothing was produced.': 'Nichts wurde gefertigt.',
  'Nothing was inspected.': 'Nichts wurde geprüft.',
  'No hours were planned: no shift is recorded.': 'Keine Stunden waren geplant: Keine Schicht ist erfasst.',
  'Nobody was scheduled: no shift is recorded.': 'Niemand war eingeplant: Keine Schicht ist erfasst.',
  'No order was shipped or due.': 'Kein Auftrag wurde versandt oder war fällig.',
  'Nothing was inspected or produced.': 'Nichts wurde geprüft oder gefertigt.',
  'No order was open.': 'Kein Auftrag war offen.',
  'This lies in the future.': 'Das liegt in der Zukunft.',
}
