/** German of what is refused of standstills, attendance and inspections. */
export const shopEvents: Readonly<Record<string, string>> = {
  'The day {{day}} has not come yet: in the plant it is {{today}}. Give the day on which the shift began.':
    'Der Tag {{day}} kommt erst noch: Im Werk ist der {{today}}. Geben Sie den Tag an, an dem die Schicht begann.',
  'The standstill starts at {{at}}, which has not come yet. Give the time at which it began.':
    'Der Stillstand beginnt um {{at}}, was erst noch kommt. Geben Sie die Zeit an, zu der er begann.',
  'The standstill ends at {{at}}, which has not come yet. Give the time at which it ended.':
    'Der Stillstand endet um {{at}}, was erst noch kommt. Geben Sie die Zeit an, zu der er endete.',
  'The standstill ends at {{end}}, but it began at {{start}}. Give the time at which it ended.':
    'Der Stillstand endet um {{end}}, doch er begann um {{start}}. Geben Sie die Zeit an, zu der er endete.',
  'No standstill of the line {{line}} goes on or waits to be recorded.':
    'Kein Stillstand der Linie {{line}} dauert an oder wartet auf die Erfassung.',
  'The standstill of the line {{line}} that began at {{at}} is not kept any more: somebody recorded it, or said that it was none.':
    'Der Stillstand der Linie {{line}}, der um {{at}} begann, wird nicht mehr geführt: Jemand hat ihn erfasst oder gesagt, dass es keiner war.',
  'The standstill starts on {{day}}, but its shift began on {{shift}}. Give the day on which the shift began, or the right start.':
    'Der Stillstand beginnt am {{day}}, doch seine Schicht begann am {{shift}}. Geben Sie den Tag an, an dem die Schicht begann, oder den richtigen Beginn.',
  'This shift already has {{others}} minutes of standstill; with {{more}} more it would stand still for longer than a day. Correct the minutes, or the shift.':
    'Diese Schicht hat schon {{others}} Minuten Stillstand; mit {{more}} weiteren stünde sie länger als einen Tag still. Berichtigen Sie die Minuten oder die Schicht.',
  'The line {{line}} has no work order {{order}}. Choose one of its orders, or none.':
    'Die Linie {{line}} hat keinen Auftrag {{order}}. Wählen Sie einen ihrer Aufträge oder keinen.',
  'There is no standstill {{id}}.': 'Einen Stillstand {{id}} gibt es nicht.',
  'There is no attendance {{id}}.': 'Eine Anwesenheit {{id}} gibt es nicht.',
  'There is no inspection {{id}}.': 'Eine Prüfung {{id}} gibt es nicht.',
  'You belong to no line. An administrator gives you one under People.':
    'Sie gehören zu keiner Linie. Ein Administrator weist Ihnen unter Personen eine zu.',
  'units_passed must be <= units_inspected ({{number}})':
    'Sofort gut können nicht mehr als die {{number}} geprüften sein.',
  'units_reworked must be <= units that failed ({{number}})':
    'Nachgearbeitet können nicht mehr als die {{number}} fehlerhaften sein.',
  'must be an order of {{line}}': 'muss ein Auftrag von {{line}} sein',
  'must be on {{day}} or {{next}}': 'muss am {{day}} oder am {{next}} sein',
  'must change something': 'muss etwas ändern',
  'must not be before {{field}}': 'darf nicht vor {{field}} liegen',
}
