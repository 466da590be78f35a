/** German of what the station says of plans of sampling and of the handover. */
export const plans: Readonly<Record<string, string>> = {
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
  'There is no sampling plan {{id}}.': 'Es gibt keinen Prüfplan {{id}}.',
  'There is no sampling {{id}}.': 'Es gibt keine Prüfung {{id}}.',
  'The key {{prefix}} does not include every characteristic of “{{name}}”. Make a key that does, under Keys.':
    'Der Schlüssel {{prefix}} umfasst nicht jedes Merkmal von „{{name}}“. Erzeugen Sie unter Schlüssel einen, der das tut.',
  'The plan “{{name}}” is shared by all clients. Ask a power user or an administrator to change it.':
    'Der Plan „{{name}}“ gehört allen Kunden. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  'You may only add plans of your own client. What is shared by all is for power users and administrators.':
    'Sie dürfen nur Pläne Ihres eigenen Kunden anlegen. Was allen gehört, ist Sache von Hauptbenutzern und Administratoren.',
  '{{who}} has changed this plan since you opened it. Open it again and enter your changes anew.':
    '{{who}} hat diesen Plan geändert, seit Sie ihn geöffnet haben. Öffnen Sie ihn neu, und geben Sie Ihre Änderungen noch einmal ein.',
  'The plan rests: it makes nothing due.': 'Der Plan ruht: Nichts wird fällig.',
  'The plan “{{name}}” rests. Let it hold again first.':
    'Der Plan „{{name}}“ ruht. Lassen Sie ihn erst wieder gelten.',
  'The plan “{{name}}” asks for nothing at a setup.': 'Der Plan „{{name}}“ verlangt nach dem Rüsten nichts.',
  'The plan “{{name}}” does not count pieces.': 'Der Plan „{{name}}“ zählt keine Teile.',
  'All its characteristics were deleted. Choose others.':
    'Alle seine Merkmale wurden gelöscht. Wählen Sie andere.',
  'All characteristics of this plan were deleted. Choose others.':
    'Alle Merkmale dieses Plans wurden gelöscht. Wählen Sie andere.',
  'It holds in shifts that there are no more: {{names}}. Choose others.':
    'Er gilt in Schichten, die es nicht mehr gibt: {{names}}. Wählen Sie andere.',
  '{{field}} must be a multiple of {{size}}, the subgroup size of {{code}}':
    '{{field}} muss ein Vielfaches von {{size}} sein, der Untergruppengröße von {{code}}',
  'must be a multiple of {{size}}, the subgroup size of {{code}}':
    'muss ein Vielfaches von {{size}} sein, der Untergruppengröße von {{code}}',
  "must belong to the plan's client; {{code}} belongs to {{client}}":
    'muss dem Kunden des Plans gehören; {{code}} gehört {{client}}',
  'must be a shift: {{names}}': 'muss eine Schicht sein: {{names}}',
  'must be less than {{every}} minutes': 'muss weniger als {{every}} Minuten sein',
  'This sampling is done already.': 'Diese Prüfung ist schon fertig.',
  'This sampling was closed as missed, because its time was over. What was recorded is kept; go on with the one that is due now.':
    'Diese Prüfung wurde als versäumt geschlossen, weil ihre Zeit um war. Was erfasst wurde, bleibt; machen Sie mit der weiter, die jetzt fällig ist.',
  'This sampling was withdrawn, because its plan was changed. What was recorded is kept; go on with the one that is due now.':
    'Diese Prüfung wurde zurückgezogen, weil ihr Plan geändert wurde. Was erfasst wurde, bleibt; machen Sie mit der weiter, die jetzt fällig ist.',
  'Nobody has begun this sampling yet.': 'Niemand hat diese Prüfung begonnen.',
  'This subgroup was recorded before the sampling was begun. Start the sampling first.':
    'Diese Untergruppe wurde erfasst, bevor die Prüfung begann. Beginnen Sie die Prüfung zuerst.',
  'This subgroup was recorded for another sampling already.':
    'Diese Untergruppe wurde schon für eine andere Prüfung erfasst.',
  'This characteristic is measured or left out already.':
    'Dieses Merkmal ist schon gemessen oder ausgelassen.',
  'Characteristic {{id}} is not part of this sampling.': 'Merkmal {{id}} gehört nicht zu dieser Prüfung.',
  'There is no subgroup {{id}} of this characteristic.': 'Dieses Merkmal hat keine Untergruppe {{id}}.',
  'That shift is yet to come. Choose one that has begun.':
    'Diese Schicht kommt erst noch. Wählen Sie eine, die begonnen hat.',
  '{{who}} has taken over this shift already.': '{{who}} hat diese Schicht schon übernommen.',
}
