/** German of how numbers came about: figures, their inputs and why there are none. */
export const figures: Readonly<Record<string, string>> = {
  'There are no values here, so there is nothing to draw.':
    'Hier gibt es keine Werte, also nichts zu zeichnen.',
  'There are no values here, so there is nothing to average.':
    'Hier gibt es keine Werte, also nichts zu mitteln.',
  'share of them that lies below': 'Anteil, der darunter liegt',
  'ordered value below the place': 'geordneter Wert unter der Stelle',
  'ordered value above the place': 'geordneter Wert über der Stelle',
  'lower quartile': 'unteres Quartil',
  'upper quartile': 'oberes Quartil',
  'interquartile range': 'Quartilsabstand',
  'Interquartile range': 'Quartilsabstand',
  'Least value': 'Kleinster Wert',
  'Greatest value': 'Größter Wert',
  'Lower fence': 'Untere Schranke',
  'Upper fence': 'Obere Schranke',
  'Lower whisker': 'Unterer Fühler',
  'Upper whisker': 'Oberer Fühler',
  'Lower quartile': 'Unteres Quartil',
  'Upper quartile': 'Oberes Quartil',
  'the least value that is not below f₁; Q₁ where none is below the box':
    'der kleinste Wert, der nicht unter f₁ liegt; Q₁, wo keiner unter dem Kasten liegt',
  'the greatest value that is not above f₃; Q₃ where none is above the box':
    'der größte Wert, der nicht über f₃ liegt; Q₃, wo keiner über dem Kasten liegt',
  'sum of the values': 'Summe der Werte',
  values: 'Werte',
  'Mean fraction nonconforming': 'Mittlerer Anteil fehlerhafter',
  'Mean nonconformities per unit': 'Mittlere Fehler je Einheit',
  'Mean nonconformities of a sample': 'Mittlere Fehler je Stichprobe',
  'Times and counts between rare events have no defect level to compare with a specification.':
    'Zeiten und Anzahlen zwischen seltenen Ereignissen haben keinen Fehleranteil, der sich mit einer Spezifikation vergleichen ließe.',
  'There are no samples.': 'Es gibt keine Stichproben.',
  'Nothing was inspected.': 'Nichts wurde geprüft.',
  'More units were nonconforming than were inspected. Correct the samples.':
    'Mehr Einheiten waren fehlerhaft, als geprüft wurden. Berichtigen Sie die Stichproben.',
  'More units were nonconforming than were inspected. Check the counts.':
    'Mehr Einheiten waren fehlerhaft, als geprüft wurden. Prüfen Sie die Anzahlen.',
  'counted over {{count}} samples': 'gezählt über {{count}} Stichproben',
  'units that were inspected': 'geprüfte Einheiten',
  'units inspected': 'geprüfte Einheiten',
  'The normal score of none or of all is infinite.': 'Der Normalwert von keinem oder allen ist unendlich.',
  'Nonconforming per million': 'Fehlerhafte je Million',
  'Process Z': 'Prozess-Z',
  'Lower end of Z': 'Unteres Ende von Z',
  'Upper end of Z': 'Oberes Ende von Z',
  'The samples of a Laney chart vary by more than chance, so the true interval is wider than this one.':
    'Die Stichproben einer Laney-Karte streuen stärker als zufällig, also ist der wahre Bereich weiter als dieser.',
  'As asked for.': 'Wie verlangt.',
  'A short-run chart holds several part numbers, each with a tolerance of its own. Study one part number as a characteristic of its own.':
    'Eine Kleinserienkarte enthält mehrere Teilenummern, jede mit eigener Toleranz. Untersuchen Sie eine Teilenummer als eigenes Merkmal.',
  'The number is too large to compute with.': 'Die Zahl ist zu groß, um damit zu rechnen.',
  'lower specification limit': 'untere Spezifikationsgrenze',
  'upper specification limit': 'obere Spezifikationsgrenze',
  'Potential capability': 'Mögliche Fähigkeit',
  'Capability against the lower limit': 'Fähigkeit gegen die untere Grenze',
  'Capability against the upper limit': 'Fähigkeit gegen die obere Grenze',
  'degrees of freedom of its sigma': 'Freiheitsgrade seines Sigma',
  'There is no sigma.': 'Es gibt kein Sigma.',
  'quantile of the χ² distribution': 'Quantil der χ²-Verteilung',
  'normal quantile at {{p}}': 'Normalquantil bei {{p}}',
  'their sum': 'ihre Summe',
  'There are no values.': 'Es gibt keine Werte.',
  'Overall standard deviation': 'Gesamte Standardabweichung',
  'squared distances from their mean': 'quadrierte Abstände von ihrem Mittel',
  'Two subgroups are needed to estimate sigma.': 'Um Sigma zu schätzen, braucht es zwei Untergruppen.',
  'The values do not vary.': 'Die Werte streuen nicht.',
  'Sigma within subgroups': 'Sigma innerhalb der Untergruppen',
  'The chart counts.': 'Die Karte zählt.',
  'by the chart’s method': 'nach dem Verfahren der Karte',
  'No specification limit is set, so the process cannot be compared with one.':
    'Keine Spezifikationsgrenze ist gesetzt, also lässt sich der Prozess mit keiner vergleichen.',
  'No lower specification limit is set: Cp, Pp and Cpm need both.':
    'Keine untere Spezifikationsgrenze ist gesetzt: Cp, Pp und Cpm brauchen beide.',
  'No upper specification limit is set: Cp, Pp and Cpm need both.':
    'Keine obere Spezifikationsgrenze ist gesetzt: Cp, Pp und Cpm brauchen beide.',
  'The lower specification limit {{lsl}} is not below the upper one, {{usl}}. Correct them.':
    'Die untere Spezifikationsgrenze {{lsl}} liegt nicht unter der oberen, {{usl}}. Berichtigen Sie sie.',
  'No target is set, so there is no Cpm.': 'Kein Sollwert ist gesetzt, also gibt es kein Cpm.',
  'The chart counts nonconformities: see the mean defect level. Indices need measurements.':
    'Die Karte zählt Fehler: Sehen Sie den mittleren Fehleranteil. Kennzahlen brauchen Messwerte.',
  'Capability on target': 'Fähigkeit zum Sollwert',
  'Expected ppm below the lower limit, {{of}}': 'Erwartete ppm unter der unteren Grenze, {{of}}',
  'Expected ppm above the upper limit, {{of}}': 'Erwartete ppm über der oberen Grenze, {{of}}',
  'Expected ppm out of specification, {{of}}': 'Erwartete ppm außerhalb der Spezifikation, {{of}}',
  within: 'innerhalb',
  overall: 'gesamt',
  'a count of the values': 'eine Zählung der Werte',
  'Observed ppm': 'Beobachtete ppm',
  'There is no limit.': 'Es gibt keine Grenze.',
  'Observed ppm below the lower limit': 'Beobachtete ppm unter der unteren Grenze',
  'Observed ppm above the upper limit': 'Beobachtete ppm über der oberen Grenze',
  'Observed ppm out of specification': 'Beobachtete ppm außerhalb der Spezifikation',
  'below the lower limit': 'unter der unteren Grenze',
  'above the upper limit': 'über der oberen Grenze',
  'There is no expectation.': 'Es gibt keine Erwartung.',
  'Nothing is expected out of specification.': 'Nichts ist außerhalb der Spezifikation zu erwarten.',
  'Everything is expected out of specification.': 'Alles ist außerhalb der Spezifikation zu erwarten.',
  'Percentile 0.135 of the fitted distribution': 'Perzentil 0,135 der angepassten Verteilung',
  'Median of the fitted distribution': 'Median der angepassten Verteilung',
  'Percentile 99.865 of the fitted distribution': 'Perzentil 99,865 der angepassten Verteilung',
  'No {{what}} is set.': 'Kein Wert ist gesetzt: {{what}}.',
  'The specification cannot be used.': 'Die Spezifikation ist nicht nutzbar.',
  'A fitted distribution ({{name}}) describes the overall variation; there is no such fit within subgroups.':
    'Eine angepasste Verteilung ({{name}}) beschreibt die gesamte Streuung; innerhalb der Untergruppen gibt es keine solche Anpassung.',
  'Shares of the fitted distribution ({{name}})': 'Anteile der angepassten Verteilung ({{name}})',
  'Two samples are needed for limits; there {{how}}.': 'Für Grenzen braucht es zwei Stichproben; {{how}}.',
  'Two subgroups are needed to estimate sigma; there {{how}}.':
    'Um Sigma zu schätzen, braucht es zwei Untergruppen; {{how}}.',
  'Two subgroups are needed to estimate sigma; there are none.':
    'Um Sigma zu schätzen, braucht es zwei Untergruppen; es gibt keine.',
  'is one': 'es gibt eine',
  'are none': 'es gibt keine',
  'No nonconforming unit was found yet, so there is no fraction to judge by.':
    'Noch wurde keine fehlerhafte Einheit gefunden, also gibt es keinen Anteil, nach dem zu urteilen wäre.',
  'Every unit was nonconforming, so the fraction does not vary. Check what is counted.':
    'Jede Einheit war fehlerhaft, also streut der Anteil nicht. Prüfen Sie, was gezählt wird.',
  'No nonconformity was found yet, so there is no rate to judge by.':
    'Noch wurde kein Fehler gefunden, also gibt es keine Rate, nach der zu urteilen wäre.',
  '{{name}} takes its lines from LSL and USL; change those':
    '{{name}} nimmt seine Linien aus USG und OSG; ändern Sie die',
  'a fraction between 0 and 1': 'ein Anteil zwischen 0 und 1',
  'is needed': 'ist nötig',
  'The fractions do not vary from sample to sample, so their spread cannot be estimated.':
    'Die Anteile streuen nicht von Stichprobe zu Stichprobe, also lässt sich ihre Streuung nicht schätzen.',
  'Part number {{part}}: {{sentence}} Or give this part a sigma.':
    'Teilenummer {{part}}: {{sentence}} Oder geben Sie diesem Teil ein Sigma.',
  'No subgroup has two values, so nothing shows the variation within subgroups.':
    'Keine Untergruppe hat zwei Werte, also zeigt nichts die Streuung innerhalb.',
  'At least half of the moving ranges are zero. Estimate sigma by moving_range, or use a finer gauge.':
    'Mindestens die Hälfte der gleitenden Spannweiten ist null. Schätzen Sie Sigma über die mittlere gleitende Spannweite, oder nehmen Sie ein feineres Messmittel.',
  'The values do not vary, so sigma cannot be estimated. Check that the gauge reads finely enough.':
    'Die Werte streuen nicht, also lässt sich Sigma nicht schätzen. Prüfen Sie, ob das Messmittel fein genug anzeigt.',
  'The values are too large to compute with.': 'Die Werte sind zu groß, um damit zu rechnen.',
  'The values are too large, or too close to 0, to compute with.':
    'Die Werte sind zu groß oder zu nahe bei 0, um damit zu rechnen.',
  'the chart’s own': 'die der Karte',
  'This chart counts; its sigma follows from its centre line.':
    'Diese Karte zählt; ihr Sigma folgt aus der Mittellinie.',
  'counted over the {{count}} samples of the baseline': 'gezählt über die {{count}} Stichproben des Vorlaufs',
  'mean of R/σ for 2 normal values': 'Mittel von R/σ für 2 normale Werte',
  'events of the baseline': 'Ereignisse des Vorlaufs',
  'Sigma of single values': 'Sigma von Einzelwerten',
  'Sigma of one unit': 'Sigma einer Einheit',
  'Centre line': 'Mittellinie',
  'Sigma of what is plotted': 'Sigma des Eingetragenen',
  'Sigma of subgroup means': 'Sigma der Mittel von Untergruppen',
  'Mean count': 'Mittlere Anzahl',
  'Mean units between events': 'Mittlere Einheiten zwischen Ereignissen',
  'Sigma of a count': 'Sigma einer Anzahl',
  'Sigma of y': 'Sigma von y',
  'Middle of the tolerance': 'Mitte der Toleranz',
  'A sixth of the tolerance': 'Ein Sechstel der Toleranz',
  'values of the baseline': 'Werte des Vorlaufs',
  'subgroup medians of the baseline': 'Mediane der Untergruppen des Vorlaufs',
  'Change of {{what}}': 'Änderung von {{what}}',
  'new − in force': 'neu − in Kraft',
  'A difference of the two numbers beside it': 'Ein Unterschied der beiden Zahlen daneben',
  'in force': 'in Kraft',
  new: 'neu',
  'One of the two has no value.': 'Eine der beiden hat keinen Wert.',
  'sigma of what is plotted, from the sigma that was given':
    'Sigma des Eingetragenen, aus dem vorgegebenen Sigma',
  'centre line': 'Mittellinie',
  'centre of the process, as frozen or on trial': 'Mitte des Prozesses, festgeschrieben oder vorläufig',
  'Upper control limit': 'Obere Eingriffsgrenze',
  'Lower control limit': 'Untere Eingriffsgrenze',
  'this value': 'dieser Wert',
  'the judged value before': 'der beurteilte Wert davor',
  'It is excluded, so no spread is taken from it.':
    'Er ist ausgelassen, also wird aus ihm keine Streuung genommen.',
  'There is no judged value before it, from which a moving range could be taken.':
    'Davor gibt es keinen beurteilten Wert, aus dem sich eine gleitende Spannweite nehmen ließe.',
  'A subgroup of one value has no spread.': 'Eine Untergruppe aus einem Wert hat keine Streuung.',
  'Distance from the centre line': 'Abstand von der Mittellinie',
  'the plotted value': 'der eingetragene Wert',
  'a third of the way to a limit, ({{way}})/3': 'ein Drittel des Wegs zu einer Grenze, ({{way}})/3',
  'where z lies': 'wo z liegt',
  'Upper sum': 'Obere Summe',
  'Lower sum': 'Untere Summe',
  'subgroups of two values or more': 'Untergruppen aus zwei oder mehr Werten',
  'values in each of them': 'Werte in jeder davon',
  'mean range': 'mittlere Spannweite',
  'mean standard deviation': 'mittlere Standardabweichung',
  'squared deviations from the subgroups’ own means':
    'quadrierte Abweichungen von den eigenen Mitteln der Untergruppen',
  'mean of s/σ for so many normal values': 'Mittel von s/σ für so viele normale Werte',
  'moving ranges of two neighbours': 'gleitende Spannweiten zweier Nachbarn',
  'mean moving range': 'mittlere gleitende Spannweite',
  'median moving range': 'Median der gleitenden Spannweiten',
  'median of R/σ for 2 normal values': 'Median von R/σ für 2 normale Werte',
  'differences of two neighbours': 'Differenzen zweier Nachbarn',
  'sum of their squares': 'Summe ihrer Quadrate',
  'standard deviation': 'Standardabweichung',
  range: 'Spannweite',
  'subgroups of the baseline': 'Untergruppen des Vorlaufs',
  'the target of each part number': 'der Sollwert jeder Teilenummer',
  'A deviation from its own target is 0 on average': 'Eine Abweichung vom eigenen Sollwert ist im Mittel 0',
  'sigma of part number {{part}}, from {{count}} subgroups or as given':
    'Sigma von Teilenummer {{part}}, aus {{count}} Untergruppen oder vorgegeben',
  'the parts’ sigmas, weighed by their degrees of freedom':
    'die Sigmas der Teile, gewichtet nach ihren Freiheitsgraden',
  'single values': 'Einzelwerte',
  'sigma of {{what}}': 'Sigma von {{what}}',
  'values in the subgroup': 'Werte in der Untergruppe',
  'mean of R/σ for {{count}} normal values': 'Mittel von R/σ für {{count}} normale Werte',
  'standard deviation of R/σ for {{count}} normal values':
    'Standardabweichung von R/σ für {{count}} normale Werte',
  'mean of s/σ for {{count}} normal values': 'Mittel von s/σ für {{count}} normale Werte',
  'sigma within subgroups': 'Sigma innerhalb der Untergruppen',
  'standard deviation of the median of {{count}} standard normal values':
    'Standardabweichung des Medians von {{count}} standardnormalen Werten',
  'mean fraction nonconforming': 'mittlerer Anteil fehlerhafter',
  'how many times as much the samples vary as by chance':
    'wie viel stärker die Stichproben streuen als zufällig',
  'weight of the newest mean': 'Gewicht des neuesten Mittels',
  'width of the limits': 'Weite der Grenzen',
  'variance of the weighted mean at this point': 'Varianz des gewichteten Mittels an diesem Punkt',
  'decision interval, in sigmas of the mean': 'Entscheidungsgrenze, in Sigma des Mittels',
  'subgroup means': 'Mittel der Untergruppen',
  '{{count}} values': '{{count}} Werte',
  'time since the event before': 'Zeit seit dem vorigen Ereignis',
  'weighted mean before, μ₀ at the start': 'voriges gewichtetes Mittel, μ₀ am Anfang',
  'centre of the process': 'Mitte des Prozesses',
  'slack, in sigmas of the mean': 'Spiel, in Sigma des Mittels',
  'the sum before': 'die vorige Summe',
  'part number': 'Teilenummer',
  'its target': 'ihr Sollwert',
  'its sigma': 'ihr Sigma',
  'values in each subgroup': 'Werte je Untergruppe',
  'subgroups judged by these limits, with this one':
    'Untergruppen, die nach diesen Grenzen beurteilt sind, mit dieser',
  'values in this subgroup; those before had other sizes':
    'Werte in dieser Untergruppe; frühere waren anders groß',
  'variance of the weighted mean before': 'Varianz des vorigen gewichteten Mittels',
  'The Box–Cox transform {{what}}': 'Die Box-Cox-Transformation {{what}}',
  'An exponential distribution {{what}}': 'Eine Exponentialverteilung {{what}}',
  'A gamma distribution {{what}}': 'Eine Gammaverteilung {{what}}',
  'A lognormal distribution {{what}}': 'Eine Lognormalverteilung {{what}}',
  'A Weibull distribution {{what}}': 'Eine Weibullverteilung {{what}}',
  'has positive values only': 'hat nur positive Werte',
  'takes positive values only': 'nimmt nur positive Werte',
  'lower end of the {{level}} % interval of λ': 'unteres Ende des {{level}}-%-Bereichs von λ',
  'upper end of the {{level}} % interval of λ': 'oberes Ende des {{level}}-%-Bereichs von λ',
  'geometric mean': 'geometrisches Mittel',
  'mean of the transformed values': 'Mittel der transformierten Werte',
  'their standard deviation': 'ihre Standardabweichung',
  'scale, the mean': 'Skala, das Mittel',
  'maximum likelihood': 'größte Likelihood',
  'mean and standard deviation': 'Mittel und Standardabweichung',
  'mean and standard deviation of ln x': 'Mittel und Standardabweichung von ln x',
  'Box–Cox transform': 'Box-Cox-Transformation',
  'Johnson transform': 'Johnson-Transformation',
  Normal: 'Normal',
  Lognormal: 'Lognormal',
  Weibull: 'Weibull',
  Gamma: 'Gamma',
  Exponential: 'Exponential',
  'Weibull, three parameters': 'Weibull, drei Parameter',
  'The values vary so little against their size that no gamma distribution can be told from the normal one.':
    'Die Werte streuen so wenig gegen ihre Größe, dass sich keine Gammaverteilung von der normalen unterscheiden lässt.',
  '{{name}} has the smallest A², to {{digits}}, of the plain distributions that the data do not refute at 5 %.':
    '{{name}} hat das kleinste A², auf {{digits}}, unter den einfachen Verteilungen, denen die Daten auf 5 % nicht widersprechen.',
  'No distribution could be fitted.': 'Keine Verteilung ließ sich anpassen.',
  'The data refute every plain distribution at 5 %; of all fits {{name}} has the smallest A², to {{digits}}.':
    'Die Daten widersprechen jeder einfachen Verteilung auf 5 %; von allen Anpassungen hat {{name}} das kleinste A², auf {{digits}}.',
  'No Johnson curve takes every value: too many values are equal, or there are too few.':
    'Keine Johnson-Kurve nimmt jeden Wert: Zu viele Werte sind gleich, oder es sind zu wenige.',
  'its shape': 'ihre Form',
  'its place': 'ihre Lage',
  'its scale': 'ihre Skala',
  'mean of ln x': 'Mittel von ln x',
  'standard deviation of ln x': 'Standardabweichung von ln x',
  'The values lie too far apart to be fitted.': 'Die Werte liegen für eine Anpassung zu weit auseinander.',
  'A distribution is fitted to at least {{count}} values; there are {{given}}.':
    'Eine Verteilung wird an mindestens {{count}} Werte angepasst; es sind {{given}}.',
  'The values do not vary, so no distribution can be fitted.':
    'Die Werte streuen nicht, also lässt sich keine Verteilung anpassen.',
  'The values are too small to compute with.': 'Die Werte sind zu klein, um damit zu rechnen.',
  '{{name}} has positive values only; the smallest is {{value}}.':
    '{{name}} hat nur positive Werte; der kleinste ist {{value}}.',
  'The likelihood has no peak at any threshold. Use the Weibull distribution of two parameters.':
    'Die Likelihood hat bei keiner Schwelle einen Gipfel. Nehmen Sie die Weibullverteilung mit zwei Parametern.',
  'There is no table of A² for a Weibull distribution whose threshold was fitted too. Compare A² itself.':
    'Für eine Weibullverteilung mit angepasster Schwelle gibt es keine Tafel von A². Vergleichen Sie A² selbst.',
  'The normality test needs at least {{count}} values; there are {{given}}.':
    'Die Prüfung auf Normalverteilung braucht mindestens {{count}} Werte; es sind {{given}}.',
  'The values do not vary, so normality cannot be tested.':
    'Die Werte streuen nicht, also lässt sich Normalverteilung nicht prüfen.',
  'Lilliefors’ test needs at least 5 values; there are {{given}}.':
    'Die Prüfung nach Lilliefors braucht mindestens 5 Werte; es sind {{given}}.',
  'Ryan and Joiner’s test needs at least 5 values; there are {{given}}.':
    'Die Prüfung nach Ryan und Joiner braucht mindestens 5 Werte; es sind {{given}}.',
  'Shapiro and Wilk’s test needs at least 3 values; there are {{given}}.':
    'Die Prüfung nach Shapiro und Wilk braucht mindestens 3 Werte; es sind {{given}}.',
  'Shapiro and Wilk’s test is known up to {{count}} values; there are {{given}}.':
    'Die Prüfung nach Shapiro und Wilk ist bis {{count}} Werte bekannt; es sind {{given}}.',
  'Excess kurtosis': 'Exzess',
  Skewness: 'Schiefe',
  'The values do not vary, so their distribution has no shape.':
    'Die Werte streuen nicht, also hat ihre Verteilung keine Form.',
  '{{name}} needs at least {{count}} values; there are {{given}}.':
    '{{name}} braucht mindestens {{count}} Werte; es sind {{given}}.',
  'at most': 'höchstens',
  'at least': 'mindestens',
  'the statistic': 'die Prüfgröße',
  'Nothing was counted, so there is nothing to take a share of.':
    'Nichts wurde gezählt, also gibt es keinen Anteil.',
  'Share of all': 'Anteil an allen',
  'violations of this bar': 'Verletzungen dieses Balkens',
  'violations of all bars': 'Verletzungen aller Balken',
  'Cumulative share': 'Summenanteil',
  'place of this bar, the tallest first': 'Platz dieses Balkens, der höchste zuerst',
  'violations of the taller bars': 'Verletzungen der höheren Balken',
  'None of these violations was acknowledged yet, so nobody knows how long they take.':
    'Keine dieser Verletzungen wurde schon quittiert, also weiß niemand, wie lange sie dauern.',
  'acknowledged violations': 'quittierte Verletzungen',
  'share of them that waited no longer': 'Anteil, der nicht länger wartete',
  'Mean time to acknowledge': 'Mittlere Zeit bis zur Quittierung',
  'Median time to acknowledge': 'Median der Zeit bis zur Quittierung',
  '95th percentile of the time to acknowledge': '95. Perzentil der Zeit bis zur Quittierung',
  'shortest waiting time, minutes': 'kürzeste Wartezeit, Minuten',
  'longest waiting time, minutes': 'längste Wartezeit, Minuten',
  'Probability of a signal within {{count}} {{many}}':
    'Wahrscheinlichkeit eines Signals binnen {{count}} {{many}}',
  'points after the change': 'Punkte nach der Änderung',
  'On this chart the subgroup size does not change what is caught; measure more often, or choose another chart.':
    'Auf dieser Karte ändert der Umfang nicht, was gefangen wird; messen Sie öfter, oder wählen Sie eine andere Karte.',
  'These rules never fire on such a process, or less than once in a million million points.':
    'Diese Regeln lösen bei so einem Prozess nie aus, oder seltener als einmal in einer Billion Punkten.',
  'No rule is on, so this panel never signals.':
    'Keine Regel ist an, also gibt diese Teilkarte nie ein Signal.',
  'On a Laney chart the true fraction itself varies from sample to sample, in a way that the chart does not say.':
    'Auf einer Laney-Karte schwankt der wahre Anteil selbst von Stichprobe zu Stichprobe, auf eine Weise, die die Karte nicht sagt.',
  'On a Laney chart the true rate itself varies from sample to sample, in a way that the chart does not say.':
    'Auf einer Laney-Karte schwankt die wahre Rate selbst von Stichprobe zu Stichprobe, auf eine Weise, die die Karte nicht sagt.',
  'Pre-control judges against the specification: how often it signals depends on the capability.':
    'Die Vorkontrolle urteilt nach der Spezifikation: Wie oft sie ein Signal gibt, hängt von der Fähigkeit ab.',
  'Needs the fraction nonconforming in control, above 0 and below 1.':
    'Braucht den Anteil fehlerhafter im beherrschten Zustand, über 0 und unter 1.',
  'Needs the mean count in control, above 0.': 'Braucht die mittlere Anzahl im beherrschten Zustand, über 0.',
  'There is no model of this chart.': 'Für diese Karte gibt es kein Modell.',
  'This chart has no such panel.': 'Diese Karte hat keine solche Teilkarte.',
  'The uncertainty of the limits: those estimated from few subgroups give more false alarms.':
    'Die Unsicherheit der Grenzen: Aus wenigen Untergruppen geschätzte geben mehr Fehlalarme.',
  'Any dependence between measurements, and on charts of measurements any departure from the normal distribution.':
    'Jede Abhängigkeit zwischen Messwerten, und auf Messwertkarten jede Abweichung von der Normalverteilung.',
  'values in a subgroup': 'Werte in einer Untergruppe',
  'level in control': 'Lage im beherrschten Zustand',
  'level now': 'Lage jetzt',
  'shift of the process, in sigmas of single values': 'Verschiebung des Prozesses, in Sigma von Einzelwerten',
  'how many times as large sigma is': 'wievielmal so groß Sigma ist',
  'start of the sums': 'Anfang der Summen',
  'rule {{id}}': 'Regel {{id}}',
  'Average run length after the change': 'Mittlere Lauflänge nach der Änderung',
  'Average run length in control': 'Mittlere Lauflänge im beherrschten Zustand',
  'The average was not asked for.': 'Das Mittel wurde nicht verlangt.',
}
