/** German of alarms, violations and their handling. */
export const alarms: Readonly<Record<string, string>> = {
  'This station was started without a way to send.': 'Diese Station wurde ohne Versandweg gestartet.',
  'There is no delivery {{id}}.': 'Eine Zustellung {{id}} gibt es nicht.',
  'Only a message that failed can be tried again.':
    'Nur eine gescheiterte Nachricht lässt sich erneut versuchen.',
  'No mail server is set up yet. Save one first.':
    'Noch ist kein Mailserver eingerichtet. Speichern Sie erst einen.',
  'No mail server is set up. An administrator sets one up under Settings.':
    'Kein Mailserver ist eingerichtet. Ein Administrator richtet ihn unter Einstellungen ein.',
  'There is no webhook {{id}}.': 'Einen Webhook {{id}} gibt es nicht.',
  'Entry for {{name}} is locked already.': 'Die Eingabe für {{name}} ist schon gesperrt.',
  'Entry for {{name}} is not locked: somebody released it.':
    'Die Eingabe für {{name}} ist nicht gesperrt: Jemand hat sie freigegeben.',
  'Entry for {{name}} is locked: {{reason}} Nothing was stored. Ask a leader to release it.':
    'Die Eingabe für {{name}} ist gesperrt: {{reason}} Nichts wurde gespeichert. Bitten Sie einen Leiter um Freigabe.',
  'is locked until a leader releases it': 'ist gesperrt, bis ein Leiter freigibt',
  'must be a webhook that was set up': 'muss ein eingerichteter Webhook sein',
  'A webhook is not there any more. Choose another one.':
    'Einen Webhook gibt es nicht mehr. Wählen Sie einen anderen.',
  'There is no escalation {{id}}.': 'Eine Eskalation {{id}} gibt es nicht.',
  'A password must not go over the network in the clear. Choose TLS or STARTTLS, or a server that asks for no sign-in.':
    'Ein Kennwort darf nicht im Klartext übers Netz. Wählen Sie TLS oder STARTTLS, oder einen Server ohne Anmeldung.',
  'must be tls or starttls with a password': 'muss mit Kennwort tls oder starttls sein',
  'The webhook was deleted.': 'Der Webhook wurde gelöscht.',
  'The secret of this webhook is lost. Give it a new one.':
    'Das Geheimnis dieses Webhooks ist verloren. Geben Sie ihm ein neues.',
  'Not sent: the alarm was acknowledged or withdrawn before.':
    'Nicht gesendet: Der Alarm wurde vorher quittiert oder zurückgenommen.',
  'Not sent: the escalation was switched off or deleted before.':
    'Nicht gesendet: Die Eskalation wurde vorher abgeschaltet oder gelöscht.',
  'its time was over': 'seine Zeit war um',
  'the alarm was over': 'der Alarm war vorbei',
  'Choose a cause: a leader asks for one here.': 'Wählen Sie eine Ursache: Ein Leiter verlangt hier eine.',
  'Choose an action: a leader asks for one here.': 'Wählen Sie eine Maßnahme: Ein Leiter verlangt hier eine.',
  'Write a comment: a leader asks for one here.':
    'Schreiben Sie eine Bemerkung: Ein Leiter verlangt hier eine.',
  'A leader decided that your role may not acknowledge this alarm. Ask a leader.':
    'Ein Leiter hat entschieden, dass Ihre Rolle diesen Alarm nicht quittieren darf. Fragen Sie einen Leiter.',
  'A leader decided that your role may not shelve alarms. Ask a leader.':
    'Ein Leiter hat entschieden, dass Ihre Rolle Alarme nicht zurückstellen darf. Fragen Sie einen Leiter.',
  'The station could not send it: {{what}}': 'Die Station konnte sie nicht senden: {{what}}',
  'An alarm may be shelved for at most {{minutes}} minutes here. Choose less, or ask a leader for more.':
    'Ein Alarm darf hier höchstens {{minutes}} Minuten zurückgestellt werden. Wählen Sie weniger, oder fragen Sie einen Leiter.',
  'This alarm of {{name}} is not open any more. There is nothing to shelve.':
    'Dieser Alarm von {{name}} ist nicht mehr offen. Es gibt nichts zurückzustellen.',
  'This is shelved already. Take it back first to shelve it anew.':
    'Das ist schon zurückgestellt. Nehmen Sie es erst zurück.',
  'This is not shelved: it came back by itself, or somebody took it back.':
    'Das ist nicht zurückgestellt: Es kam von selbst zurück, oder jemand hat es zurückgenommen.',
  'There is no group signal {{id}}.': 'Ein Gruppensignal {{id}} gibt es nicht.',
  'The address must not hold a user or a password: it is not kept secret. The receiver knows this station by the signature.':
    'Die Adresse darf weder Benutzer noch Kennwort enthalten: Sie ist nicht geheim. Der Empfänger erkennt die Station an der Signatur.',
  'must not hold a user or a password': 'darf weder Benutzer noch Kennwort enthalten',
  'The escalation “{{name}}” tells alarms to this webhook. Take it out there first.':
    'Die Eskalation „{{name}}“ meldet an diesen Webhook. Nehmen Sie ihn erst dort heraus.',
  '{{sentence}} There {{how}} more.': '{{sentence}} Dazu {{how}}.',
  'It was not acknowledged.': 'Sie wurde nicht quittiert.',
  'None of the {{count}} violations was acknowledged.': 'Keine der {{count}} Verletzungen wurde quittiert.',
  '{{who}} has already acknowledged this violation.': '{{who}} hat diese Verletzung schon quittiert.',
  '{{who}} has already acknowledged this signal.': '{{who}} hat dieses Signal schon quittiert.',
  'This violation was withdrawn: data that came later changed the verdict. There is nothing to acknowledge.':
    'Diese Verletzung wurde zurückgenommen: Spätere Daten haben das Urteil geändert. Es gibt nichts zu quittieren.',
  'This signal was withdrawn: data that came later changed the verdict. There is nothing to acknowledge.':
    'Dieses Signal wurde zurückgenommen: Spätere Daten haben das Urteil geändert. Es gibt nichts zu quittieren.',
  'Nobody has acknowledged this violation yet: acknowledge it with its cause and action.':
    'Noch hat niemand diese Verletzung quittiert: Quittieren Sie sie mit Ursache und Maßnahme.',
  'This violation was withdrawn: data that came later changed the verdict. What was said of it stays.':
    'Diese Verletzung wurde zurückgenommen: Spätere Daten haben das Urteil geändert. Was gesagt wurde, bleibt.',
  'Nothing would change: cause, action and comment are what was said before.':
    'Es würde sich nichts ändern: Ursache, Maßnahme und Bemerkung sind wie zuvor.',
  'No shift starts at {{time}}. The shifts start at {{times}}.':
    'Um {{time}} beginnt keine Schicht. Die Schichten beginnen um {{times}}.',
  'must be the start of a shift': 'muss der Beginn einer Schicht sein',
  'There is no violation {{id}}.': 'Eine Verletzung {{id}} gibt es nicht.',
  'Time to acknowledge': 'Zeit bis zur Quittierung',
  'Nobody has acknowledged this violation.': 'Niemand hat diese Verletzung quittiert.',
  'when the rule fired here: the arrival of the subgroup that completed the pattern':
    'als die Regel hier auslöste: die Ankunft der Untergruppe, die das Muster vollendete',
  'when somebody gave a cause and an action': 'als jemand Ursache und Maßnahme nannte',
  "The station's own clock": 'Die Uhr der Station',
  'The {{one}} measured {{at}}, which arrived later, changed the verdict.':
    'Die {{one}} von {{at}}, die später ankam, hat das Urteil geändert.',
  '{{count}} {{many}} that arrived later, measured {{from}} to {{to}}, changed the verdict.':
    '{{count}} {{many}}, die später ankamen, gemessen {{from}} bis {{to}}, haben das Urteil geändert.',
  'The characteristic was set up differently.': 'Das Merkmal wurde anders eingerichtet.',
  'The data were changed, and the pattern no longer held.':
    'Die Daten wurden geändert, und das Muster bestand nicht mehr.',
  'Beyond T² limit': 'Außerhalb der T²-Grenze',
  'Beyond |S| limit': 'Außerhalb der |S|-Grenze',
  'Not called: {{address}} is an address that no receiver of alarms has.':
    'Nicht aufgerufen: {{address}} ist eine Adresse, die kein Alarmempfänger hat.',
  'Not called: {{address}} is outside the plant, where only https is allowed.':
    'Nicht aufgerufen: {{address}} liegt außerhalb des Werks, wo nur https erlaubt ist.',
  'It has no address.': 'Es hat keine Adresse.',
  '{{status}}: it leads to another address, which is not followed. Enter that one.':
    '{{status}}: Es führt zu einer anderen Adresse, der nicht gefolgt wird. Geben Sie diese ein.',
  'No answer within {{seconds}} s.': 'Keine Antwort binnen {{seconds}} s.',
  'No connection': 'Keine Verbindung',
  'The mail server did not answer in time.': 'Der Mailserver hat nicht rechtzeitig geantwortet.',
  'Nothing takes e-mails at this address and port.':
    'An dieser Adresse und diesem Port nimmt nichts Mails an.',
  'The name of the mail server is not known.': 'Der Name des Mailservers ist nicht bekannt.',
  'The mail server took too long.': 'Der Mailserver hat zu lange gebraucht.',
}
