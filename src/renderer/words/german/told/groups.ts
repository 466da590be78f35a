/** German of what the station says of characteristics that are judged together. */
export const groups: Readonly<Record<string, string>> = {
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
}
