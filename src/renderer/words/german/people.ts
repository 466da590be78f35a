/** German of people, signing in, the first setup. */
export const people: Readonly<Record<string, string>> = {
  Badge: 'Ausweis',
  'Scan it, or type its number. It may stay empty.':
    'Scannen Sie ihn, oder tippen Sie seine Nummer. Das Feld darf leer bleiben.',
  PIN: 'PIN',
  'At least 12 characters, and not one that everybody tries. At the next sign-in the person must choose another.':
    'Mindestens 12 Zeichen, und keines, das alle zuerst probieren. Bei der nächsten Anmeldung muss die Person ein anderes wählen.',
  'Add a person': 'Person hinzufügen',
  'User name': 'Benutzername',
  'What the person signs in with. It stays: records name people by it.':
    'Damit meldet sich die Person an. Er bleibt: Aufzeichnungen nennen Personen bei ihm.',
  'Password for the first time': 'Erstes Kennwort',
  '4 to 8 digits, for quick sign-in at this station.':
    '4 bis 8 Ziffern, für die schnelle Anmeldung an dieser Station.',
  'Add person': 'Person hinzufügen',
  Roles: 'Rollen',
  '{{fullName}} can sign in now.': '{{fullName}} kann sich jetzt anmelden.',
  'Disabled since {{disabledAt}}: neither the password, the badge nor any key of this person is accepted.':
    'Gesperrt seit {{disabledAt}}: Weder das Kennwort noch der Ausweis noch ein Schlüssel dieser Person wird angenommen.',
  'You sign yourself out by it.': 'Sie melden sich damit selbst ab.',
  'A disabled person is out at the next step, with all their keys. Nobody is deleted: records name people.':
    'Eine gesperrte Person ist beim nächsten Schritt draußen, mit allen ihren Schlüsseln. Niemand wird gelöscht: Aufzeichnungen nennen Personen.',
  'Let {{fullName}} in again': '{{fullName}} wieder zulassen',
  'Disable {{fullName}}': '{{fullName}} sperren',
  'The badge of {{fullName}} is saved.': 'Der Ausweis von {{fullName}} ist gespeichert.',
  'Badge and PIN': 'Ausweis und PIN',
  'There is one. Type 4 to 8 digits to replace it.':
    'Es gibt eine. Tippen Sie 4 bis 8 Ziffern, um sie zu ersetzen.',
  'None yet: 4 to 8 digits.': 'Noch keine: 4 bis 8 Ziffern.',
  'Save badge and PIN': 'Ausweis und PIN speichern',
  '{{fullName}} has no PIN any more.': '{{fullName}} hat keine PIN mehr.',
  'Take the PIN away': 'PIN wegnehmen',
  Role: 'Rolle',
  'What each role may do stands under Roles.': 'Was jede Rolle darf, steht unter Rollen.',
  Client: 'Kunde',
  'This role sees the data of every client.': 'Diese Rolle sieht die Daten aller Kunden.',
  'The line or customer whose data the person sees, beside what belongs to none.':
    'Die Linie oder der Kunde, dessen Daten die Person sieht, neben dem, was niemandem gehört.',
  'Full name': 'Vollständiger Name',
  'Says to others who is behind the user name.': 'Sagt anderen, wer hinter dem Benutzernamen steht.',
  '{{fullName}} has a new password, and is signed out everywhere.':
    '{{fullName}} hat ein neues Kennwort und ist überall abgemeldet.',
  'New password': 'Neues Kennwort',
  'Set password': 'Kennwort setzen',
  '{{username}} · here since {{createdAt}}': '{{username}} · hier seit {{createdAt}}',
  Password: 'Kennwort',
  'Change your own password in the menu under your name.':
    'Ihr eigenes Kennwort ändern Sie im Menü unter Ihrem Namen.',
  Access: 'Zugang',
  '{{fullName}} is saved. It holds at their next step.':
    '{{fullName}} ist gespeichert. Es gilt ab dem nächsten Schritt dieser Person.',
  Person: 'Person',
  'Save person': 'Person speichern',
  'Last sign-in': 'Letzte Anmeldung',
  '{{badge}}, without a PIN': '{{badge}}, ohne PIN',
  'Edit {{fullName}}': '{{fullName}} bearbeiten',
  Disabled: 'Gesperrt',
  'Must change the password': 'Muss das Kennwort ändern',
  'Can sign in': 'Kann sich anmelden',
  'Anybody, by badge and PIN': 'Jeder, mit Ausweis und PIN',
  'See the data of every client': 'Die Daten aller Kunden sehen',
  'The roles are part of Centerline and cannot be changed; give each person the one that fits. Badge and PIN are for this station’s screens only.':
    'Die Rollen gehören zu Centerline und lassen sich nicht ändern; geben Sie jeder Person die passende. Ausweis und PIN gelten nur für die Ansichten dieser Station.',
  'What each role may do': 'Was jede Rolle darf',
  'Requests a minute over HTTP': 'Anfragen je Minute über HTTP',
  'No limit': 'Keine Grenze',
  'See charts, violations, studies and everything else that is measured':
    'Karten, Verletzungen, Studien und alles andere Gemessene sehen',
  'Enter measurements, and records of pieces': 'Messwerte und Angaben zu Teilen eingeben',
  'Correct measurements, leave them out, count them again': 'Messwerte berichtigen, auslassen, wieder zählen',
  'Delete records of pieces': 'Angaben zu Teilen löschen',
  'Acknowledge violations with their cause and action': 'Verletzungen mit Ursache und Maßnahme quittieren',
  'Change the cause of a violation later, with a reason':
    'Die Ursache einer Verletzung später ändern, mit Begründung',
  'Set up characteristics, groups and rules': 'Merkmale, Gruppen und Regeln einrichten',
  'Freeze control limits, and replace them': 'Eingriffsgrenzen festschreiben und ersetzen',
  'Keep the lists of causes, actions and shifts': 'Die Listen der Ursachen, Maßnahmen und Schichten pflegen',
  'Run gauge studies': 'Prüfmittelstudien durchführen',
  'Enter production, standstills, attendance and inspections':
    'Produktion, Stillstände, Anwesenheit und Prüfungen erfassen',
  'Correct and verify production, keep work orders, targets and lines':
    'Produktion berichtigen und bestätigen, Aufträge, Ziele und Linien pflegen',
  'Have reports sent by mail': 'Berichte per Mail verschicken lassen',
  'Take production out as a workbook': 'Produktion als Arbeitsmappe ausgeben',
  'Have API keys of their own': 'Eigene API-Schlüssel haben',
  'Change their own password': 'Das eigene Kennwort ändern',
  'See and revoke everybody’s API keys': 'Die API-Schlüssel aller sehen und widerrufen',
  'Read the audit log': 'Das Audit-Protokoll lesen',
  'Add people, change their role, disable them': 'Personen hinzufügen, ihre Rolle ändern, sie sperren',
  'Change the settings of the station': 'Die Einstellungen der Station ändern',
  'Say who this is. The name stands beside every change.':
    'Sagen Sie, wer das ist. Der Name steht bei jeder Änderung.',
  'Use up to 32 letters, digits, dots, dashes or underscores.':
    'Nehmen Sie bis zu 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.',
  'A PIN needs a badge number beside it.': 'Zu einer PIN gehört eine Ausweisnummer.',
  'Use 4 to 8 digits.': 'Nehmen Sie 4 bis 8 Ziffern.',
  'Use 3 to 64 letters, digits, dots, dashes or underscores, without spaces.':
    'Nehmen Sie 3 bis 64 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche, ohne Leerzeichen.',
  'Choose a password of your own': 'Wählen Sie ein eigenes Kennwort',
  '{{fullName}}, somebody else may know your present one.':
    '{{fullName}}, Ihr jetziges kennt vielleicht noch jemand anderes.',
  'Nobody is using this screen: it locks in less than half a minute.':
    'Niemand benutzt diesen Bildschirm: Er sperrt sich in weniger als einer halben Minute.',
  'Move the pointer or press a key to stay. What you typed is kept.':
    'Bewegen Sie den Zeiger, oder drücken Sie eine Taste, um zu bleiben. Was Sie getippt haben, bleibt erhalten.',
  Locked: 'Gesperrt',
  '{{fullName}} is signed in here · {{stationName}}': '{{fullName}} ist hier angemeldet · {{stationName}}',
  'Unlock as {{fullName}}': 'Als {{fullName}} entsperren',
  'Somebody else': 'Jemand anderes',
  'With a badge': 'Mit Ausweis',
  'With a password': 'Mit Kennwort',
  'Sign {{fullName}} out': '{{fullName}} abmelden',
  'Sign in with a badge': 'Mit Ausweis anmelden',
  'Sign in with a password': 'Mit Kennwort anmelden',
  'What was typed but not saved here is lost then.':
    'Was hier getippt, aber nicht gespeichert wurde, geht dabei verloren.',
  '{{count}} alarms nobody has acknowledged ·_one': '{{count}} Alarm, den niemand quittiert hat ·',
  '{{count}} alarms nobody has acknowledged ·_other': '{{count}} Alarme, die niemand quittiert hat ·',
  '{{count}} open violations_one': '{{count}} offene Verletzung',
  '{{count}} open violations_other': '{{count}} offene Verletzungen',
  'Present password': 'Jetziges Kennwort',
  'So that nobody changes it who only found your screen open.':
    'Damit es niemand ändert, der nur Ihren Bildschirm offen vorfand.',
  'New password again': 'Neues Kennwort noch einmal',
  'Type the passwords again: they are kept nowhere.':
    'Geben Sie die Kennwörter noch einmal ein: Sie werden nirgends aufbewahrt.',
  'So that a slip of the finger does not lock you out.': 'Damit ein Vertippen Sie nicht aussperrt.',
  'People with a PIN': 'Personen mit PIN',
  '{{word}} with a PIN': '{{word}} mit PIN',
  'Show the PIN': 'PIN zeigen',
  'Digits of the {{into}}': 'Ziffern der {{into}}',
  'Delete the last digit': 'Letzte Ziffer löschen',
  Switch: 'Wechseln',
  Unlock: 'Entsperren',
  'Unlock with the password': 'Mit dem Kennwort entsperren',
  'Use the password instead': 'Lieber das Kennwort nehmen',
  'Use the PIN instead': 'Lieber die PIN nehmen',
  'The PIN gives an operator’s rights; the password gives yours back.':
    'Die PIN gibt die Rechte eines Bedieners; das Kennwort gibt Ihnen Ihre zurück.',
  'At least {{shortestPassword}} characters, and not one that everybody tries. Three or four words that have nothing to do with each other do well; digits and signs are not needed.':
    'Mindestens {{shortestPassword}} Zeichen, und keines, das alle zuerst probieren. Drei oder vier Wörter, die nichts miteinander zu tun haben, sind gut; Ziffern und Zeichen braucht es nicht.',
  'Use at least {{shortestPassword}} characters: {{shortestPassword2}} more.':
    'Nehmen Sie mindestens {{shortestPassword}} Zeichen: noch {{shortestPassword2}}.',
  'Type the password that holds now.': 'Tippen Sie das Kennwort, das jetzt gilt.',
  'This is not the same password. Type it again.':
    'Das ist nicht dasselbe Kennwort. Tippen Sie es noch einmal.',
  'Scan it, or type its number.': 'Scannen Sie ihn, oder tippen Sie seine Nummer.',
  'Sign in': 'Anmelden',
  Centerline: 'Centerline',
  'The station cannot be reached': 'Die Station ist nicht erreichbar',
  'Set up this station': 'Diese Station einrichten',
  'You become its administrator. Everything stays on this computer.':
    'Sie werden ihr Administrator. Alles bleibt auf diesem Rechner.',
  'What people call this place, such as “Line 3, ring grinder”. You may leave it empty.':
    'Wie man diesen Platz nennt, etwa „Linie 3, Ringschleifer“. Sie können es leer lassen.',
  'Your full name': 'Ihr vollständiger Name',
  'What you sign in with, and what stands beside what you change. At least 3 letters or digits.':
    'Damit melden Sie sich an, und er steht bei dem, was Sie ändern. Mindestens 3 Buchstaben oder Ziffern.',
  'At least 12 characters. A short sentence is easy to remember.':
    'Mindestens 12 Zeichen. Ein kurzer Satz merkt sich leicht.',
  'Password again': 'Kennwort noch einmal',
  'Set up station': 'Station einrichten',
  'Sign in again': 'Noch einmal anmelden',
  'Your sign-in ended: its time was over, or an administrator ended it. What you typed is still there if {{fullName}} signs in.':
    'Ihre Anmeldung ist beendet: Ihre Zeit war um, oder ein Administrator hat sie beendet. Was Sie getippt haben, ist noch da, wenn sich {{fullName}} anmeldet.',
  'Leave it, and go to the sign-in page': 'Verlassen und zur Anmeldung gehen',
  'How to sign in': 'Wie Sie sich anmelden',
  'Name and password': 'Name und Kennwort',
  '{{stationName}} is ready': '{{stationName}} ist bereit',
  'How do you want to begin?': 'Wie möchten Sie beginnen?',
  'Measure something of your own': 'Etwas Eigenes messen',
  'Say what you measure, then type in values or let a gauge post them.':
    'Sagen Sie, was Sie messen, dann tippen Sie Werte ein oder lassen ein Messmittel sie senden.',
  'Look around first': 'Erst umsehen',
  'A simulated gauge posts the piston rings of a well-known textbook, once a second: 25 subgroups in control, then trouble. You can stop it under Settings.':
    'Ein nachgebildetes Messmittel sendet die Kolbenringe eines bekannten Lehrbuchs, einmal je Sekunde: 25 beherrschte Untergruppen, dann Ärger. Unter Einstellungen können Sie es anhalten.',
  'Go to the empty board': 'Zur leeren Übersicht',
  'Use at least 12 characters: {{missing}} more. A short sentence is easy to remember.':
    'Nehmen Sie mindestens 12 Zeichen: noch {{missing}}. Ein kurzer Satz merkt sich leicht.',
  'Leave the user name out of the password: it is the first thing that is tried.':
    'Lassen Sie den Benutzernamen aus dem Kennwort: Er wird zuerst probiert.',
}
