/** German of what the station says of gauges on serial ports, and of gauges that type. */
export const gauges: Readonly<Record<string, string>> = {
  'A gauge for whatever is asked for is shared by all clients. Choose what it measures, or ask a power user.':
    'Ein Messmittel für alles, was gefragt ist, ist allen Kunden gemeinsam. Wählen Sie, was es misst, oder fragen Sie einen Hauptbenutzer.',
  '{{name}} is counted, not measured. Choose a characteristic with measured values.':
    '{{name}} wird gezählt, nicht gemessen. Wählen Sie ein Merkmal mit Messwerten.',
  'the gauge {{name}}': 'dem Messmittel {{name}}',
  'another gauge': 'einem anderen Messmittel',
  '{{port}} is taken by {{gauge}}. Choose another port, or switch that gauge off first.':
    '{{port}} ist von {{gauge}} belegt. Wählen Sie einen anderen Anschluss, oder schalten Sie jenes erst ab.',
  'must not be the port of another gauge': 'darf nicht der Anschluss eines anderen Messmittels sein',
  'There is no gauge {{id}}.': 'Ein Messmittel {{id}} gibt es nicht.',
  'The gauge {{name}} is shared by all clients. Ask a power user or an administrator to change it.':
    'Das Messmittel {{name}} ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  'This is not a line of {{format}}, which looks like {{example}}. Choose another format, or look at the settings of the port.':
    'Das ist keine Zeile von {{format}}, die so aussieht: {{example}}. Wählen Sie ein anderes Format, oder sehen Sie die Einstellungen des Anschlusses nach.',
  'The gauge is outside its measuring range. Measure again.':
    'Das Messmittel ist außerhalb seines Messbereichs. Messen Sie noch einmal.',
  'The gauge reports a fault of its sensor: it was moved too fast, or its scale is dirty. Measure again.':
    'Das Messmittel meldet einen Fehler des Sensors: zu schnell bewegt, oder der Maßstab ist schmutzig. Messen Sie noch einmal.',
  'A gauge with a format of its own needs a pattern.':
    'Ein Messmittel mit eigenem Format braucht ein Muster.',
  '"{{value}}" is not a number.': '„{{value}}“ ist keine Zahl.',
  'The gauge sent {{unit}}, and {{name}} is measured in {{own}}. Switch the unit at the gauge.':
    'Das Messmittel sendet {{unit}}, und {{name}} wird in {{own}} gemessen. Stellen Sie die Einheit am Messmittel um.',
  'It holds no value.': 'Es enthält keinen Wert.',
  'The pattern has no group (?<value>…) around the number. Put one in.':
    'Das Muster hat keine Gruppe (?<value>…) um die Zahl. Setzen Sie eine ein.',
  '{{name}} has no request to be asked by. Press the button at the gauge, or give it a request under Settings.':
    '{{name}} hat keine Abfrage. Drücken Sie die Taste am Messmittel, oder geben Sie ihm unter Einstellungen eine.',
  'Serial ports cannot be used in this program.':
    'Serielle Anschlüsse sind in diesem Programm nicht nutzbar.',
  'The prefix "{{prefix}}" leads to a characteristic already. Choose another, or remove that route first.':
    'Das Präfix „{{prefix}}“ führt schon zu einem Merkmal. Wählen Sie ein anderes, oder entfernen Sie erst jenen Weg.',
  'There is nothing at {{port}}. Plug the gauge in; it is connected by itself then.':
    'An {{port}} ist nichts. Stecken Sie das Messmittel ein; es wird dann von selbst verbunden.',
  'The gauge at {{port}} was unplugged. Plug it in; it is connected by itself then.':
    'Das Messmittel an {{port}} wurde ausgesteckt. Stecken Sie es ein; es wird dann von selbst verbunden.',
  'This user may not open {{port}}. Add the user to the group that owns it (sudo usermod -aG dialout $USER), then sign in to the computer again.':
    'Dieser Benutzer darf {{port}} nicht öffnen. Nehmen Sie ihn in die Gruppe auf, der er gehört (sudo usermod -aG dialout $USER), und melden Sie sich am Rechner neu an.',
  'This user may not open {{port}}. Ask who looks after this computer.':
    'Dieser Benutzer darf {{port}} nicht öffnen. Fragen Sie, wer diesen Rechner betreut.',
  'Another program uses {{port}}. Close that program.':
    'Ein anderes Programm benutzt {{port}}. Schließen Sie dieses Programm.',
  '{{port}} does not accept these settings. Look whether it is a serial port, and choose another baud rate.':
    '{{port}} nimmt diese Einstellungen nicht an. Sehen Sie nach, ob es ein serieller Port ist, und wählen Sie eine andere Baudrate.',
  '{{port}} could not be opened: {{reason}}': '{{port}} ließ sich nicht öffnen: {{reason}}',
  'Serial ports cannot be used: the part of Centerline that opens them could not be loaded ({{reason}}). Install Centerline again.':
    'Serielle Ports sind nicht benutzbar: Der Teil von Centerline, der sie öffnet, ließ sich nicht laden ({{reason}}). Installieren Sie Centerline neu.',
  'The system did not say which ports there are. Type the name of the port.':
    'Das System sagte nicht, welche Ports es gibt. Tippen Sie den Namen des Ports.',
  '{{port}} is taken by the gauge {{name}}. Choose another port, or switch that gauge off first.':
    '{{port}} ist vom Messmittel {{name}} belegt. Wählen Sie einen anderen Port, oder schalten Sie erst jenes Messmittel aus.',
  'A gauge records by itself only where it is known what it measures. Choose the characteristic.':
    'Ein Messmittel zeichnet nur selbst auf, wenn feststeht, was es misst. Wählen Sie das Merkmal.',
  'After a backslash comes r, n, t, x with two digits, or a backslash.':
    'Nach einem Backslash kommt r, n, t, x mit zwei Ziffern oder ein Backslash.',
  '{{name}} is not connected. Look at its cable and its port.':
    '{{name}} ist nicht verbunden. Sehen Sie nach Kabel und Port.',
  'This is not a line of {{make}}, which looks like {{example}}. Choose another format, or look at the settings of the port.':
    'Das ist keine Zeile von {{make}}; die sieht aus wie {{example}}. Wählen Sie ein anderes Format, oder prüfen Sie die Einstellungen des Ports.',
  'What came is not text. Compare baud rate, data bits and parity with the manual of the gauge.':
    'Was kam, ist kein Text. Vergleichen Sie Baudrate, Datenbits und Parität mit dem Handbuch des Messmittels.',
  'The pattern of this gauge does not fit this line.':
    'Das Muster dieses Messmittels passt nicht auf diese Zeile.',
  'The group "value" of the pattern took nothing of this line.':
    'Die Gruppe „value“ des Musters nahm nichts von dieser Zeile.',
  '"{{text}}" is not a number.': '„{{text}}“ ist keine Zahl.',
  'The decimal sign of this gauge is the point, and "{{text}}" has another one. Set the decimal sign of the gauge.':
    'Das Dezimalzeichen dieses Messmittels ist der Punkt, und „{{text}}“ hat ein anderes. Stellen Sie das Dezimalzeichen des Messmittels ein.',
  'The decimal sign of this gauge is the comma, and "{{text}}" has another one. Set the decimal sign of the gauge.':
    'Das Dezimalzeichen dieses Messmittels ist das Komma, und „{{text}}“ hat ein anderes. Stellen Sie das Dezimalzeichen des Messmittels ein.',
  'The interface reports the fault {{fault}}: the gauge did not answer. Switch the gauge on and look at its cable.':
    'Die Schnittstelle meldet den Fehler {{fault}}: Das Messmittel antwortete nicht. Schalten Sie es ein und sehen Sie nach dem Kabel.',
  'The gauge sent {{unit}}, and {{code}} is measured in {{other}}. Switch the unit at the gauge.':
    'Das Messmittel sendete {{unit}}, und {{code}} wird in {{other}} gemessen. Schalten Sie die Einheit am Messmittel um.',
  'What this gauge measured was deleted. Choose another characteristic for it.':
    'Was dieses Messmittel maß, wurde gelöscht. Wählen Sie ein anderes Merkmal.',
  'It came while the port was being opened: its beginning may be missing. Measure again.':
    'Sie kam, während der Port geöffnet wurde: Ihr Anfang kann fehlen. Messen Sie noch einmal.',
  'No end of line has come after this. Look whether the gauge ends its lines, and compare the baud rate.':
    'Danach kam kein Zeilenende. Sehen Sie nach, ob das Messmittel seine Zeilen beendet, und vergleichen Sie die Baudrate.',
  'The line is longer than {{count}} characters. Is this a gauge?':
    'Die Zeile ist länger als {{count}} Zeichen. Ist das ein Messmittel?',
  'The subgroup was left unfinished for half an hour. It begins anew.':
    'Die Untergruppe blieb eine halbe Stunde unvollständig. Sie beginnt von vorn.',
  'Reading {{place}} is outside the plausible range {{from}} to {{to}} of {{code}}':
    'Messwert {{place}} liegt außerhalb des plausiblen Bereichs von {{from}} bis {{to}} bei {{code}}',
}
