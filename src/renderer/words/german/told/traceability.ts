/** German of what the station says of fields to trace by. */
export const traceability: Readonly<Record<string, string>> = {
  'There is no field "{{key}}" to search by.': 'Ein Feld „{{key}}“ zum Suchen gibt es nicht.',
  'More than {{count}} values begin with "{{text}}". Type more of it.':
    'Mehr als {{count}} Werte beginnen mit „{{text}}“. Tippen Sie mehr davon.',
  'There is no field "{{key}}".': 'Ein Feld „{{key}}“ gibt es nicht.',
  '"{{name}}" is chosen from a list: name what it offers.':
    '„{{name}}“ wird aus einer Liste gewählt: Nennen Sie, was sie anbietet.',
  'must name at least one choice': 'muss mindestens eine Auswahl nennen',
  'The field "{{key}}" is called "{{label}}" already. Choose another name.':
    'Das Feld „{{key}}“ heißt schon „{{label}}“. Wählen Sie einen anderen Namen.',
  'Barcodes that begin with "{{prefix}}" belong to "{{label}}" already. Choose another beginning.':
    'Barcodes, die mit „{{prefix}}“ beginnen, gehören schon zu „{{label}}“. Wählen Sie einen anderen Anfang.',
  'The field "{{key}}" exists already. Choose another key.':
    'Das Feld „{{key}}“ gibt es schon. Wählen Sie einen anderen Schlüssel.',
  'The field "{{key}}" exists already, but is retired. Bring it back, or choose another key.':
    'Das Feld „{{key}}“ gibt es schon, ist aber zurückgezogen. Bringen Sie es wieder, oder wählen Sie einen anderen Schlüssel.',
  'Nothing was measured with {{label}} {{value}}.': 'Nichts wurde mit {{label}} {{value}} gemessen.',
}
