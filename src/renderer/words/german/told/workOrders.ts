/** German of what is refused of work orders, lines, styles and jobs. */
export const workOrders: Readonly<Record<string, string>> = {
  'The work order {{order}} is on hold for {{cause}} already. Release it, then hold it for {{other}}.':
    'Der Auftrag {{order}} ist schon wegen {{cause}} angehalten. Geben Sie ihn frei und halten Sie ihn dann wegen {{other}} an.',
  'must be {{cause}} while this hold lasts': 'muss {{cause}} sein, solange er so angehalten ist',
  'There is no work order {{id}}.': 'Den Auftrag {{id}} gibt es nicht.',
  'The work order id {{id}} is taken. Choose another one, or change that order.':
    'Die Auftragsnummer {{id}} ist vergeben. Wählen Sie eine andere, oder ändern Sie jenen Auftrag.',
  'must not be taken': 'darf nicht vergeben sein',
  'must not be retired': 'darf nicht zurückgezogen sein',
  'The line {{id}} is retired. Choose another one, or offer it again under Production, Setup.':
    'Die Linie {{id}} ist zurückgezogen. Wählen Sie eine andere, oder bringen Sie sie unter Produktion, Einrichten wieder.',
  'The style {{id}} is retired. Choose another one, or offer it again under Production, Setup.':
    'Das Modell {{id}} ist zurückgezogen. Wählen Sie ein anderes, oder bringen Sie es unter Produktion, Einrichten wieder.',
  'The job {{id}} belongs to another work order. Choose another id.':
    'Der Teilauftrag {{id}} gehört zu einem anderen Auftrag. Wählen Sie eine andere Nummer.',
  'The order would be shipped on {{ship}}, before it starts on {{start}}. Change both days.':
    'Der Auftrag würde am {{ship}} versandt, bevor er am {{start}} beginnt. Ändern Sie beide Tage.',
  'must not be before planned_start_date': 'darf nicht vor dem geplanten Beginn liegen',
  'must be a date such as 2026-03-29': 'muss ein Datum wie 2026-03-29 sein',
  'The work order {{id}} is {{status}}, which is final.':
    'Der Auftrag {{id}} ist {{status}}, und dabei bleibt es.',
  'The work order {{id}} is {{status}}. It may become {{choices}}, but not {{asked}}.':
    'Der Auftrag {{id}} ist {{status}}. Er kann {{choices}} werden, aber nicht {{asked}}.',
  'Only an order that goes on hold has a cause for it. Leave hold_cause out.':
    'Nur ein Auftrag, der angehalten wird, hat dafür eine Ursache. Lassen Sie hold_cause weg.',
  'Say why the completed order is opened again: send a reason.':
    'Sagen Sie, warum der fertige Auftrag wieder geöffnet wird: Geben Sie einen Grund an.',
  'The change would lie in the future. Check the clock, or leave the time out.':
    'Die Änderung läge in der Zukunft. Prüfen Sie die Uhr, oder lassen Sie die Zeit weg.',
  'The change would lie before the last one of this order, at {{at}}. Choose a later time.':
    'Die Änderung läge vor der letzten dieses Auftrags, {{at}}. Wählen Sie eine spätere Zeit.',
  'The work order {{id}} began at {{at}}. A hold cannot begin before it.':
    'Der Auftrag {{id}} begann {{at}}. Vorher kann er nicht angehalten worden sein.',
  'The hold would end in the future. Put the order on hold instead.':
    'Das Anhalten würde in der Zukunft enden. Halten Sie stattdessen den Auftrag an.',
  'The work order {{id}} ended at {{at}}. A hold cannot last longer.':
    'Der Auftrag {{id}} endete {{at}}. Länger kann er nicht angehalten worden sein.',
  'The work order {{id}} was on hold in this time already, from {{at}}.':
    'Der Auftrag {{id}} war in dieser Zeit schon angehalten, seit {{at}}.',
  'You may see and change the data of your own line {{line}} only.':
    'Sie sehen und ändern nur die Daten Ihrer eigenen Linie {{line}}.',
}
