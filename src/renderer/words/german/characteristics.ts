/** German of setting characteristics up. */
export const characteristics: Readonly<Record<string, string>> = {
  'Not saved: one field above needs your attention.':
    'Nicht gespeichert: Ein Feld oben braucht Ihre Aufmerksamkeit.',
  'Not saved: {{count}} fields above need your attention.':
    'Nicht gespeichert: {{count}} Felder oben brauchen Ihre Aufmerksamkeit.',
  'New characteristic': 'Neues Merkmal',
  Saved: 'Gespeichert',
  'Create characteristic': 'Merkmal anlegen',
  'All characteristics': 'Alle Merkmale',
  History: 'Verlauf',
  'Setup: characteristics': 'Einrichten: Merkmale',
  Chart: 'Karte',
  '{{lsl}} to {{usl}} {{unit}}': '{{lsl}} bis {{usl}} {{unit}}',
  'Edit {{name}}': '{{name}} bearbeiten',
  'λ, weight of the newest mean': 'λ, Gewicht des neuesten Mittels',
  'Smaller finds smaller shifts, later. Empty: {{lambda}}.':
    'Kleiner findet kleinere Verschiebungen, später. Leer: {{lambda}}.',
  'L, width of the limits': 'L, Weite der Grenzen',
  'In sigmas of what is plotted. Empty: {{L}}.': 'In Sigma dessen, was eingetragen wird. Leer: {{L}}.',
  'k, slack': 'k, Spiel',
  'Half of the shift to be found, in sigmas of the plotted mean. Empty: {{k}}.':
    'Die Hälfte der gesuchten Verschiebung, in Sigma des eingetragenen Mittels. Leer: {{k}}.',
  'h, decision interval': 'h, Entscheidungsgrenze',
  'How far a sum may go, in sigmas of the plotted mean. Empty: {{h}}.':
    'Wie weit eine Summe gehen darf, in Sigma des eingetragenen Mittels. Leer: {{h}}.',
  'Head start (FIR)': 'Vorsprung (FIR)',
  'Both sums begin at h/2, so that a process that starts off target is found sooner.':
    'Beide Summen beginnen bei h/2, damit ein Prozess, der neben dem Sollwert anläuft, eher gefunden wird.',
  'Spread within subgroups': 'Streuung innerhalb der Untergruppen',
  'Up to about 10 values at a time.': 'Bis etwa 10 Werte auf einmal.',
  'Standard deviation': 'Standardabweichung',
  'More than 10 values at a time.': 'Mehr als 10 Werte auf einmal.',
  'Values at a time': 'Werte auf einmal',
  'Pieces measured together, under the same conditions: one subgroup.':
    'Teile, die zusammen unter gleichen Bedingungen gemessen werden: eine Untergruppe.',
  'Usual sample size': 'Üblicher Stichprobenumfang',
  'How much is inspected; each sample may say otherwise.':
    'Wie viel geprüft wird; jede Stichprobe darf es anders sagen.',
  'Sample size': 'Stichprobenumfang',
  'Pieces or area that are looked at, the same every time.':
    'Teile oder Fläche, die angesehen werden, jedes Mal gleich.',
  'The chart cannot change any more, because {{stored}} {{many}} are stored this way. Set up another characteristic instead.':
    'Die Karte lässt sich nicht mehr ändern, weil {{stored}} {{many}} so gespeichert sind. Richten Sie stattdessen ein anderes Merkmal ein.',
  'What you have at hand, and how much of it at a time, decides which chart fits.':
    'Was Sie haben, und wie viel davon auf einmal, entscheidet, welche Karte passt.',
  'Baseline {{many}}': '{{many}} im Vorlauf',
  'After so many the control limits are computed and frozen. 25 is usual.':
    'Nach so vielen werden die Eingriffsgrenzen berechnet und festgeschrieben. 25 ist üblich.',
  'Fewest values': 'Wenigste Werte',
  'When a piece is missing, so many are enough; the limits then widen for that subgroup. Empty: always all.':
    'Wenn ein Teil fehlt, genügen so viele; die Grenzen werden dann für diese Untergruppe weiter. Leer: immer alle.',
  'Spread from': 'Streuung aus',
  'As the chart does (usual)': 'Wie es die Karte tut (üblich)',
  'How the usual spread of the process is estimated from the baseline.':
    'Wie die übliche Streuung des Prozesses aus dem Vorlauf geschätzt wird.',
  '{{many}} are judged from the first one on: the zones follow from the specification below.':
    '{{many}} werden von der ersten an beurteilt: Die Zonen folgen aus der Spezifikation unten.',
  'For a characteristic that was set up by mistake.':
    'Für ein Merkmal, das versehentlich eingerichtet wurde.',
  'Delete characteristic': 'Merkmal löschen',
  'Nothing was measured with it yet. This cannot be undone.':
    'Damit wurde noch nichts gemessen. Das lässt sich nicht rückgängig machen.',
  '{{subgroups}} {{many}} were measured with it. This cannot be undone.':
    '{{subgroups}} {{many}} wurden damit gemessen. Das lässt sich nicht rückgängig machen.',
  'Of the fraction that is plotted; at least 4 are shown.':
    'Des eingetragenen Anteils; mindestens 4 werden gezeigt.',
  'Of the rate that is plotted; at least 3 are shown.':
    'Der eingetragenen Rate; mindestens 3 werden gezeigt.',
  'Counts are whole numbers: 0.': 'Anzahlen sind ganze Zahlen: 0.',
  'How many decimals your gauge shows. Nothing is rounded when it is stored.':
    'Wie viele Nachkommastellen Ihr Messmittel zeigt. Beim Speichern wird nichts gerundet.',
  'What is measured': 'Was gemessen wird',
  'One thing that you measure again and again, on one kind of piece.':
    'Eines, das Sie immer wieder messen, an einer Art von Teil.',
  'What people call it, such as “Piston ring, inside diameter”.':
    'Wie man es nennt, etwa „Kolbenring, Innendurchmesser“.',
  'Short and unique. Gauges may send it in place of a number.':
    'Kurz und eindeutig. Messmittel dürfen es statt einer Nummer senden.',
  'Stands after every value: mm, °C, g. May be empty.': 'Steht nach jedem Wert: mm, °C, g. Darf leer sein.',
  Decimals: 'Nachkommastellen',
  'Only people of this client see it. Empty: everybody does.':
    'Nur Personen dieses Kunden sehen es. Leer: alle.',
  'The zones of pre-control are parts of the tolerance. Change LSL and USL, and the next revision follows.':
    'Die Zonen der Vorkontrolle sind Teile der Toleranz. Ändern Sie USG und OSG, dann folgt die nächste Revision.',
  'Computed from your own data, then frozen: later points are judged against them and never move them. A change is a new revision.':
    'Aus Ihren eigenen Daten berechnet, dann festgeschrieben: Spätere Punkte werden danach beurteilt und verschieben sie nie. Eine Änderung ist eine neue Revision.',
  'Freeze limits from baseline': 'Grenzen aus dem Vorlauf festschreiben',
  'Give centre and sigma': 'Mitte und Sigma vorgeben',
  'Part number': 'Teilenummer',
  'Part numbers': 'Teilenummern',
  'Each part with the value to aim at. Sigma may stay empty: the baseline gives it. Rows copied from a spreadsheet can be pasted into any field.':
    'Jedes Teil mit seinem Sollwert. Sigma darf leer bleiben: Der Vorlauf gibt es. Zeilen aus einer Tabelle lassen sich in jedes Feld einfügen.',
  '{{label}} in row {{row}}': '{{label}} in Zeile {{row}}',
  'Remove row {{row}}': 'Zeile {{row}} entfernen',
  Remove: 'Entfernen',
  'Add part number': 'Teilenummer hinzufügen',
  'The limits are computed from the {{many}} stored so far ({{subgroups}}) and hold for every one from now on.':
    'Die Grenzen werden aus den bisher gespeicherten {{many}} berechnet ({{subgroups}}) und gelten ab jetzt.',
  'The fraction nonconforming, such as 0.02.': 'Der Anteil fehlerhafter, etwa 0,02.',
  'The fraction nonconforming, such as 0.02; not the count.':
    'Der Anteil fehlerhafter, etwa 0,02; nicht die Anzahl.',
  'The mean count.': 'Die mittlere Anzahl.',
  'The mean count per unit.': 'Die mittlere Anzahl je Einheit.',
  'The mean count between events.': 'Die mittlere Anzahl zwischen Ereignissen.',
  'The mean of the plotted values, which are times to the power 1/3.6.':
    'Das Mittel der eingetragenen Werte; das sind Zeiten hoch 1/3,6.',
  'Where the process should run.': 'Wo der Prozess laufen soll.',
  'Set limits': 'Grenzen setzen',
  'Spread of single values. The limits for any number of values follow from it.':
    'Streuung von Einzelwerten. Die Grenzen für jede Zahl von Werten folgen daraus.',
  'Empty: it follows from the centre.': 'Leer: Es folgt aus der Mitte.',
  'Spread of single values around the mean of their subgroup.':
    'Streuung von Einzelwerten um das Mittel ihrer Untergruppe.',
  'Limits revisions': 'Revisionen der Grenzen',
  Revision: 'Revision',
  Origin: 'Herkunft',
  'Set by': 'Gesetzt von',
  Of: 'Von',
  Points: 'Punkte',
  Count: 'Anzahl',
  '{{name}} of rule {{ruleId}}, {{of}}': '{{name}} von Regel {{ruleId}}, {{of}}',
  'Rules of {{of}}': 'Regeln für {{of}}',
  'Set of rules': 'Regelsatz',
  'My own choice': 'Eigene Auswahl',
  'Compare with': 'Vergleichen mit',
  'The same as {{name}}.': 'Wie {{name}}.',
  'Differs from {{name}} in {{what}}, marked below.': 'Weicht in {{what}} von {{name}} ab, unten markiert.',
  '{{count}} rules_one': 'einer Regel',
  '{{count}} rules_other': '{{count}} Regeln',
  Rules: 'Regeln',
  'Each rule finds another kind of trouble, and each adds false alarms. {{what}} is the commonest source of them.':
    'Jede Regel findet eine andere Art von Ärger, und jede bringt Fehlalarme. {{what}} ist deren häufigste Quelle.',
  'Every rule on both panels': 'Jede Regel auf beiden Teilkarten',
  'Every rule at once': 'Alle Regeln auf einmal',
  'Level · {{points}}': 'Lage · {{points}}',
  'the level': 'die Lage',
  'Rules of the level': 'Regeln für die Lage',
  'Pre-control has rules of its own: one red piece, or two yellow ones in a row.':
    'Die Vorkontrolle hat eigene Regeln: ein rotes Teil oder zwei gelbe nacheinander.',
  'This chart adds up what went before, so it is judged by its own limits and by no rule on a row of points.':
    'Diese Karte summiert, was vorher war; sie wird daher nach eigenen Grenzen beurteilt und nach keiner Regel über eine Punktfolge.',
  'Spread · {{points}}': 'Streuung · {{points}}',
  'the spread': 'die Streuung',
  'Within subgroups · {{points}}': 'Innerhalb der Untergruppen · {{points}}',
  'the spread within subgroups': 'die Streuung innerhalb der Untergruppen',
  'Marker of a piece': 'Marker eines Teils',
  'When a piece arrives with this marker, its number is plotted here. Empty: nothing arrives that way.':
    'Kommt ein Teil mit diesem Marker, wird seine Zahl hier eingetragen. Leer: So kommt nichts an.',
  'What the drawing asks of each piece. Pre-control needs both limits: green is the inner half between them, yellow the rest, red beyond.':
    'Was die Zeichnung von jedem Teil verlangt. Die Vorkontrolle braucht beide Grenzen: Grün ist die innere Hälfte dazwischen, gelb der Rest, rot außerhalb.',
  'What the drawing asks of each piece. It serves for capability and never decides whether the process is in control.':
    'Was die Zeichnung von jedem Teil verlangt. Es dient der Fähigkeit und entscheidet nie, ob der Prozess beherrscht ist.',
  'LSL. Needed.': 'USG. Nötig.',
  'LSL. Empty if there is none.': 'USG. Leer, wenn es keine gibt.',
  'The value to aim at.': 'Der Wert, der angestrebt wird.',
  'USL. Needed.': 'OSG. Nötig.',
  'USL. Empty if there is none.': 'OSG. Leer, wenn es keine gibt.',
  'Plausible range': 'Plausibler Bereich',
  'Guards against slips of the finger: a value outside is refused and never stored. Make it much wider than the specification.':
    'Schützt vor Vertippen: Ein Wert außerhalb wird abgewiesen und nie gespeichert. Machen Sie ihn viel weiter als die Spezifikation.',
  'Not below': 'Nicht unter',
  'Empty: nothing is too small.': 'Leer: Nichts ist zu klein.',
  'Not above': 'Nicht über',
  'Empty: nothing is too large.': 'Leer: Nichts ist zu groß.',
  'Give a name that people recognise.': 'Geben Sie einen Namen an, den man erkennt.',
  'Give a short code, such as RING-74.': 'Geben Sie ein kurzes Kürzel an, etwa RING-74.',
  'Use a whole number from {{least}} to {{most}}.': 'Nehmen Sie eine ganze Zahl von {{least}} bis {{most}}.',
  'Use a whole number from 1 to {{most}}, or leave it empty.':
    'Nehmen Sie eine ganze Zahl von 1 bis {{most}}, oder lassen Sie es leer.',
  'Must be above {{low}}.': 'Muss über {{low}} liegen.',
  'Pre-control needs both limits of the tolerance.': 'Die Vorkontrolle braucht beide Grenzen der Toleranz.',
  'You measure': 'Sie messen',
  'You count': 'Sie zählen',
  'Events are rare': 'Ereignisse sind selten',
  'Many part numbers in short runs': 'Viele Teilenummern in kleinen Losen',
  'Before production': 'Vor der Fertigung',
  'Use a number from 0.01 to 1.': 'Nehmen Sie eine Zahl von 0,01 bis 1.',
  'Use a number above 0, up to 10.': 'Nehmen Sie eine Zahl über 0, bis 10.',
  'Use a number from 0 to 10.': 'Nehmen Sie eine Zahl von 0 bis 10.',
  'Use a number above 0, up to 20.': 'Nehmen Sie eine Zahl über 0, bis 20.',
  'X̄-R · mean and range': 'X̄-R · Mittel und Spannweite',
  'You measure 2 to 10 pieces together. The usual choice, easy to check by hand.':
    'Sie messen 2 bis 10 Teile zusammen. Die übliche Wahl, von Hand leicht nachzurechnen.',
  'X̄-S · mean and standard deviation': 'X̄-S · Mittel und Standardabweichung',
  'You measure more than 10 pieces together, where the range would waste what you know.':
    'Sie messen mehr als 10 Teile zusammen, wo die Spannweite Wissen verschenken würde.',
  'I-MR · single values and moving range': 'I-MR · Einzelwerte und gleitende Spannweite',
  'You measure one piece at a time: slow processes, batches, destructive tests.':
    'Sie messen ein Teil auf einmal: langsame Prozesse, Chargen, zerstörende Prüfungen.',
  'I-MR-R/S · between and within': 'I-MR-R/S · zwischen und innerhalb',
  'The pieces of a subgroup share a cause, such as a mould or a batch, so that their means vary more than they do.':
    'Die Teile einer Untergruppe teilen eine Ursache, etwa Form oder Charge, sodass ihre Mittel stärker streuen als sie selbst.',
  'Median · median and range': 'Median · Median und Spannweite',
  'You want to read the middle value off by eye, without working out a mean.':
    'Sie möchten den mittleren Wert mit dem Auge ablesen, ohne ein Mittel zu rechnen.',
  'p · fraction nonconforming': 'p · Anteil fehlerhafter',
  'You sort pieces into good and bad, and samples may differ in size.':
    'Sie sortieren Teile in gut und schlecht, und Stichproben dürfen verschieden groß sein.',
  'np · number nonconforming': 'np · Anzahl fehlerhafter',
  'You sort pieces into good and bad, and samples are mostly of one size.':
    'Sie sortieren Teile in gut und schlecht, und Stichproben sind meist gleich groß.',
  'You count flaws on the same area or number of pieces every time.':
    'Sie zählen Fehler jedes Mal auf derselben Fläche oder Zahl von Teilen.',
  'c · nonconformities': 'c · Anzahl Fehler',
  'u · nonconformities per unit': 'u · Fehler je Einheit',
  'You count flaws, and what you look at differs in size: 9.5 m² of cloth is 9.5.':
    'Sie zählen Fehler, und was Sie ansehen, ist verschieden groß: 9,5 m² Stoff sind 9,5.',
  'Laney p′ · fractions of large samples': 'Laney p′ · Anteile großer Stichproben',
  'Your samples are so large that nearly every point of a p chart is beyond its limits.':
    'Ihre Stichproben sind so groß, dass fast jeder Punkt einer p-Karte außerhalb ihrer Grenzen liegt.',
  'Laney u′ · rates of large samples': 'Laney u′ · Raten großer Stichproben',
  'Your areas are so large that nearly every point of a u chart is beyond its limits.':
    'Ihre Flächen sind so groß, dass fast jeder Punkt einer u-Karte außerhalb ihrer Grenzen liegt.',
  'EWMA · exponentially weighted mean': 'EWMA · exponentiell gewichtetes Mittel',
  'You must see small, lasting shifts of half a sigma to one and a half.':
    'Sie müssen kleine, dauernde Verschiebungen von einem halben bis anderthalb Sigma sehen.',
  'CUSUM · cumulative sums': 'CUSUM · kumulierte Summen',
  'You must see a small shift as early as possible, and when it began.':
    'Sie müssen eine kleine Verschiebung so früh wie möglich sehen, und wann sie begann.',
  'Short run · deviation from target': 'Kleinserie · Abweichung vom Sollwert',
  'One machine makes many part numbers in small lots, all with about the same spread.':
    'Eine Maschine macht viele Teilenummern in kleinen Losen, alle mit etwa gleicher Streuung.',
  'Short run · Z': 'Kleinserie · Z',
  'One machine makes many part numbers in small lots, with different spreads.':
    'Eine Maschine macht viele Teilenummern in kleinen Losen, mit verschiedenen Streuungen.',
  'g · units between rare events': 'g · Einheiten zwischen seltenen Ereignissen',
  'Something happens so rarely that a p chart shows mostly zeros: count the good units between.':
    'Etwas geschieht so selten, dass eine p-Karte meist Nullen zeigt: Zählen Sie die guten Einheiten dazwischen.',
  't · time between rare events': 't · Zeit zwischen seltenen Ereignissen',
  'Something happens rarely: record the time since it happened before.':
    'Etwas geschieht selten: Nehmen Sie die Zeit seit dem letzten Mal auf.',
  'Pre-control · zones of the tolerance': 'Vorkontrolle · Zonen der Toleranz',
  'A setup must be approved or a short lot watched, before there is data for control limits.':
    'Eine Einrichtung ist freizugeben oder ein kleines Los zu überwachen, bevor es Daten für Eingriffsgrenzen gibt.',
  'Mean standard deviation': 'Mittlere Standardabweichung',
  'Pooled standard deviation': 'Gepoolte Standardabweichung',
  'Median moving range': 'Median der gleitenden Spannweiten',
  'Mean square successive difference': 'Mittlere quadrierte aufeinanderfolgende Differenz',
  'On trial: {{subgroups}} of {{baselineSubgroups}} {{many}}':
    'Vorläufig: {{subgroups}} von {{baselineSubgroups}} {{many}}',
  'Frozen, revision {{limitsRevision}}': 'Festgeschrieben, Revision {{limitsRevision}}',
  'Give the part number.': 'Geben Sie die Teilenummer an.',
  'This part number is there twice.': 'Diese Teilenummer steht doppelt da.',
  'Give its target.': 'Geben Sie den Sollwert an.',
  'Use a number above 0.': 'Nehmen Sie eine Zahl über 0.',
  'Give at least one part number with its target.':
    'Geben Sie mindestens eine Teilenummer mit ihrem Sollwert an.',
  '{{count}} points': '{{count}} Punkte',
  '{{count}} of {{window}} points': '{{count}} von {{window}} Punkten',
  '{{sigma}} sigma': '{{sigma}} Sigma',
  '{{points}}, {{sigma}} sigma': '{{points}}, {{sigma}} Sigma',
  'Use a number above 0, at most 10.': 'Nehmen Sie eine Zahl über 0, höchstens 10.',
  'At most {{window}}, the points looked at.': 'Höchstens {{window}}, die betrachteten Punkte.',
  'Use a whole number from {{least}} to 200.': 'Nehmen Sie eine ganze Zahl von {{least}} bis 200.',
  'rule {{ruleId}} of {{value}}': 'Regel {{ruleId}} für {{value}}',
  'Look at {{faulty}}.': 'Sehen Sie nach: {{faulty}}.',
}
