/** German of what the station says of the ports that it opens. */
export const network: Readonly<Record<string, string>> = {
  'Port {{port}} is in use{{by}}. Start with {{what}}.':
    'Port {{port}} ist belegt{{by}}. Starten Sie mit {{what}}.',
  'Port {{port}} is in use{{by}}. Choose another port for the network.':
    'Port {{port}} ist belegt{{by}}. Wählen Sie einen anderen Port fürs Netzwerk.',
  'This user may not open port {{port}}. Choose a port of 1024 or more for the network.':
    'Dieser Benutzer darf Port {{port}} nicht öffnen. Wählen Sie fürs Netzwerk einen Port ab 1024.',
  'The simulated gauge posts to the local port, which is closed. Open the port first.':
    'Das nachgebildete Messmittel sendet an den lokalen Port, der geschlossen ist. Öffnen Sie erst den Port.',
}
