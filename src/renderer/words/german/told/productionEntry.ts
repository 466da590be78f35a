/** German of what is refused of entries of production and of their files. */
export const productionEntry: Readonly<Record<string, string>> = {
  'The first row of the file names these columns more than once: {{columns}}. Keep one of each.':
    'Die erste Zeile der Datei nennt diese Spalten mehr als einmal: {{columns}}. Behalten Sie jede einmal.',
  'must be one column of the file': 'muss eine Spalte der Datei sein',
  'There is no production entry {{id}}.': 'Den Eintrag {{id}} gibt es nicht.',
  'There is no batch {{id}}.': 'Die Datei {{id}} gibt es nicht.',
  'The entry {{id}} was not verified: it can be changed as it is.':
    'Der Eintrag {{id}} wurde nicht geprüft: Er kann geändert werden, wie er ist.',
  'The work order {{order}} is one of {{line}}, and this entry one of {{own}}. Void the entry and record it there.':
    'Der Auftrag {{order}} ist einer von {{line}}, dieser Eintrag einer von {{own}}. Erklären Sie den Eintrag für ungültig, und erfassen Sie ihn dort.',
  'Only the person who recorded an entry can undo it, and somebody else recorded this one. Ask a leader to void it.':
    'Nur wer einen Eintrag erfasst hat, kann ihn rückgängig machen, und diesen hat jemand anderes erfasst. Bitten Sie eine Leitung, ihn für ungültig zu erklären.',
  'It was recorded {{seconds}} s ago. An entry can be undone for {{most}} s. Ask a leader to void it.':
    'Er wurde vor {{seconds}} s erfasst. Ein Eintrag kann {{most}} s lang rückgängig gemacht werden. Bitten Sie eine Leitung, ihn für ungültig zu erklären.',
  'Only the last entry of a sign-in can be undone, and this is not the last one of yours. Ask a leader to void it.':
    'Nur der letzte Eintrag einer Anmeldung kann rückgängig gemacht werden, und dies ist nicht Ihr letzter. Bitten Sie eine Leitung, ihn für ungültig zu erklären.',
  'This entry_uuid was already used for another entry. Send a new entry_uuid for what else was produced.':
    'Diese entry_uuid wurde schon für einen anderen Eintrag verwendet. Senden Sie eine neue entry_uuid für das, was sonst gefertigt wurde.',
  'The entry {{id}} was voided and counts no more. Record it anew.':
    'Der Eintrag {{id}} wurde für ungültig erklärt und zählt nicht mehr. Erfassen Sie ihn neu.',
  'The job {{job}} is not one of the work order {{order}}. Choose one of its jobs, or leave the job out.':
    'Der Teilauftrag {{job}} gehört nicht zum Auftrag {{order}}. Wählen Sie einen seiner Teilaufträge, oder lassen Sie ihn weg.',
  'must be a job of {{order}}': 'muss ein Teilauftrag von {{order}} sein',
  'must be a work order': 'muss ein Auftrag sein',
  'must be new for another content': 'muss für einen anderen Inhalt neu sein',
  'must be <= units_produced ({{number}})': 'darf höchstens die gefertigte Stückzahl sein ({{number}})',
  'must be <= employees_assigned ({{number}})': 'darf höchstens die Zahl der Eingeteilten sein ({{number}})',
}
