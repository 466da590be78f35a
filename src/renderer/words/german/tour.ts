/** German of the first look around. */
export const tour: Readonly<Record<string, string>> = {
  'Every characteristic has a tile, the most urgent first. ■ is beyond a limit, ▲ another rule, ◆ due. A tile opens its chart.':
    'Jedes Merkmal hat eine Kachel, das Dringendste zuerst. ■ ist außerhalb einer Grenze, ▲ eine andere Regel, ◆ fällig. Eine Kachel öffnet ihre Karte.',
  'Choose what you measure, type the values, press Enter after each. The judgement stands there at once; the last entry can be undone for a minute.':
    'Wählen Sie, was Sie messen, tippen Sie die Werte, nach jedem Enter. Das Urteil steht sofort da; die letzte Eingabe lässt sich eine Minute lang zurücknehmen.',
  'Charts move as values arrive. Click a point to see all that is known of it, and any number to see how it was computed.':
    'Karten laufen mit, sobald Werte kommen. Klicken Sie auf einen Punkt, um alles über ihn zu sehen, und auf eine Zahl, um zu sehen, wie sie berechnet wurde.',
  'What fired waits here, and in the banner above every screen, until somebody says why it happened and what was done.':
    'Was ausgelöst hat, wartet hier und in der Alarmzeile über jeder Ansicht, bis jemand sagt, warum es geschah und was getan wurde.',
  Handover: 'Übergabe',
  'What happened in a shift, what is open, and notes for those who come next.':
    'Was in einer Schicht geschah, was offen ist, und Notizen für die, die danach kommen.',
  'Paste a table from a spreadsheet or drop a file. Nothing is stored before you have seen it checked.':
    'Fügen Sie eine Tabelle ein, oder ziehen Sie eine Datei herein. Nichts wird gespeichert, bevor Sie es geprüft gesehen haben.',
  'Characteristics, rules, limits and sampling plans are set up here, by leaders.':
    'Merkmale, Regeln, Grenzen und Prüfpläne werden hier eingerichtet, von Leitern.',
  'Language and colours are yours alone. Ctrl+K finds anything, ? shows the keys of a screen, and this tour can be taken again here.':
    'Sprache und Farben gelten nur für Sie. Strg+K findet alles, ? zeigt die Tasten einer Ansicht, und diesen Rundgang können Sie hier wiederholen.',
  'A first look around': 'Ein erster Rundgang',
  '{{step}} of {{steps}}': '{{step}} von {{steps}}',
  Finish: 'Fertig',
  Next: 'Weiter',
  'Skip the tour': 'Rundgang überspringen',
  'New here? A look around takes a minute.': 'Neu hier? Ein Rundgang dauert eine Minute.',
  'Look around': 'Rundgang',
  'No, thank you': 'Nein, danke',
  'Take the tour': 'Rundgang machen',
}
