/** German of what the station says of reports, their schedules and their mails. */
export const reports: Readonly<Record<string, string>> = {
  'There is no schedule {{id}}.': 'Einen Zeitplan {{id}} gibt es nicht.',
  'The workbook is for power users and administrators. Choose another report, or have one of them set the schedule up.':
    'Die Arbeitsmappe ist für Power-User und Administratoren. Wählen Sie einen anderen Bericht, oder lassen Sie den Zeitplan von einem von ihnen anlegen.',
  'must be a report that you may have': 'muss ein Bericht sein, den Sie haben dürfen',
  'Schedule {{id}} sends this report of {{line}} to the same recipients at {{schedule}} ({{zone}}) already. Change that one, or choose another time or other recipients.':
    'Der Zeitplan {{id}} sendet diesen Bericht von {{line}} schon denselben Empfängern um {{schedule}} ({{zone}}). Ändern Sie jenen, oder wählen Sie eine andere Zeit oder andere Empfänger.',
  'Schedule {{id}} is paused, and sends this report of {{line}} to the same recipients at {{schedule}} ({{zone}}) once it goes on. Resume that one, or choose another time or other recipients.':
    'Der Zeitplan {{id}} ist angehalten und sendet diesen Bericht von {{line}} denselben Empfängern um {{schedule}} ({{zone}}), sobald er weitergeht. Setzen Sie jenen fort, oder wählen Sie eine andere Zeit oder andere Empfänger.',
  'must not be sent by another schedule': 'darf nicht schon ein anderer Zeitplan senden',
  'There is no line {{id}}. Check how it is written, or add it under Production, Setup first.':
    'Eine Linie {{id}} gibt es nicht. Prüfen Sie, wie sie geschrieben ist, oder legen Sie sie zuerst unter Produktion, Einrichten an.',
  'must be a line that is there': 'muss eine Linie sein, die es gibt',
  'There is no mail {{id}}.': 'Eine Mail {{id}} gibt es nicht.',
  '{{code}} belongs to another line. Choose one of {{line}}.':
    '{{code}} gehört zu einer anderen Linie. Wählen Sie eines von {{line}}.',
  'must belong to {{line}}': 'muss zu {{line}} gehören',
  'No mail server is set up yet. An administrator sets one up under Settings.':
    'Noch ist kein Mailserver eingerichtet. Ein Administrator richtet ihn unter Einstellungen ein.',
  'This report was sent. To have it once more, download it or send a test.':
    'Dieser Bericht wurde gesendet. Um ihn noch einmal zu haben, laden Sie ihn herunter oder senden Sie einen Test.',
  'This report is on its way.': 'Dieser Bericht ist unterwegs.',
  'Not sent: the schedule was paused before.': 'Nicht gesendet: Der Zeitplan wurde vorher angehalten.',
  'Not sent: the schedule was deleted before.': 'Nicht gesendet: Der Zeitplan wurde vorher gelöscht.',
  'Not sent: the recipient was taken out of the schedule before.':
    'Nicht gesendet: Der Empfänger wurde vorher aus dem Zeitplan genommen.',
  'Not sent: the station was off when it was due, and for more than a day or until the next one.':
    'Nicht gesendet: Die Station war aus, als er fällig war, und länger als einen Tag oder bis zum nächsten.',
  'The station stopped while this was being sent. It may have arrived: ask the recipient, or send it again.':
    'Die Station hielt an, während dies gesendet wurde. Es ist vielleicht angekommen: Fragen Sie den Empfänger, oder senden Sie es noch einmal.',
  'The mail server had all of it and did not answer. It may have arrived: ask the recipient, or send it again. ({{answer}})':
    'Der Mailserver hatte alles und antwortete nicht. Es ist vielleicht angekommen: Fragen Sie den Empfänger, oder senden Sie es noch einmal. ({{answer}})',
  'The report could not be made: {{why}}': 'Der Bericht ließ sich nicht erstellen: {{why}}',
  'The station could not send it: {{why}}': 'Die Station konnte es nicht senden: {{why}}',
  'the station failed at it, and its log says how.':
    'Die Station scheiterte daran, und ihr Protokoll sagt, wie.',
  'The characteristic of this report was deleted.': 'Das Merkmal dieses Berichts wurde gelöscht.',
  'The characteristic of this report belongs to another line than {{line}} now.':
    'Das Merkmal dieses Berichts gehört jetzt zu einer anderen Linie als {{line}}.',
  'From {{from}} to {{to}} there are {{total}} records, and a workbook takes {{most}}. Choose one line, or a shorter period.':
    'Von {{from}} bis {{to}} gibt es {{total}} Einträge, und eine Arbeitsmappe fasst {{most}}. Wählen Sie eine Linie oder einen kürzeren Zeitraum.',
  'must leave at most {{most}} records': 'darf höchstens {{most}} Einträge ergeben',
  'must be a time and the days: "06:00 daily", "06:00 weekdays", "06:00 monday" (or another day of the week) or "06:00 monthly" (on the 1st)':
    'muss eine Uhrzeit und die Tage sein: „06:00 daily“, „06:00 weekdays“, „06:00 monday“ (oder ein anderer Wochentag) oder „06:00 monthly“ (am 1.)',
  'must name each address once': 'muss jede Adresse einmal nennen',
  'must be the name of a time zone, such as America/Mexico_City':
    'muss der Name einer Zeitzone sein, etwa America/Mexico_City',
  'must say which characteristic the report is about': 'muss sagen, von welchem Merkmal der Bericht handelt',
  'belongs to SPC reports only': 'gehört nur zu SPC-Berichten',
  'must be at most {{count}} days from date_from': 'darf höchstens {{count}} Tage nach date_from liegen',
}
