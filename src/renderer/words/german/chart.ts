/** German of the control chart. */
export const chart: Readonly<Record<string, string>> = {
  Excluded: 'Ausgelassen',
  '1 open signal': '1 offenes Signal',
  '{{open}} open signals': '{{open}} offene Signale',
  '{{name}}, group of {{members}}. {{count}}. {{sentence}}':
    '{{name}}, Gruppe aus {{members}}. {{count}}. {{sentence}}',
  'The last {{count}} values': 'Die letzten {{count}} Werte',
  Median: 'Median',
  'The process was not in control, so these figures do not predict what it will make.':
    'Der Prozess war nicht beherrscht, also sagen diese Zahlen nicht voraus, was er machen wird.',
  Index: 'Kennzahl',
  '{{formatValue}} % interval': '{{formatValue}}-%-Bereich',
  '{{n}} values in {{subgroups}} subgroups': '{{n}} Werte in {{subgroups}} Untergruppen',
  '· σ within': '· σ innerhalb',
  'Sigma within': 'Sigma innerhalb',
  '· overall': '· gesamt',
  'Sigma overall': 'Sigma gesamt',
  '· outside:': '· außerhalb:',
  'Observed outside': 'Beobachtet außerhalb',
  observed: 'beobachtet',
  'Expected outside': 'Erwartet außerhalb',
  expected: 'erwartet',
  'What was wrong with it. It stays in the chart and in the records.':
    'Was mit ihr nicht stimmte. In der Karte und in den Aufzeichnungen bleibt sie.',
  'Count again': 'Wieder zählen',
  'Why it is right after all. Both reasons stay in the audit log.':
    'Warum sie doch richtig ist. Beide Gründe bleiben im Audit-Protokoll.',
  'Back to live': 'Zurück zu jetzt',
  'Along the bottom': 'Entlang der Achse',
  'Hide limits': 'Grenzen ausblenden',
  'Hide details': 'Einzelheiten ausblenden',
  'The first {{one}} that is entered or sent by a gauge appears here.':
    'Die erste {{one}}, die eingegeben oder von einem Messmittel gesendet wird, erscheint hier.',
  'Loading the history…': 'Verlauf wird geladen …',
  'Control chart': 'Regelkarte',
  'Correct the values': 'Werte berichtigen',
  'What was wrong. The old values stay in the audit log.':
    'Was nicht stimmte. Die alten Werte bleiben im Audit-Protokoll.',
  'Histogram of {{n}} values{{what}}': 'Histogramm von {{n}} Werten{{what}}',
  ', mean {{mean}}{{what}}': ', Mittel {{mean}}{{what}}',
  'How this chart is computed': 'Wie diese Karte berechnet wird',
  '{{name}} chart': '{{name}}-Karte',
  Plotted: 'Eingetragen',
  'Below 0': 'Unter 0',
  'centre ± {{reach}}': 'Mitte ± {{reach}}',
  'Good to know': 'Gut zu wissen',
  'rule {{rule}}, {{rule2}}': 'Regel {{rule}}, {{rule2}}',
  'Newest {{many}}': 'Neueste {{many}}',
  '{{title}} in {{unit}}': '{{title}} in {{unit}}',
  'master key': 'Hauptschlüssel',
  'Upper sum': 'Obere Summe',
  Zone: 'Zone',
  Judged: 'Beurteilt',
  'Centre line': 'Mittellinie',
  'What is known of {{what}} {{one}} appears here.': 'Was über {{what}} {{one}} bekannt ist, erscheint hier.',
  'Choose a point in the chart to see what is known of it.':
    'Wählen Sie einen Punkt der Karte, um zu sehen, was über ihn bekannt ist.',
  LCL: 'UEG',
  'sample size {{n}} · ': 'Umfang {{n}} · ',
  'Count {{count}}': 'Anzahl {{count}}',
  'Mean of the subgroup {{mean}}': 'Mittel der Untergruppe {{mean}}',
  'Part {{part}}': 'Teil {{part}}',
  '✕ Excluded from the limits': '✕ Aus den Grenzen ausgelassen',
  '{{many}} {{first}} to {{last}}': '{{many}} {{first}} bis {{last}}',
  'Rule {{ruleId}} · {{chartType}}': 'Regel {{ruleId}} · {{chartType}}',
  '{{causeLabel}} · {{actionLabel}}, by {{acknowledgedBy}},':
    '{{causeLabel}} · {{actionLabel}}, von {{acknowledgedBy}},',
  'Of the newest {{newest}} subgroups': 'Der neuesten {{newest}} Untergruppen',
  'Correct the values…': 'Werte berichtigen …',
  'Count in limits and rules…': 'In Grenzen und Regeln zählen …',
  'Leave out of limits and rules…': 'Aus Grenzen und Regeln auslassen …',
  'Left out with new limits': 'Mit neuen Grenzen ausgelassen',
  '✕ Excluded: limits and rules do not count this {{one}}.':
    '✕ Ausgelassen: Grenzen und Regeln zählen diese {{one}} nicht.',
  'Corrected: {{reason}}': 'Berichtigt: {{reason}}',
  'Before: {{one}}': 'Vorher: {{one}}',
  Signatures: 'Unterschriften',
  'A limit below 0 is drawn at 0 and never signals.':
    'Eine Grenze unter 0 wird bei 0 gezeichnet und gibt nie ein Signal.',
  'Each sample has limits of its own size, so they step where the size changes. Many programs draw one limit for the average size.':
    'Jede Stichprobe hat Grenzen ihres eigenen Umfangs, also springen sie, wo er sich ändert. Viele Programme zeichnen eine Grenze für den mittleren Umfang.',
  'The constants d2, d3 and c4 are computed to full precision for each subgroup’s own size; printed tables are rounded to three or four digits.':
    'Die Konstanten d2, d3 und c4 sind für den Umfang jeder Untergruppe voll genau berechnet; gedruckte Tafeln sind auf drei oder vier Stellen gerundet.',
  'The first point has no moving range.': 'Der erste Punkt hat keine gleitende Spannweite.',
  'A subgroup with fewer values gets wider limits of its own size.':
    'Eine Untergruppe mit weniger Werten bekommt weitere Grenzen ihres Umfangs.',
  'The dispersion is judged by rule 1 alone unless you choose more.':
    'Die Streuung wird nur nach Regel 1 beurteilt, wenn Sie nicht mehr wählen.',
  'Sigma comes from the moving ranges of neighbouring values, never from the overall standard deviation.':
    'Sigma kommt aus den gleitenden Spannweiten benachbarter Werte, nie aus der gesamten Standardabweichung.',
  'Limits of the means come from their moving ranges, not from the spread within subgroups, which has its own panel.':
    'Die Grenzen der Mittel kommen aus deren gleitenden Spannweiten, nicht aus der Streuung innerhalb, die ihre eigene Teilkarte hat.',
  'The factor Ã2 is computed from the exact spread of a median, to full precision. The centre is the mean of the medians.':
    'Der Faktor Ã2 ist aus der genauen Streuung eines Medians voll genau berechnet. Die Mitte ist das Mittel der Mediane.',
  '{{clipped}} The upper one stops at 1.': '{{clipped}} Die obere endet bei 1.',
  'With another sample size, centre and limits step together.':
    'Bei anderem Umfang springen Mitte und Grenzen zusammen.',
  'Every sample is of the same size; where sizes differ, use a u chart.':
    'Jede Stichprobe ist gleich groß; wo Umfänge wechseln, nehmen Sie eine u-Karte.',
  'The size need not be a whole number.': 'Der Umfang muss keine ganze Zahl sein.',
  'σ_z is computed from the baseline’s moving ranges of standardized fractions and may be below 1, which narrows the limits. Some programs never let it fall below 1.':
    'σ_z ist aus den gleitenden Spannweiten standardisierter Anteile des Vorlaufs berechnet und kann unter 1 liegen, was die Grenzen verengt. Manche Programme lassen es nie unter 1 fallen.',
  'σ_z is computed from the baseline’s moving ranges of standardized rates and may be below 1, which narrows the limits. Some programs never let it fall below 1.':
    'σ_z ist aus den gleitenden Spannweiten standardisierter Raten des Vorlaufs berechnet und kann unter 1 liegen, was die Grenzen verengt. Manche Programme lassen es nie unter 1 fallen.',
  'The limits use the exact variance of each point: they are narrow at first and widen to a constant. Many programs draw the constant ones from the start.':
    'Die Grenzen nutzen die genaue Varianz jedes Punkts: Sie sind anfangs eng und weiten sich zu einer Konstanten. Viele Programme zeichnen von Anfang an die konstanten.',
  'The weighted mean starts anew at each limits revision. The faint dots are the subgroup means.':
    'Das gewichtete Mittel beginnt mit jeder Revision der Grenzen neu. Die blassen Punkte sind die Mittel der Untergruppen.',
  'λ is {{lambda}} and L is {{L}} unless this characteristic sets them.':
    'λ ist {{lambda}} und L ist {{L}}, wenn dieses Merkmal sie nicht setzt.',
  'The lower sum is drawn below 0, as −C⁻. Sums are in the unit of the measurements, and start anew at each limits revision; they are not reset by a signal.':
    'Die untere Summe ist unter 0 gezeichnet, als −C⁻. Summen haben die Einheit der Messwerte und beginnen mit jeder Revision neu; ein Signal setzt sie nicht zurück.',
  'k and h are in sigmas of the plotted mean, σ̂/√n. Some programs take them in sigmas of single values.':
    'k und h sind in Sigma des eingetragenen Mittels, σ̂/√n. Manche Programme nehmen sie in Sigma von Einzelwerten.',
  'k is {{k}} and h is {{h}} unless this characteristic sets them. With a head start both sums begin at h/2.':
    'k ist {{k}} und h ist {{h}}, wenn dieses Merkmal sie nicht setzt. Mit Vorsprung beginnen beide Summen bei h/2.',
  'No pattern reaches across a change of part number. All parts share one spread.':
    'Kein Muster reicht über einen Wechsel der Teilenummer. Alle Teile teilen eine Streuung.',
  'The centre is the target, not the mean of the baseline.':
    'Die Mitte ist der Sollwert, nicht das Mittel des Vorlaufs.',
  'No pattern reaches across a change of part number. Limits are 3 and −3 for every part.':
    'Kein Muster reicht über einen Wechsel der Teilenummer. Die Grenzen sind für jedes Teil 3 und −3.',
  'A part without a sigma of its own gets one from the baseline.':
    'Ein Teil ohne eigenes Sigma bekommt eines aus dem Vorlauf.',
  'The counts are judged against 3 sigma of a geometric distribution. It is skewed: an event that comes too soon rarely falls below a lower limit.':
    'Die Anzahlen werden gegen 3 Sigma einer geometrischen Verteilung beurteilt. Sie ist schief: Ein zu frühes Ereignis fällt selten unter eine untere Grenze.',
  'Times are raised to the power 1/3.6, which makes them nearly normal, and judged as individuals. What is plotted is the transformed time.':
    'Zeiten werden hoch 1/3,6 genommen, was sie fast normal macht, und als Einzelwerte beurteilt. Eingetragen ist die umgerechnete Zeit.',
  'The zones are parts of the tolerance. Nothing is estimated from the pieces, so it says nothing of whether the process is stable.':
    'Die Zonen sind Teile der Toleranz. Aus den Teilen wird nichts geschätzt, also sagt sie nichts darüber, ob der Prozess stabil ist.',
  'One red piece stops. Two yellow in a row call for a correction: on one side adjust, on both sides stop.':
    'Ein rotes Teil hält an. Zwei gelbe nacheinander verlangen eine Korrektur: auf einer Seite nachstellen, auf beiden anhalten.',
  'Value {{i}}': 'Wert {{i}}',
  'Write the number as it should be.': 'Schreiben Sie die Zahl, wie sie sein soll.',
  'part {{part}}': 'Teil {{part}}',
  'Groups by T²': 'Gruppen nach T²',
}
