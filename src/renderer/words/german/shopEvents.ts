/** German of standstills, attendance and inspections. */
export const shopEvents: Readonly<Record<string, string>> = {
  standstill: 'Stillstand',
  downtime: 'Stillstand',
  attendance: 'Anwesenheit',
  inspection: 'Prüfung',
  'step of the work': 'Arbeitsschritt',
  Standstills: 'Stillstände',
  Attendance: 'Anwesenheit',
}
