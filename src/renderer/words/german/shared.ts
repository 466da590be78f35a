/** Words that many screens share. */
export const shared: Readonly<Record<string, string>> = {
  Cancel: 'Abbrechen',
  Save: 'Speichern',
}
