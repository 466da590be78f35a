/** Walls and the screens that show them in German. */
export const wall: Readonly<Record<string, string>> = {
  Wall: 'Wand',
  'Page before': 'Seite davor',
  'Next page': 'Nächste Seite',
  'Go round': 'Weiterblättern',
  'Stay on this page': 'Auf dieser Seite bleiben',
  'Stays on this page': 'Bleibt auf dieser Seite',
  '{{page}} of {{pages}}': '{{page}} von {{pages}}',
  'No connection. Values as of {{at}}.': 'Keine Verbindung. Werte von {{at}}.',
  'Nothing is on this wall yet.': 'Auf dieser Wand ist noch nichts.',
  'Connecting to the station …': 'Verbindung zur Station wird aufgebaut …',
  'This screen has no key for the wall. Open the address that was made for it under Walls once.':
    'Dieser Bildschirm hat keinen Schlüssel für die Wand. Öffnen Sie einmal die Adresse, die unter Wände für ihn erzeugt wurde.',
  'Leave the wall': 'Wand verlassen',
  Leave: 'Verlassen',
  'User name or badge': 'Benutzername oder Ausweis',
  'Of somebody who may define walls.': 'Von jemandem, der Wände festlegen darf.',
  'PIN or password': 'PIN oder Kennwort',
  'Stay on the wall': 'Auf der Wand bleiben',
  'Full screen': 'Vollbild',
  'Where it hangs or what it shows, such as “Hall 3, line 2”.':
    'Wo sie hängt oder was sie zeigt, etwa „Halle 3, Linie 2“.',
  'What it shows': 'Was sie zeigt',
  'What of the board a filter lets through': 'Was ein Filter von der Übersicht durchlässt',
  'Certain characteristics, in their order': 'Bestimmte Merkmale in ihrer Reihenfolge',
  'They stand in the order in which they are chosen.':
    'Sie stehen in der Reihenfolge, in der sie gewählt werden.',
  'Take over one of your views': 'Eine Ihrer Ansichten übernehmen',
  'Its filter and order; later changes of the view do not change the wall.':
    'Ihren Filter und ihre Reihenfolge; spätere Änderungen der Ansicht ändern die Wand nicht.',
  Due: 'Fällig',
  Grid: 'Raster',
  'Columns × rows. On an upright screen they change places.':
    'Spalten × Zeilen. Auf einem hochkanten Bildschirm tauschen sie die Plätze.',
  'In each cell': 'In jeder Zelle',
  'Values can be read from farthest away.': 'Werte sind am weitesten zu lesen.',
  'Value and chart': 'Wert und Karte',
  'Large value': 'Großer Wert',
  'Seconds a page': 'Sekunden je Seite',
  'From 5 to 600; then comes the next one.': 'Von 5 bis 600; dann kommt die nächste.',
  'An alarm that nobody has acknowledged comes to the front':
    'Ein Alarm, den niemand bestätigt hat, kommt nach vorne',
  'Kiosk: nobody leaves it without the PIN or password of a leader':
    'Kiosk: Niemand verlässt sie ohne PIN oder Kennwort eines Leiters',
  'New wall': 'Neue Wand',
  'Save the wall': 'Wand speichern',
  'Back to the board': 'Zurück zur Übersicht',
  'A wall shows charts on a large screen, page after page. There is none yet.':
    'Eine Wand zeigt Karten auf einem großen Bildschirm, Seite für Seite. Noch gibt es keine.',
  'There is no wall yet. A leader can define one here.':
    'Noch gibt es keine Wand. Ein Leiter kann hier eine festlegen.',
  '{{content}} · grid {{grid}} · {{seconds}} s a page':
    '{{content}} · Raster {{grid}} · {{seconds}} s je Seite',
  kiosk: 'Kiosk',
  'The whole board': 'Die ganze Übersicht',
  'Open here': 'Hier öffnen',
  'Open on another screen': 'Auf anderem Bildschirm öffnen',
  'Screens in the plant': 'Bildschirme im Werk',
  'Delete it for good: its screens go dark': 'Endgültig löschen: Ihre Bildschirme werden dunkel',
  'A window: {{name}}': 'Ein Fenster: {{name}}',
  Paused: 'Angehalten',
  'Not seen yet': 'Noch nicht gesehen',
  Seen: 'Gesehen',
  'Let {{name}} go on': '{{name}} weiterlaufen lassen',
  'Pause {{name}}': '{{name}} anhalten',
  'Go on': 'Weiter',
  'Revoke {{name}}': '{{name}} widerrufen',
  'A screen gets an address with a key that shows this wall and nothing else. Nobody signs in there.':
    'Ein Bildschirm bekommt eine Adresse mit einem Schlüssel, der diese Wand zeigt und sonst nichts. Dort meldet sich niemand an.',
  'Other computers cannot reach the station yet. An administrator opens the network under Settings.':
    'Andere Rechner erreichen die Station noch nicht. Ein Administrator öffnet das Netz unter Einstellungen.',
  'Where the screen hangs': 'Wo der Bildschirm hängt',
  'Make its address': 'Adresse erzeugen',
  'Open this address at the screen once. It is not shown again; the screen keeps its key.':
    'Öffnen Sie diese Adresse einmal am Bildschirm. Sie wird nicht wieder gezeigt; der Bildschirm behält seinen Schlüssel.',
  'Address of the screen': 'Adresse des Bildschirms',
  address: 'Adresse',
  'The address as a QR code': 'Die Adresse als QR-Code',
  'No screen has a key yet.': 'Noch hat kein Bildschirm einen Schlüssel.',
}
