/** German of what the station says of studies of gauges. */
export const gaugeStudies: Readonly<Record<string, string>> = {
  'There is no gauge study {{id}}.': 'Eine Prüfmittelstudie {{id}} gibt es nicht.',
  'You may only add studies of your own client. What is shared by all is for power users and administrators.':
    'Sie dürfen nur Studien Ihres eigenen Kunden anlegen. Was allen gemeinsam ist, ist Sache von Hauptbenutzern und Administratoren.',
  'The study “{{name}}” is shared by all clients. Ask a power user or an administrator to change it.':
    'Die Studie „{{name}}“ ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  '{{who}} has changed this study since you opened it. Open it again and enter your values anew.':
    '{{who}} hat diese Studie geändert, seit Sie sie öffneten. Öffnen Sie sie neu, und geben Sie Ihre Werte noch einmal ein.',
}
