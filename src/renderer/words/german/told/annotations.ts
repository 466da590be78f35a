/** German of what the station says of notes on charts and of attached files. */
export const annotations: Readonly<Record<string, string>> = {
  'The period ends before it begins. Give a later end.':
    'Der Zeitraum endet, bevor er beginnt. Geben Sie ein späteres Ende an.',
  '{{who}} has changed this annotation since you opened it. Open it again and enter your words anew.':
    '{{who}} hat diese Anmerkung geändert, seit Sie sie öffneten. Öffnen Sie sie neu, und geben Sie Ihre Worte noch einmal ein.',
  'There is no annotation {{id}}.': 'Eine Anmerkung {{id}} gibt es nicht.',
  '{{who}} wrote this annotation. Ask them or a leader to change it, or add one of your own.':
    '{{who}} hat diese Anmerkung geschrieben. Bitten Sie diese Person oder einen Leiter um die Änderung, oder fügen Sie eine eigene hinzu.',
  'The disk is full: the file was not stored. Free some space on the station, then attach it again.':
    'Die Platte ist voll: Die Datei wurde nicht gespeichert. Schaffen Sie Platz an der Station, dann hängen Sie sie wieder an.',
  'The folder of attachments cannot be used. Check the disk and the rights of the data folder.':
    'Der Ordner der Anlagen ist nicht nutzbar. Prüfen Sie die Platte und die Rechte des Datenordners.',
  'There is no attachment {{id}}.': 'Eine Anlage {{id}} gibt es nicht.',
  'There is no sample {{id}}.': 'Eine Untergruppe {{id}} gibt es nicht.',
  'The file has {{size}} MB; at most {{most}} MB can be attached. Make it smaller, or take the photo with fewer pixels.':
    'Die Datei hat {{size}} MB; höchstens {{most}} MB lassen sich anhängen. Verkleinern Sie sie, oder nehmen Sie das Foto mit weniger Pixeln auf.',
  '{{name}} is not a file that can be attached. Photos (JPEG, PNG, WebP, HEIC), PDF, text and CSV can.':
    '{{name}} lässt sich nicht anhängen. Möglich sind Fotos (JPEG, PNG, WebP, HEIC), PDF, Text und CSV.',
  'The file is empty. Choose another one.': 'Die Datei ist leer. Wählen Sie eine andere.',
  '{{name}} was changed on the disk after it was attached: its hash is another one. Put the folder "attachments" of the newest backup in its place.':
    '{{name}} wurde auf der Platte geändert, nachdem es angehängt wurde: Der Hash ist ein anderer. Setzen Sie den Ordner „attachments“ der neuesten Sicherung an seine Stelle.',
  '{{name}} is missing on the disk of the station. Put the folder "attachments" of the newest backup in its place.':
    '{{name}} fehlt auf der Platte der Station. Setzen Sie den Ordner „attachments“ der neuesten Sicherung an seine Stelle.',
}
