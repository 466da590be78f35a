/** German of what the station says of tables of production records. */
export const recordImports: Readonly<Record<string, string>> = {
  '{{field}} is missing. Enter it.': '{{field}} fehlt. Tragen Sie es ein.',
  '{{field}} must be <= {{most}}. Correct the cell.':
    '{{field}} darf höchstens {{most}} sein. Berichtigen Sie die Zelle.',
  '{{field}} must be > {{least}}. Correct the cell.':
    '{{field}} muss mehr als {{least}} sein. Berichtigen Sie die Zelle.',
  '{{field}} must be >= {{least}}. Correct the cell.':
    '{{field}} muss mindestens {{least}} sein. Berichtigen Sie die Zelle.',
  '{{field}} must be one of {{choices}}. Correct the cell.':
    '{{field}} muss eines von diesen sein: {{choices}}. Berichtigen Sie die Zelle.',
  '{{field}} must be a whole number, not {{value}}. Correct the cell.':
    '{{field}} muss eine ganze Zahl sein, nicht {{value}}. Berichtigen Sie die Zelle.',
  '{{field}} must have at most {{most}} characters. Correct the cell.':
    '{{field}} darf höchstens {{most}} Zeichen haben. Berichtigen Sie die Zelle.',
  '{{field}} must not be before {{other}}. Correct the cell.':
    '{{field}} darf nicht vor {{other}} liegen. Berichtigen Sie die Zelle.',
  '{{field}} must be left out where the order is {{status}}. Correct the cell.':
    '{{field}} muss leer bleiben, wenn der Auftrag {{status}} ist. Berichtigen Sie die Zelle.',
  '{{field}} is missing: it decides whether the order was on time. Correct the cell.':
    '{{field}} fehlt: Es entscheidet, ob der Auftrag rechtzeitig war. Berichtigen Sie die Zelle.',
  '{{field}} is missing: an order with a past has a start, planned or actual. Correct the cell.':
    '{{field}} fehlt: Ein Auftrag mit Vergangenheit hat einen Beginn, geplant oder wirklich. Berichtigen Sie die Zelle.',
  '"{{cell}}" is not a date. Write it like 2026-03-04.':
    '„{{cell}}“ ist kein Datum. Schreiben Sie es wie 2026-03-04.',
  '"{{cell}}" is neither yes nor no. Write one of them.':
    '„{{cell}}“ ist weder ja noch nein. Schreiben Sie eines davon.',
  '"{{cell}}" is in {{unit}}, which this column does not take. Nothing is converted: enter the number alone.':
    '„{{cell}}“ steht in {{unit}}, was diese Spalte nicht nimmt. Nichts wird umgerechnet: Geben Sie die Zahl allein ein.',
  '"{{cell}}" is a limit and not a value. Enter the value, or empty the cell.':
    '„{{cell}}“ ist eine Grenze und kein Wert. Geben Sie den Wert ein, oder leeren Sie die Zelle.',
  'Row {{row}} names the same {{field}} already. Take one of the two rows away.':
    'In Zeile {{row}} steht bei {{field}} schon dasselbe. Nehmen Sie eine der beiden Zeilen weg.',
  'No column holds {{names}}. Choose which one does.':
    'Keine Spalte enthält {{names}}. Wählen Sie, welche es tut.',
  'Two columns hold {{name}}. Choose one of them, and ignore the other.':
    'Zwei Spalten enthalten {{name}}. Wählen Sie eine davon, und lassen Sie die andere aus.',
  'Choose the line that the rows are of, or the column that names it.':
    'Wählen Sie die Linie der Zeilen oder die Spalte, die sie nennt.',
  'To import {{what}} takes the right {{right}}, which your role does not have. Ask a leader.':
    'Für den Import ({{what}}) braucht es das Recht {{right}}, das Ihre Rolle nicht hat. Fragen Sie eine Leitung.',
  'To overwrite {{what}} takes the right {{right}}, which your role does not have. Ask a leader.':
    'Zum Überschreiben ({{what}}) braucht es das Recht {{right}}, das Ihre Rolle nicht hat. Fragen Sie eine Leitung.',
  'To undo an import of {{what}} takes the right {{right}}, which your role does not have. Ask a leader.':
    'Um diesen Import zurückzunehmen ({{what}}), braucht es das Recht {{right}}, das Ihre Rolle nicht hat. Fragen Sie eine Leitung.',
  'production entries': 'Einträge',
  'work orders': 'Aufträge',
  lines: 'Linien',
  'hours of shifts': 'Schichtstunden',
  styles: 'Modelle',
  operations: 'Arbeitsgänge',
  jobs: 'Teilaufträge',
  standstills: 'Stillstände',
  holds: 'Haltezeiten',
  attendance: 'Anwesenheit',
  inspections: 'Prüfungen',
  targets: 'Ziele',
  'Nothing was stored. Two of these records cannot bear the same name. Skip the conflicts, or overwrite what is stored.':
    'Es wurde nichts gespeichert. Zwei dieser Datensätze können nicht denselben Namen tragen. Überspringen Sie die Konflikte, oder überschreiben Sie das Gespeicherte.',
  'Nothing was stored. Records of this kind cannot be overwritten. Skip the conflicts, and correct by hand.':
    'Es wurde nichts gespeichert. Datensätze dieser Art lassen sich nicht überschreiben. Überspringen Sie die Konflikte, und berichtigen Sie von Hand.',
  'One record stays: somebody changed or used it since.':
    'Ein Datensatz bleibt: Jemand hat ihn seither geändert oder benutzt.',
  '{{count}} records stay: somebody changed or used them since.':
    '{{count}} Datensätze bleiben: Jemand hat sie seither geändert oder benutzt.',
  'A hold of the future cannot be recorded.': 'Ein Anhalten in der Zukunft lässt sich nicht erfassen.',
  'A hold cannot be overwritten. Skip it, or correct it by hand.':
    'Eine Haltezeit lässt sich nicht überschreiben. Überspringen Sie sie, oder berichtigen Sie von Hand.',
  'There is no work order {{order}}. Check its number, or have a leader enter the order first.':
    'Den Auftrag {{order}} gibt es nicht. Prüfen Sie seine Nummer, oder lassen Sie ihn von einer Leitung anlegen.',
  'The entry {{entry}} was verified by {{name}}. Reopen it with a reason, then change it.':
    'Der Eintrag {{entry}} wurde von {{name}} geprüft. Öffnen Sie ihn mit einer Begründung wieder, und ändern Sie ihn dann.',
  'The work order {{order}} was shipped, so nothing more is made for it. Record it for another order, or have a leader correct an entry that is there.':
    'Der Auftrag {{order}} ist versandt, für ihn wird nichts mehr gefertigt. Erfassen Sie es für einen anderen Auftrag, oder lassen Sie einen vorhandenen Eintrag von einer Leitung berichtigen.',
  'The work order {{order}} was cancelled. Record it for another order, or have a leader enter the order anew.':
    'Der Auftrag {{order}} ist storniert. Erfassen Sie es für einen anderen Auftrag, oder lassen Sie ihn von einer Leitung neu anlegen.',
}
