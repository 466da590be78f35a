/** German of what the station says of figures of production, their targets, and what to collect. */
export const kpi: Readonly<Record<string, string>> = {
  'Orders belong to no shift. Ask for all shifts.':
    'Aufträge gehören zu keiner Schicht. Fragen Sie nach allen Schichten.',
  'From {{from}} to {{to}} there would be more than {{most}} points. Ask for a shorter period, or for weeks, months or the total.':
    'Von {{from}} bis {{to}} wären es mehr als {{most}} Punkte. Fragen Sie nach einer kürzeren Zeit, oder nach Wochen, Monaten oder dem Ganzen.',
  'must leave at most {{most}} points': 'darf höchstens {{most}} Punkte ergeben',
  'must be from 0 to {{most}} percent for {{kpi}}': 'muss für {{kpi}} von 0 bis {{most}} Prozent sein',
  'must be from 0 to {{most}} days for {{kpi}}': 'muss für {{kpi}} von 0 bis {{most}} Tage sein',
  'must be from 0 to {{most}} parts per million for {{kpi}}':
    'muss für {{kpi}} von 0 bis {{most}} Teile je Million sein',
  '{{line}} has no target of {{kpi}} that starts on {{day}}. Somebody may have removed it.':
    '{{line}} hat kein Ziel von {{kpi}}, das am {{day}} beginnt. Vielleicht hat es jemand entfernt.',
}
