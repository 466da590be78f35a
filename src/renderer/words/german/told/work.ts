/** German of what the station says of notes, files, the audit log, gauges, groups and imports. */
export const work: Readonly<Record<string, string>> = {
  'The period ends before it begins. Give a later end.':
    'Der Zeitraum endet, bevor er beginnt. Geben Sie ein späteres Ende an.',
  '{{who}} has changed this annotation since you opened it. Open it again and enter your words anew.':
    '{{who}} hat diese Anmerkung geändert, seit Sie sie öffneten. Öffnen Sie sie neu, und geben Sie Ihre Worte noch einmal ein.',
  'There is no annotation {{id}}.': 'Eine Anmerkung {{id}} gibt es nicht.',
  '{{who}} wrote this annotation. Ask them or a leader to change it, or add one of your own.':
    '{{who}} hat diese Anmerkung geschrieben. Bitten Sie diese Person oder einen Leiter um die Änderung, oder fügen Sie eine eigene hinzu.',
  'The disk is full: the file was not stored. Free some space on the station, then attach it again.':
    'Die Platte ist voll: Die Datei wurde nicht gespeichert. Schaffen Sie Platz an der Station, dann hängen Sie sie wieder an.',
  'The folder of attachments cannot be used. Check the disk and the rights of the data folder.':
    'Der Ordner der Anlagen ist nicht nutzbar. Prüfen Sie die Platte und die Rechte des Datenordners.',
  'There is no attachment {{id}}.': 'Eine Anlage {{id}} gibt es nicht.',
  'There is no sample {{id}}.': 'Eine Untergruppe {{id}} gibt es nicht.',
  'The audit log is not whole, so nothing of it was archived. Verify it first; it names the broken entry.':
    'Das Audit-Protokoll ist nicht heil, also wurde nichts archiviert. Prüfen Sie es erst; dann wird der Eintrag genannt.',
  'The audit log is being archived already. Wait until that is done.':
    'Das Audit-Protokoll wird schon archiviert. Warten Sie, bis das getan ist.',
  'There is no entry {{id}} in the audit log.': 'Einen Eintrag {{id}} gibt es im Audit-Protokoll nicht.',
  'Entry {{id}} was changed after it was recorded: its content does not give its hash.':
    'Eintrag {{id}} wurde nach der Aufzeichnung geändert: Sein Inhalt ergibt nicht seine Prüfsumme.',
  'The audit log is being verified twice already. Wait for that, or cancel it.':
    'Das Audit-Protokoll wird schon zweimal geprüft. Warten Sie, oder brechen Sie ab.',
  'The verification was cancelled.': 'Die Prüfung wurde abgebrochen.',
  'The audit log could not be verified. The log of the station says why.':
    'Das Audit-Protokoll konnte nicht geprüft werden. Das Protokoll der Station sagt warum.',
  'The measurements that entry {{id}} covers are not those that were stored then.':
    'Die Messwerte, die Eintrag {{id}} deckt, sind nicht die, die damals gespeichert wurden.',
  'A gauge for whatever is asked for is shared by all clients. Choose what it measures, or ask a power user.':
    'Ein Messmittel für alles, was gefragt ist, ist allen Kunden gemeinsam. Wählen Sie, was es misst, oder fragen Sie einen Hauptbenutzer.',
  '{{name}} is counted, not measured. Choose a characteristic with measured values.':
    '{{name}} wird gezählt, nicht gemessen. Wählen Sie ein Merkmal mit Messwerten.',
  'the gauge {{name}}': 'dem Messmittel {{name}}',
  'another gauge': 'einem anderen Messmittel',
  '{{port}} is taken by {{gauge}}. Choose another port, or switch that gauge off first.':
    '{{port}} ist von {{gauge}} belegt. Wählen Sie einen anderen Anschluss, oder schalten Sie jenes erst ab.',
  'must not be the port of another gauge': 'darf nicht der Anschluss eines anderen Messmittels sein',
  'There is no gauge {{id}}.': 'Ein Messmittel {{id}} gibt es nicht.',
  'The gauge {{name}} is shared by all clients. Ask a power user or an administrator to change it.':
    'Das Messmittel {{name}} ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  'This is not a line of {{format}}, which looks like {{example}}. Choose another format, or look at the settings of the port.':
    'Das ist keine Zeile von {{format}}, die so aussieht: {{example}}. Wählen Sie ein anderes Format, oder sehen Sie die Einstellungen des Anschlusses nach.',
  'The gauge is outside its measuring range. Measure again.':
    'Das Messmittel ist außerhalb seines Messbereichs. Messen Sie noch einmal.',
  'The gauge reports a fault of its sensor: it was moved too fast, or its scale is dirty. Measure again.':
    'Das Messmittel meldet einen Fehler des Sensors: zu schnell bewegt, oder der Maßstab ist schmutzig. Messen Sie noch einmal.',
  'A gauge with a format of its own needs a pattern.':
    'Ein Messmittel mit eigenem Format braucht ein Muster.',
  '"{{value}}" is not a number.': '„{{value}}“ ist keine Zahl.',
  'The gauge sent {{unit}}, and {{name}} is measured in {{own}}. Switch the unit at the gauge.':
    'Das Messmittel sendet {{unit}}, und {{name}} wird in {{own}} gemessen. Stellen Sie die Einheit am Messmittel um.',
  'It holds no value.': 'Es enthält keinen Wert.',
  'The pattern has no group (?<value>…) around the number. Put one in.':
    'Das Muster hat keine Gruppe (?<value>…) um die Zahl. Setzen Sie eine ein.',
  '{{name}} has no request to be asked by. Press the button at the gauge, or give it a request under Settings.':
    '{{name}} hat keine Abfrage. Drücken Sie die Taste am Messmittel, oder geben Sie ihm unter Einstellungen eine.',
  'Serial ports cannot be used in this program.':
    'Serielle Anschlüsse sind in diesem Programm nicht nutzbar.',
  'A subgroup has no {{what}}.': 'Eine Untergruppe hat keine {{what}}.',
  'Its subgroups differ in size, so their measurements do not belong together.':
    'Ihre Untergruppen sind verschieden groß, also gehören ihre Messwerte nicht zusammen.',
  'These characteristics are shared by all clients. Ask a power user or an administrator to group them.':
    'Diese Merkmale sind allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator, sie zu gruppieren.',
  'There is no characteristic group {{id}}.': 'Eine Merkmalsgruppe {{id}} gibt es nicht.',
  'These observations give no limits: {{reason}}': 'Diese Beobachtungen geben keine Grenzen: {{reason}}',
  'must be a complete observation of the baseline': 'muss eine vollständige Beobachtung des Vorlaufs sein',
  'The group was changed meanwhile. Look at it again, then freeze.':
    'Die Gruppe wurde inzwischen geändert. Sehen Sie sie noch einmal an, dann schreiben Sie fest.',
  'There is no estimate yet.': 'Noch gibt es keine Schätzung.',
  'The limits of {{name}} are frozen, so only its name may change. Make another group for other characteristics.':
    'Die Grenzen von {{name}} sind festgeschrieben, also darf sich nur der Name ändern. Legen Sie für andere Merkmale eine andere Gruppe an.',
  'must not be in the future': 'darf nicht in der Zukunft liegen',
  'The table has {{count}} columns, and at most {{most}} can be read.':
    'Die Tabelle hat {{count}} Spalten, und höchstens {{most}} lassen sich lesen.',
  'The rows read {{example}}. Does the comma part two columns, or is it the decimal sign of one?':
    'Die Zeilen lauten {{example}}. Trennt das Komma zwei Spalten, oder ist es das Dezimalzeichen einer?',
  'The import {{id}} was undone before.': 'Der Import {{id}} ist schon rückgängig gemacht.',
  '{{sentence}} Correct the cell.': '{{sentence}} Berichtigen Sie die Zelle.',
  'There is no import {{id}}.': 'Einen Import {{id}} gibt es nicht.',
  'Column {{column}} holds {{example}}. Is the decimal sign a point or a comma?':
    'Spalte {{column}} enthält {{example}}. Ist das Dezimalzeichen ein Punkt oder ein Komma?',
  'Column {{column}} holds {{example}}. Does the day or the month stand first?':
    'Spalte {{column}} enthält {{example}}. Steht der Tag oder der Monat vorn?',
  '"{{value}}" says that the value is below a limit, and not what it is. Enter the value, empty the cell, or choose what limits stand for.':
    '„{{value}}“ sagt, dass der Wert unter einer Grenze liegt, nicht, wie groß er ist. Geben Sie den Wert ein, leeren Sie die Zelle, oder wählen Sie, wofür Grenzen stehen.',
  '"{{value}}" does not say how large the limit is. Enter the limit of detection of the column, or the value.':
    '„{{value}}“ sagt nicht, wie groß die Grenze ist. Geben Sie die Nachweisgrenze der Spalte oder den Wert ein.',
  '"{{value}}" is a limit and not a value. Enter the value, empty the cell, or choose what limits stand for.':
    '„{{value}}“ ist eine Grenze, kein Wert. Geben Sie den Wert ein, leeren Sie die Zelle, oder wählen Sie, wofür Grenzen stehen.',
  '"{{value}}" is in {{unit}}, and the characteristic in {{own}}. Nothing is converted: enter the value in {{own2}}.':
    '„{{value}}“ ist in {{unit}}, und das Merkmal in {{own}}. Nichts wird umgerechnet: Geben Sie den Wert in {{own2}} ein.',
  'No column holds {{what}}. Choose which one does.': 'Keine Spalte enthält {{what}}. Wählen Sie, welche.',
  'the values': 'die Werte',
  'the value': 'den Wert',
  'the values of a characteristic': 'die Werte eines Merkmals',
  'the count': 'die Anzahl',
  'the kit number': 'die Kitnummer',
  'Choose the characteristic of column {{column}}, or ignore it.':
    'Wählen Sie das Merkmal von Spalte {{column}}, oder übergehen Sie sie.',
  'Choose the characteristic that the rows are of, or the column that names it.':
    'Wählen Sie das Merkmal der Zeilen, oder die Spalte, die es nennt.',
  '"{{value}}" is not a time of day. Write it like 14:30.':
    '„{{value}}“ ist keine Tageszeit. Schreiben Sie sie wie 14:30.',
  'This is longer than {{count}} characters. Shorten it.':
    'Das ist länger als {{count}} Zeichen. Kürzen Sie es.',
  'Nothing was stored. This station asks for a signature under each correction, so an import cannot overwrite. Skip the conflicts or keep both, and correct by hand.':
    'Nichts wurde gespeichert. Diese Station verlangt unter jeder Berichtigung eine Unterschrift, also kann ein Import nichts überschreiben. Übergehen Sie die Konflikte, oder behalten Sie beide, und berichtigen Sie von Hand.',
  '"{{value}}" has a decimal {{sign}}, and this column a decimal {{own}}. Write it with the {{own2}}, or choose the {{sign2}} for the column.':
    '„{{value}}“ hat ein Dezimalzeichen {{sign}}, und diese Spalte {{own}}. Schreiben Sie es mit {{own2}}, oder wählen Sie {{sign2}} für die Spalte.',
  point: 'Punkt',
  comma: 'Komma',
  '"{{value}}" is not a number: its separators stand where none can. Correct the cell.':
    '„{{value}}“ ist keine Zahl: Ihre Trennzeichen stehen, wo keine stehen können. Berichtigen Sie die Zelle.',
  '"{{value}}" is not a number. Correct the cell, or empty it.':
    '„{{value}}“ ist keine Zahl. Berichtigen Sie die Zelle, oder leeren Sie sie.',
  '"{{value}}" is too large a number. Correct the cell.':
    '„{{value}}“ ist eine zu große Zahl. Berichtigen Sie die Zelle.',
  '"{{value}}" is not a date and time. Write it like 2026-03-04 14:30.':
    '„{{value}}“ ist kein Datum mit Uhrzeit. Schreiben Sie es wie 2026-03-04 14:30.',
  '"{{value}}" has no such time of day. Correct the cell.':
    '„{{value}}“ hat keine solche Tageszeit. Berichtigen Sie die Zelle.',
  'This XLSX file cannot be read: {{reason}}': 'Diese XLSX-Datei lässt sich nicht lesen: {{reason}}',
  'it is damaged or cut off. Save it again.':
    'Sie ist beschädigt oder abgeschnitten. Speichern Sie sie noch einmal.',
  'it is too large unpacked. Split it, or save the sheet as CSV.':
    'Sie ist entpackt zu groß. Teilen Sie sie, oder speichern Sie das Blatt als CSV.',
  'it is damaged, protected by a password, or not a workbook. Save it again as XLSX, or as CSV.':
    'Sie ist beschädigt, durch ein Kennwort geschützt oder keine Mappe. Speichern Sie sie noch einmal als XLSX oder CSV.',
  'There is no gauge study {{id}}.': 'Eine Prüfmittelstudie {{id}} gibt es nicht.',
  'You may only add studies of your own client. What is shared by all is for power users and administrators.':
    'Sie dürfen nur Studien Ihres eigenen Kunden anlegen. Was allen gemeinsam ist, ist Sache von Hauptbenutzern und Administratoren.',
  'The study “{{name}}” is shared by all clients. Ask a power user or an administrator to change it.':
    'Die Studie „{{name}}“ ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  '{{who}} has changed this study since you opened it. Open it again and enter your values anew.':
    '{{who}} hat diese Studie geändert, seit Sie sie öffneten. Öffnen Sie sie neu, und geben Sie Ihre Werte noch einmal ein.',
  'must be your own client': 'muss Ihr eigener Kunde sein',
  'must be a multiple of {{size}}, the subgroup size of {{name}}':
    'muss ein Vielfaches von {{size}} sein, dem Umfang von {{name}}',
  'must be a shift: {{shifts}}': 'muss eine Schicht sein: {{shifts}}',
  'must be less than {{minutes}} minutes': 'muss unter {{minutes}} Minuten sein',
  'The plan was deleted before it was taken.': 'Der Plan wurde gelöscht, bevor sie gezogen wurde.',
  'The plan was changed before it was taken.': 'Der Plan wurde geändert, bevor sie gezogen wurde.',
  'Nobody began it before the next one was due.': 'Niemand hat sie begonnen, bevor die nächste fällig war.',
  'It was begun, and not finished when the next one was overdue.':
    'Sie wurde begonnen, war aber nicht fertig, als die nächste überfällig war.',
  'The station was off or asleep when its time was over.':
    'Die Station war aus oder im Ruhezustand, als ihre Zeit um war.',
  'There is no field "{{key}}" to search by.': 'Ein Feld „{{key}}“ zum Suchen gibt es nicht.',
  'More than {{count}} values begin with "{{text}}". Type more of it.':
    'Mehr als {{count}} Werte beginnen mit „{{text}}“. Tippen Sie mehr davon.',
  'There is no field "{{key}}".': 'Ein Feld „{{key}}“ gibt es nicht.',
  '"{{name}}" is chosen from a list: name what it offers.':
    '„{{name}}“ wird aus einer Liste gewählt: Nennen Sie, was sie anbietet.',
  'must name at least one choice': 'muss mindestens eine Auswahl nennen',
  'The field "{{key}}" is called "{{label}}" already. Choose another name.':
    'Das Feld „{{key}}“ heißt schon „{{label}}“. Wählen Sie einen anderen Namen.',
  'Barcodes that begin with "{{prefix}}" belong to "{{label}}" already. Choose another beginning.':
    'Barcodes, die mit „{{prefix}}“ beginnen, gehören schon zu „{{label}}“. Wählen Sie einen anderen Anfang.',
  'The field "{{key}}" exists already. Choose another key.':
    'Das Feld „{{key}}“ gibt es schon. Wählen Sie einen anderen Schlüssel.',
  'The field "{{key}}" exists already, but is retired. Bring it back, or choose another key.':
    'Das Feld „{{key}}“ gibt es schon, ist aber zurückgezogen. Bringen Sie es wieder, oder wählen Sie einen anderen Schlüssel.',
  'Nothing was measured with {{label}} {{value}}.': 'Nichts wurde mit {{label}} {{value}} gemessen.',
  'There is no key of a screen {{id}}.': 'Einen Anzeigeschlüssel {{id}} gibt es nicht.',
  'There is no wall {{id}}.': 'Eine Wandanzeige {{id}} gibt es nicht.',
  'A PIN holds at the station only. Use your password here.':
    'Eine PIN gilt nur an der Station. Nehmen Sie hier Ihr Kennwort.',
  '{{who}} may not leave the kiosk. Ask a leader, or whoever defines walls.':
    '{{who}} darf den Kiosk nicht verlassen. Fragen Sie einen Leiter oder jemanden, der Wandanzeigen einrichtet.',
  'The key of a screen shows its wall, and does nothing else ({{what}}).':
    'Der Schlüssel einer Anzeige zeigt ihre Wand und tut sonst nichts ({{what}}).',
  'The key of this screen is not valid: it was revoked, or its wall is gone. Make a new address under Walls.':
    'Der Schlüssel dieser Anzeige ist ungültig: Er wurde widerrufen, oder ihre Wand gibt es nicht mehr. Legen Sie unter Wandanzeigen eine neue Adresse an.',
  'The key of this screen has expired. Make a new address under Walls.':
    'Der Schlüssel dieser Anzeige ist abgelaufen. Legen Sie unter Wandanzeigen eine neue Adresse an.',
  'This screen is paused. It goes on as soon as its key does.':
    'Diese Anzeige ist angehalten. Sie geht weiter, sobald ihr Schlüssel gilt.',
  'The prefix "{{prefix}}" leads to a characteristic already. Choose another, or remove that route first.':
    'Das Präfix „{{prefix}}“ führt schon zu einem Merkmal. Wählen Sie ein anderes, oder entfernen Sie erst jenen Weg.',
  'Port {{port}} is in use{{by}}. Start with {{what}}.':
    'Port {{port}} ist belegt{{by}}. Starten Sie mit {{what}}.',
  'Port {{port}} is in use{{by}}. Choose another port for the network.':
    'Port {{port}} ist belegt{{by}}. Wählen Sie einen anderen Port fürs Netzwerk.',
  'This user may not open port {{port}}. Choose a port of 1024 or more for the network.':
    'Dieser Benutzer darf Port {{port}} nicht öffnen. Wählen Sie fürs Netzwerk einen Port ab 1024.',
  'The simulated gauge posts to the local port, which is closed. Open the port first.':
    'Das nachgebildete Messmittel sendet an den lokalen Port, der geschlossen ist. Öffnen Sie erst den Port.',
}
