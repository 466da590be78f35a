/** German of what production is recorded by: lines, hours of shifts, styles, steps and jobs. */
export const masterData: Readonly<Record<string, string>> = {
  'Give it an id.': 'Geben Sie eine Bezeichnung an.',
  'This one is in the list already.': 'Das steht schon in der Liste.',
  'Parts of an order that are done in one go, such as a lot of one step. Entries may name them.':
    'Teile eines Auftrags, die in einem Zug gemacht werden, etwa ein Los eines Schritts. Einträge können sie nennen.',
  'No order is open. A job belongs to an order: add one under Orders.':
    'Kein Auftrag ist offen. Ein Teilauftrag gehört zu einem Auftrag: Legen Sie ihn unter Aufträge an.',
  Step: 'Schritt',
  'Step of {{id}}': 'Schritt von {{id}}',
  'Quantity of {{id}}': 'Menge von {{id}}',
  'New line': 'Neue Linie',
  'New style': 'Neues Modell',
  'New step': 'Neuer Schritt',
  'New job': 'Neuer Teilauftrag',
  'Add job': 'Teilauftrag anlegen',
  'Such as {{id}}-L1. It stays with its order.': 'Etwa {{id}}-L1. Er bleibt bei seinem Auftrag.',
  'Whose production it is. The hours for one unit hold where neither the order nor its style says them.':
    'Wessen Produktion es ist. Die Stunden je Stück gelten, wo weder der Auftrag noch sein Modell sie nennt.',
  'Name of {{id}}': 'Name von {{id}}',
  'Hours for one unit of {{id}}': 'Stunden je Stück von {{id}}',
  'Add line': 'Linie hinzufügen',
  'Your line stands here as soon as it has an order, a style or hours of a shift.':
    'Ihre Linie steht hier, sobald sie einen Auftrag, ein Modell oder Stunden einer Schicht hat.',
  'Such as BOOT-LINE-A. It cannot be changed later.': 'Etwa BOOT-LINE-A. Später nicht änderbar.',
  'Lines and shifts': 'Linien und Schichten',
  'Production: setup': 'Produktion: Einrichten',
  'Add a line first, under Lines and shifts.': 'Fügen Sie erst unter Linien und Schichten eine Linie hinzu.',
  'In the order in which a unit goes through them: the first-pass yields of the steps multiply.':
    'In der Reihenfolge, in der ein Stück sie durchläuft: Die Erstausbeuten der Schritte werden multipliziert.',
  'No step yet. Add them in the order of the work, or name one in an entry.':
    'Noch kein Schritt. Fügen Sie sie in der Reihenfolge der Arbeit hinzu, oder nennen Sie einen in einem Eintrag.',
  'Add step': 'Schritt hinzufügen',
  'Such as SEWING. It comes after the others.': 'Etwa NÄHEN. Er kommt nach den anderen.',
  'Hours of the shifts': 'Dauer der Schichten',
  'They hold for entries that say nothing of their hours. A change holds for those of the past, too.':
    'Sie gelten für Einträge, die ihre Stunden nicht nennen. Eine Änderung gilt auch für die vergangenen.',
  'Hours of {{name}}': 'Stunden: {{name}}',
  'Start of {{name}}': 'Beginn: {{name}}',
  'the plant': 'das Werk',
  'this line': 'diese Linie',
  'Hours for one unit are the standard of orders that say none; a change holds for the entries of the past, too. Opportunities are the places of a unit where a defect may be, for DPMO.':
    'Die Stunden je Stück sind die Vorgabe für Aufträge, die keine nennen; eine Änderung gilt auch für vergangene Einträge. Fehlermöglichkeiten sind die Stellen eines Stücks, an denen ein Fehler sein kann, für DPMO.',
  'No style yet. The first order of a style adds it; its standards are filled in here.':
    'Noch kein Modell. Der erste Auftrag eines Modells legt es an; seine Vorgaben stehen dann hier.',
  'Opportunities for a defect': 'Fehlermöglichkeiten',
  'Opportunities of {{id}}': 'Fehlermöglichkeiten von {{id}}',
  'Add style': 'Modell hinzufügen',
  'Such as ROPER-BOOT. It cannot be changed later.': 'Etwa ROPER-BOOT. Später nicht änderbar.',
  'Give hours above 0, up to {{most}}.': 'Geben Sie Stunden über 0 an, höchstens {{most}}.',
  'Say how many hours the shift has.': 'Geben Sie an, wie viele Stunden die Schicht hat.',
  'Give a whole number from {{least}} to 100000.': 'Geben Sie eine ganze Zahl von {{least}} bis 100000 an.',
}
