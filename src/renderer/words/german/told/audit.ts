/** German of what the station says of the audit log. */
export const audit: Readonly<Record<string, string>> = {
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
}
