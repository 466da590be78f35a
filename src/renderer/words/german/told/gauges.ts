/** German of what the station says of gauges on serial ports and of attachments. */
export const gauges: Readonly<Record<string, string>> = {
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
  'The file has {{size}} MB; at most {{most}} MB can be attached. Make it smaller, or take the photo with fewer pixels.':
    'Die Datei hat {{size}} MB; höchstens {{most}} MB lassen sich anhängen. Verkleinern Sie sie, oder nehmen Sie das Foto mit weniger Pixeln auf.',
  '{{name}} is not a file that can be attached. Photos (JPEG, PNG, WebP, HEIC), PDF, text and CSV can.':
    '{{name}} lässt sich nicht anhängen. Möglich sind Fotos (JPEG, PNG, WebP, HEIC), PDF, Text und CSV.',
  'Reading {{place}} is outside the plausible range {{from}} to {{to}} of {{code}}':
    'Messwert {{place}} liegt außerhalb des plausiblen Bereichs von {{from}} bis {{to}} bei {{code}}',
  'The file is empty. Choose another one.': 'Die Datei ist leer. Wählen Sie eine andere.',
  '{{name}} was changed on the disk after it was attached: its hash is another one. Put the folder "attachments" of the newest backup in its place.':
    '{{name}} wurde auf der Platte geändert, nachdem es angehängt wurde: Der Hash ist ein anderer. Setzen Sie den Ordner „attachments“ der neuesten Sicherung an seine Stelle.',
  '{{name}} is missing on the disk of the station. Put the folder "attachments" of the newest backup in its place.':
    '{{name}} fehlt auf der Platte der Station. Setzen Sie den Ordner „attachments“ der neuesten Sicherung an seine Stelle.',
}
