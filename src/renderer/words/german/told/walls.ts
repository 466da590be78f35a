/** German of what the station says of walls and of the screens that show them. */
export const walls: Readonly<Record<string, string>> = {
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
}
