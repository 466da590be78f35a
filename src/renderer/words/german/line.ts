/** German of the line that a screen of production is about. */
export const line: Readonly<Record<string, string>> = {
  'There is no line yet. A line comes with its first work order, or is added by hand.':
    'Es gibt noch keine Linie. Eine Linie kommt mit ihrem ersten Auftrag, oder sie wird von Hand angelegt.',
  'Add a line': 'Linie anlegen',
  'You belong to no line. An administrator gives you one under People.':
    'Sie gehören zu keiner Linie. Ein Administrator weist Ihnen unter Personen eine zu.',
  '1st shift': '1. Schicht',
  '2nd shift': '2. Schicht',
  'Saturday overtime': 'Überstunden Samstag',
  'Sunday overtime': 'Überstunden Sonntag',
  'Other shift': 'Andere Schicht',
}
