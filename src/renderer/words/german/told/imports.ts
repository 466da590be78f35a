/** German of what the station says of tables that are imported. */
export const imports: Readonly<Record<string, string>> = {
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
  '"{{cell}}" is not a number. Correct the cell, or empty it.':
    '„{{cell}}“ ist keine Zahl. Berichtigen oder leeren Sie die Zelle.',
  '"{{cell}}" is not a number: its separators stand where none can. Correct the cell.':
    '„{{cell}}“ ist keine Zahl: Trennzeichen stehen, wo keine stehen können. Berichtigen Sie die Zelle.',
  '"{{cell}}" is too large a number. Correct the cell.':
    '„{{cell}}“ ist eine zu große Zahl. Berichtigen Sie die Zelle.',
  '"{{cell}}" has a decimal comma, and this column a decimal point. Write it with the point, or choose the comma for the column.':
    '„{{cell}}“ hat ein Dezimalkomma, die Spalte aber einen Dezimalpunkt. Schreiben Sie den Punkt, oder wählen Sie für die Spalte das Komma.',
  '"{{cell}}" has a decimal point, and this column a decimal comma. Write it with the comma, or choose the point for the column.':
    '„{{cell}}“ hat einen Dezimalpunkt, die Spalte aber ein Dezimalkomma. Schreiben Sie das Komma, oder wählen Sie für die Spalte den Punkt.',
  '"{{cell}}" is a limit and not a value. Enter the value, empty the cell, or choose what limits stand for.':
    '„{{cell}}“ ist eine Grenze und kein Wert. Geben Sie den Wert ein, leeren Sie die Zelle, oder wählen Sie, wofür Grenzen stehen.',
  '"{{cell}}" says that the value is below a limit, and not what it is. Enter the value, empty the cell, or choose what limits stand for.':
    '„{{cell}}“ sagt, dass der Wert unter einer Grenze liegt, und nicht, wie groß er ist. Geben Sie den Wert ein, leeren Sie die Zelle, oder wählen Sie, wofür Grenzen stehen.',
  '"{{cell}}" does not say how large the limit is. Enter the limit of detection of the column, or the value.':
    '„{{cell}}“ sagt nicht, wie groß die Grenze ist. Geben Sie die Nachweisgrenze der Spalte ein oder den Wert.',
  '"{{cell}}" is in {{unit}}, and the characteristic in {{wanted}}. Nothing is converted: enter the value in {{same}}.':
    '„{{cell}}“ steht in {{unit}}, das Merkmal in {{wanted}}. Nichts wird umgerechnet: Geben Sie den Wert in {{same}} ein.',
  '"{{cell}}" is not a date and time. Write it like 2026-03-04 14:30.':
    '„{{cell}}“ ist kein Datum mit Zeit. Schreiben Sie es wie 2026-03-04 14:30.',
  '"{{cell}}" has no such time of day. Correct the cell.':
    '„{{cell}}“ nennt keine Uhrzeit, die es gibt. Berichtigen Sie die Zelle.',
  '"{{cell}}" is no day of the calendar. Correct the cell.':
    '„{{cell}}“ ist kein Tag des Kalenders. Berichtigen Sie die Zelle.',
  '"{{cell}}" is no day of the calendar, read day first. Correct the cell, or the order of the column.':
    '„{{cell}}“ ist kein Tag des Kalenders, wenn der Tag zuerst steht. Berichtigen Sie die Zelle oder die Reihenfolge der Spalte.',
  '"{{cell}}" is no day of the calendar, read month first. Correct the cell, or the order of the column.':
    '„{{cell}}“ ist kein Tag des Kalenders, wenn der Monat zuerst steht. Berichtigen Sie die Zelle oder die Reihenfolge der Spalte.',
  '"{{cell}}" is no day of the calendar, read year first. Correct the cell, or the order of the column.':
    '„{{cell}}“ ist kein Tag des Kalenders, wenn das Jahr zuerst steht. Berichtigen Sie die Zelle oder die Reihenfolge der Spalte.',
  'The time is missing. Enter it like 2026-03-04 14:30, or leave the column out to take the present.':
    'Die Zeit fehlt. Geben Sie sie ein wie 2026-03-04 14:30, oder lassen Sie die Spalte aus, dann gilt die jetzige.',
  '"{{cell}}" is not a time of day. Write it like 14:30.':
    '„{{cell}}“ ist keine Uhrzeit. Schreiben Sie sie wie 14:30.',
  'This is longer than {{most}} characters. Shorten it.':
    'Das ist länger als {{most}} Zeichen. Kürzen Sie es.',
  'The characteristic is missing. Enter its code.': 'Das Merkmal fehlt. Geben Sie sein Kürzel ein.',
  'There is no characteristic "{{code}}" that you may write to. Correct the code, or create it first.':
    'Es gibt kein Merkmal „{{code}}“, in das Sie schreiben dürfen. Berichtigen Sie das Kürzel, oder legen Sie es zuerst an.',
  'The subgroup is missing. Enter its number or name.':
    'Die Untergruppe fehlt. Geben Sie ihre Nummer oder ihren Namen ein.',
  'The count is missing. Enter it: 0 where nothing was found, or empty the row.':
    'Die Zahl der Fehler fehlt. Geben Sie sie ein: 0, wo nichts gefunden wurde, oder leeren Sie die Zeile.',
  'The size must be more than 0. Correct it, or leave it out.':
    'Der Umfang muss größer als 0 sein. Berichtigen Sie ihn, oder lassen Sie ihn weg.',
  'A count cannot be less than 0. Correct it.':
    'Eine Anzahl kann nicht kleiner als 0 sein. Berichtigen Sie sie.',
  '{{value}} is outside the plausible range {{low}} to {{high}} of {{code}}. Correct the cell.':
    '{{value}} liegt außerhalb des plausiblen Bereichs {{low}} bis {{high}} von {{code}}. Berichtigen Sie die Zelle.',
  'The value is missing, and {{code}} takes {{wanted}} values a subgroup. Correct the cell.':
    'Der Wert fehlt, und {{code}} nimmt {{wanted}} Werte je Untergruppe. Berichtigen Sie die Zelle.',
  "The time is more than 5 minutes ahead of the station's clock ({{now}}). Correct the cell.":
    'Die Zeit liegt mehr als 5 Minuten vor der Uhr der Station ({{now}}). Berichtigen Sie die Zelle.',
  '{{code}} takes {{wanted}} a subgroup, not {{sent}}. Enter what is missing, or take away what is too much.':
    '{{code}} nimmt {{wanted}} Werte je Untergruppe, nicht {{sent}}. Geben Sie ein, was fehlt, oder nehmen Sie weg, was zu viel ist.',
  '{{code}} takes measurements, not a count. Enter what is missing, or take away what is too much.':
    '{{code}} nimmt Messwerte, keine Anzahl. Wählen Sie einen anderen Aufbau der Tabelle.',
  '{{code}} takes count and sample_size, not measurements. Enter what is missing, or take away what is too much.':
    '{{code}} nimmt eine Anzahl mit Umfang, keine Messwerte. Wählen Sie einen anderen Aufbau der Tabelle.',
  '{{value}} must be a whole number. Correct the cell.':
    '{{value}} muss eine ganze Zahl sein. Berichtigen Sie die Zelle.',
  'The size {{value}} must be a whole number of units. Correct the cell.':
    'Der Umfang {{value}} muss eine ganze Zahl sein. Berichtigen Sie die Zelle.',
  '{{value}} must be <= sample_size ({{size}}). Correct the cell.':
    '{{value}} darf nicht größer sein als der Umfang ({{size}}). Berichtigen Sie die Zelle.',
  '{{value}} must be >= 0. Correct the cell.':
    '{{value}} darf nicht kleiner als 0 sein. Berichtigen Sie die Zelle.',
  'exactly {{count}}': 'genau {{count}}',
  'This table is not kept any more. Paste it or choose the file again.':
    'Diese Tabelle wird nicht mehr aufbewahrt. Fügen Sie sie noch einmal ein, oder wählen Sie die Datei.',
  'This table is being imported already. Follow that import.':
    'Diese Tabelle wird schon importiert. Verfolgen Sie diesen Import.',
  'There is nothing in this table. Copy the cells with their header, and paste again.':
    'In dieser Tabelle steht nichts. Kopieren Sie die Zellen mit ihrer Kopfzeile, und fügen Sie sie noch einmal ein.',
  'The table has {{columns}} columns, and at most {{most}} can be read.':
    'Die Tabelle hat {{columns}} Spalten; höchstens {{most}} können gelesen werden.',
  'The table is too large. Split it into parts.': 'Die Tabelle ist zu groß. Teilen Sie sie auf.',
  'There are no rows below the header. Choose another header row.':
    'Unter der Kopfzeile stehen keine Zeilen. Wählen Sie eine andere Kopfzeile.',
  'The workbook has no sheet "{{name}}". Choose another.':
    'Die Arbeitsmappe hat kein Blatt „{{name}}“. Wählen Sie ein anderes.',
  'This is a workbook of an old Excel (XLS). Save it as XLSX or CSV, and choose that file.':
    'Das ist eine Arbeitsmappe eines alten Excel (XLS). Speichern Sie sie als XLSX oder CSV, und wählen Sie diese Datei.',
  'This is a PDF. Copy the table from it and paste it, or ask for it as XLSX or CSV.':
    'Das ist ein PDF. Kopieren Sie die Tabelle daraus und fügen Sie sie ein, oder bitten Sie um XLSX oder CSV.',
  'This is a picture. Choose a CSV, TSV or XLSX file.':
    'Das ist ein Bild. Wählen Sie eine CSV-, TSV- oder XLSX-Datei.',
  'This XLSX file cannot be read: it is damaged or cut off. Save it again.':
    'Diese XLSX-Datei lässt sich nicht lesen: Sie ist beschädigt oder abgeschnitten. Speichern Sie sie noch einmal.',
  'This XLSX file cannot be read: it is too large unpacked. Split it, or save the sheet as CSV.':
    'Diese XLSX-Datei lässt sich nicht lesen: Sie ist entpackt zu groß. Teilen Sie sie auf, oder speichern Sie das Blatt als CSV.',
  'This XLSX file cannot be read: it is damaged, protected by a password, or not a workbook. Save it again as XLSX, or as CSV.':
    'Diese XLSX-Datei lässt sich nicht lesen: Sie ist beschädigt, durch ein Passwort geschützt oder keine Arbeitsmappe. Speichern Sie sie noch einmal als XLSX oder als CSV.',
  'Row {{row}} was refused: {{why}} Nothing of this import counts.':
    'Zeile {{row}} wurde abgelehnt: {{why}} Nichts von diesem Import zählt.',
  'The station was closed meanwhile.': 'Die Station wurde inzwischen beendet.',
  'The import ended for a reason that stands in the log of the station. Nothing of it counts; try again.':
    'Der Import endete aus einem Grund, der im Protokoll der Station steht. Nichts davon zählt; versuchen Sie es noch einmal.',
  '{{count}} tables are being imported already. Wait for one of them, then try again.':
    '{{count}} Tabellen werden schon importiert. Warten Sie auf eine davon, und versuchen Sie es dann noch einmal.',
  'Nothing was stored: no row of the table can be imported. Correct its faults, or choose other columns.':
    'Es wurde nichts gespeichert: Keine Zeile der Tabelle lässt sich importieren. Berichtigen Sie die Fehler, oder wählen Sie andere Spalten.',
  'Nothing was stored: the table has {{faults}}, and all of it is to be imported. Correct it, or import the good rows only.':
    'Es wurde nichts gespeichert: Die Tabelle hat Fehler, und alles soll importiert werden. Berichtigen Sie sie, oder importieren Sie nur die guten Zeilen.',
}
