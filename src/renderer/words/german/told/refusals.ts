/** German of what the station says when it refuses, and of what it keeps. */
export const refusals: Readonly<Record<string, string>> = {
  'Your role may not do this ({{what}}). Ask an administrator.':
    'Ihre Rolle darf das nicht ({{what}}). Fragen Sie einen Administrator.',
  'This is more than the station keeps for one person. Remove views of the board that are not needed any more.':
    'Das ist mehr, als die Station für eine Person behält. Entfernen Sie Ansichten der Übersicht, die nicht mehr gebraucht werden.',
  'Choose a password of your own first: somebody else knows this one.':
    'Wählen Sie erst ein eigenes Kennwort: Dieses kennt noch jemand.',
  'Signed in by badge, you may not do this ({{what}}). Sign in with your password.':
    'Mit Ausweis angemeldet dürfen Sie das nicht ({{what}}). Melden Sie sich mit Ihrem Kennwort an.',
  'Sign in, or send a valid API key in X-API-Key.':
    'Melden Sie sich an, oder senden Sie einen gültigen API-Schlüssel in X-API-Key.',
  'This window is locked. Unlock it with your password or PIN.':
    'Dieses Fenster ist gesperrt. Entsperren Sie es mit Kennwort oder PIN.',
  'The key of a screen shows its wall, and does nothing else.':
    'Der Schlüssel einer Anzeige zeigt ihre Wand und tut sonst nichts.',
  'The {{list}} "{{code}}" is called "{{label}}" already. Choose another name.':
    '„{{label}}“ heißt schon {{code}} ({{list}}). Wählen Sie einen anderen Namen.',
  'The {{list}} "{{code}}" is called "{{label}}" already. It is retired: bring it back instead.':
    '„{{label}}“ heißt schon {{code}} ({{list}}), ist aber zurückgezogen: Bringen Sie es lieber wieder.',
  'is the name of {{code}}': 'ist der Name von {{code}}',
  'The {{list}} "{{code}}" exists already. Choose another code.':
    '{{list}} „{{code}}“ gibt es schon. Wählen Sie ein anderes Kürzel.',
  'The {{list}} "{{code}}" exists already, but is retired. Bring it back, or choose another code.':
    '{{list}} „{{code}}“ gibt es schon, ist aber zurückgezogen. Bringen Sie es wieder, oder wählen Sie ein anderes Kürzel.',
  'There is no {{list}} with the code "{{code}}". Choose one of the list, or add it first.':
    '{{list}} „{{code}}“ gibt es nicht. Wählen Sie aus der Liste, oder fügen Sie es erst hinzu.',
  'The {{list}} "{{code}}" is retired. Choose one that is offered, or have a leader bring it back.':
    '{{list}} „{{code}}“ ist zurückgezogen. Wählen Sie, was angeboten wird, oder lassen Sie es einen Leiter wiederbringen.',
  'is retired': 'ist zurückgezogen',
  'This is the last {{list}} that is offered: without one nobody could acknowledge a violation. Add another first.':
    'Das ist die letzte, die angeboten wird ({{list}}): Ohne sie könnte niemand eine Verletzung quittieren. Fügen Sie erst eine andere hinzu.',
  cause: 'Ursache',
  action: 'Maßnahme',
  'is for charts of the type {{type}}': 'ist für Karten der Art {{type}}',
  'needs at least one part number with its target': 'braucht mindestens eine Teilenummer mit ihrem Sollwert',
  'is there twice': 'steht doppelt da',
  'is needed for pre-control, whose zones are parts of the tolerance':
    'ist für die Vorkontrolle nötig, deren Zonen Teile der Toleranz sind',
  'The code "{{code}}" is taken by another characteristic. Choose another code.':
    'Das Kürzel „{{code}}“ hat schon ein anderes Merkmal. Wählen Sie ein anderes.',
  'You may only set up characteristics that are shared by all clients. Leave client_id empty.':
    'Sie dürfen nur Merkmale einrichten, die allen Kunden gemeinsam sind. Lassen Sie den Kunden leer.',
  'You may only set up characteristics of your own client ({{client}}).':
    'Sie dürfen nur Merkmale Ihres eigenen Kunden einrichten ({{client}}).',
  'There is no characteristic {{id}}.': 'Merkmal {{id}} gibt es nicht.',
  '{{name}} is shared by all clients. Ask a power user or an administrator to change it.':
    '{{name}} ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  'must stay {{value}}': 'muss {{value}} bleiben',
  '{{name}} has subgroups already, so its chart type and subgroup size stay. Set up another characteristic for the new kind.':
    '{{name}} hat schon Untergruppen, also bleiben Kartenart und Umfang. Richten Sie für die neue Art ein anderes Merkmal ein.',
  '{{name}} has frozen limits, and its points follow from these parameters. Set up another characteristic for other ones.':
    '{{name}} hat festgeschriebene Grenzen, und seine Punkte folgen aus diesen Kennwerten. Richten Sie für andere ein anderes Merkmal ein.',
  'The period ends before it begins. Give an earlier beginning.':
    'Der Zeitraum endet, bevor er beginnt. Geben Sie einen früheren Beginn an.',
  'This period has more than {{count}} subgroups. Ask for a shorter one.':
    'Dieser Zeitraum hat mehr als {{count}} Untergruppen. Wählen Sie einen kürzeren.',
  '{{count}} {{many}} left out': '{{count}} {{many}} ausgelassen',
  'left out': 'ausgelassen',
  "This computer's clock was set back by {{seconds}} s. Records keep the time {{time}} until it has caught up; check the clock.":
    'Die Uhr dieses Rechners wurde um {{seconds}} s zurückgestellt. Aufzeichnungen behalten die Zeit {{time}}, bis sie aufgeholt hat; prüfen Sie die Uhr.',
  'The station is closing.': 'Die Station schließt.',
  'The station is closing. Try again when it has started.':
    'Die Station schließt. Versuchen Sie es wieder, wenn sie gestartet ist.',
  'More samples arrive than the disk can take.':
    'Es kommen mehr Stichproben an, als die Platte aufnehmen kann.',
  '{{sentence}} Nothing of this request was stored; send it again.':
    '{{sentence}} Nichts davon wurde gespeichert; senden Sie es noch einmal.',
  'Nothing would change. Send what is to be corrected.':
    'Es würde sich nichts ändern. Sagen Sie, was zu berichtigen ist.',
  'The sample {{id}} was left out before.': 'Die Untergruppe {{id}} ist schon ausgelassen.',
  '{{name}} has no sample {{id}}.': '{{name}} hat keine Untergruppe {{id}}.',
  'The sample {{id}} is not left out.': 'Die Untergruppe {{id}} ist nicht ausgelassen.',
  'is outside the plausible range {{low}} to {{high}} of {{name}}':
    'liegt außerhalb des plausiblen Bereichs {{low}} bis {{high}} von {{name}}',
  "is more than 5 minutes ahead of the station's clock ({{clock}})":
    'geht mehr als 5 Minuten vor der Uhr der Station ({{clock}})',
  '{{name}} takes measurements, not a count': '{{name}} nimmt Messwerte, keine Anzahl',
  'is missing, and {{name}} takes {{count}} values a subgroup':
    'fehlt, und {{name}} nimmt {{count}} Werte je Untergruppe',
  '{{count}} values': '{{count}} Werte',
  '{{name}} takes {{count}} a subgroup, not {{given}}':
    '{{name}} nimmt {{count}} je Untergruppe, nicht {{given}}',
  'exactly {{count}}': 'genau {{count}}',
  '{{name}} takes count and sample_size, not measurements':
    '{{name}} nimmt Anzahl und Umfang, keine Messwerte',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'must be a whole number of units': 'muss eine ganze Zahl von Einheiten sein',
  'must be <= sample_size ({{size}})': 'darf höchstens der Stichprobenumfang sein ({{size}})',
  'must be {{size}}, the same for every sample of a c chart; use a u chart where it varies':
    'muss {{size}} sein, gleich für jede Stichprobe einer c-Karte; nehmen Sie eine u-Karte, wo es wechselt',
  'Ask a leader to leave it out.': 'Bitten Sie einen Leiter, sie auszulassen.',
  'Only the person who entered a subgroup can undo it, and somebody else entered this one. {{rest}}':
    'Nur wer eine Untergruppe eingegeben hat, kann sie zurücknehmen, und diese hat jemand anderes eingegeben. {{rest}}',
  'It was entered {{age}} s ago. An entry can be undone for {{limit}} s. {{rest}}':
    'Sie wurde vor {{age}} s eingegeben. Eine Eingabe lässt sich {{limit}} s lang zurücknehmen. {{rest}}',
  'Only the last entry of a sign-in can be undone, and this is not the last one of yours. {{rest}}':
    'Nur die letzte Eingabe einer Anmeldung lässt sich zurücknehmen, und das ist nicht Ihre letzte. {{rest}}',
  'This station asks for a signature to leave a subgroup out, so that nothing can be undone. {{rest}}':
    'Diese Station verlangt eine Unterschrift, um eine Untergruppe auszulassen; daher lässt sich nichts zurücknehmen. {{rest}}',
  'Undone {{seconds}} s after it was entered, by whoever entered it.':
    '{{seconds}} s nach der Eingabe zurückgenommen, von dem, der sie eingegeben hat.',
  '{{name}} is disabled, and a key of theirs would open nothing. Choose somebody else.':
    '{{name}} ist gesperrt, und ein Schlüssel würde nichts öffnen. Wählen Sie jemand anderen.',
  'The key {{key}} is deactivated. Activate it first.':
    'Der Schlüssel {{key}} ist angehalten. Setzen Sie ihn erst fort.',
  'The key {{key}} was replaced by another and ends when its overlap does. Change the new key instead.':
    'Der Schlüssel {{key}} ist durch einen anderen ersetzt und endet mit dessen Frist. Ändern Sie lieber den neuen.',
  'must be <= {{most}}, the limit of your role; an administrator can give more':
    'darf höchstens {{most}} sein, die Grenze Ihrer Rolle; ein Administrator kann mehr geben',
  'must be a characteristic that exists': 'muss ein Merkmal sein, das es gibt',
  'must be a client that {{name}} may see': 'muss ein Kunde sein, den {{name}} sehen darf',
  'The API key {{key}} was revoked, which cannot be undone. Make a new key in its place.':
    'Der API-Schlüssel {{key}} wurde widerrufen; das lässt sich nicht rückgängig machen. Legen Sie einen neuen an.',
  'The API key {{key}} belongs to somebody else. Ask its owner.':
    'Der API-Schlüssel {{key}} gehört jemand anderem. Fragen Sie den Besitzer.',
  'The API key {{key}} was revoked before.': 'Der API-Schlüssel {{key}} ist schon widerrufen.',
  'API key limit reached': 'Höchstzahl der API-Schlüssel erreicht',
  'The key {{key}} was replaced by another already. Rotate that one, or make a new key.':
    'Der Schlüssel {{key}} ist schon durch einen anderen ersetzt. Erneuern Sie den, oder legen Sie einen neuen an.',
  'The key {{key}}, which this one replaced, still works. Revoke it or wait until it has ended, then rotate.':
    'Der Schlüssel {{key}}, den dieser ersetzt hat, gilt noch. Widerrufen Sie ihn, oder warten Sie sein Ende ab, dann erneuern Sie.',
  'The key {{key}} was made for you by an administrator, for a time that is over. Ask for a new one.':
    'Den Schlüssel {{key}} hat ein Administrator für eine Zeit angelegt, die um ist. Bitten Sie um einen neuen.',
  'The key {{key}} was made for you by an administrator, who can change it. You may rotate or revoke it.':
    'Den Schlüssel {{key}} hat ein Administrator für Sie angelegt, der ihn ändern kann. Sie können ihn erneuern oder widerrufen.',
  'A baseline has at most {{count}} subgroups, and these are more. Choose a shorter period.':
    'Ein Vorlauf hat höchstens {{count}} Untergruppen, und das sind mehr. Wählen Sie einen kürzeren Zeitraum.',
  '{{name}} has no trial limits: two subgroups that vary are needed.':
    '{{name}} hat keine vorläufigen Grenzen: Zwei Untergruppen, die streuen, sind nötig.',
  '{{name}} has no limits revision {{revision}}.': '{{name}} hat keine Revision {{revision}} der Grenzen.',
  'These subgroups give no limits: {{reason}}': 'Diese Untergruppen geben keine Grenzen: {{reason}}',
  'From the specification limits': 'Aus den Spezifikationsgrenzen',
  'The specification limits were changed': 'Die Spezifikationsgrenzen wurden geändert',
  'The part numbers were changed': 'Die Teilenummern wurden geändert',
  '{{name}} takes its lines from the tolerance. Change LSL and USL instead.':
    '{{name}} nimmt seine Linien aus der Toleranz. Ändern Sie stattdessen USG und OSG.',
  'There is no certificate: this station is not open to the network. An administrator opens it under Settings.':
    'Es gibt kein Zertifikat: Diese Station ist nicht im Netzwerk offen. Ein Administrator öffnet sie unter Einstellungen.',
  'Too many wrong tries to sign in as "{{name}}". Wait {{seconds}} s, then try again.':
    'Zu viele falsche Versuche, sich als „{{name}}“ anzumelden. Warten Sie {{seconds}} s, dann versuchen Sie es wieder.',
  'The password is wrong.': 'Das Kennwort ist falsch.',
  'The password is wrong. Nothing was changed.': 'Das Kennwort ist falsch. Nichts wurde geändert.',
  'The user name or the password is wrong.': 'Der Benutzername oder das Kennwort ist falsch.',
  'The account is disabled.': 'Das Konto ist gesperrt.',
  'Too many wrong PINs. Wait {{seconds}} s, then try again, or sign in with your password.':
    'Zu viele falsche PINs. Warten Sie {{seconds}} s, dann versuchen Sie es wieder, oder melden Sie sich mit Ihrem Kennwort an.',
  'The PIN is wrong.': 'Die PIN ist falsch.',
  'The badge or the PIN is wrong.': 'Der Ausweis oder die PIN ist falsch.',
  '{{person}} ({{name}}) has the badge {{badge}}.': '{{person}} ({{name}}) hat den Ausweis {{badge}}.',
  'must not be the badge of somebody else': 'darf nicht der Ausweis von jemand anderem sein',
  'There is a user "{{name}}" already.': 'Den Benutzer „{{name}}“ gibt es schon.',
  'must not be the name of another user': 'darf nicht der Name eines anderen Benutzers sein',
  'This sign-in has ended. Sign in again.': 'Diese Anmeldung ist beendet. Melden Sie sich wieder an.',
  'Only a person who is signed in has a password of their own.':
    'Nur eine angemeldete Person hat ein eigenes Kennwort.',
  'Too many wrong tries. Wait {{seconds}} s, then try again.':
    'Zu viele falsche Versuche. Warten Sie {{seconds}} s, dann versuchen Sie es wieder.',
  'Too many wrong tries. Wait {{seconds}} s, then sign again.':
    'Zu viele falsche Versuche. Warten Sie {{seconds}} s, dann unterschreiben Sie wieder.',
  'The present password is wrong.': 'Das jetzige Kennwort ist falsch.',
  'must be the password that holds now': 'muss das Kennwort sein, das jetzt gilt',
  'The new password is the present one.': 'Das neue Kennwort ist das jetzige.',
  'must be another than the present one': 'muss ein anderes als das jetzige sein',
  'This password {{fault}}. Three or four words that have nothing to do with each other do well.':
    'Dieses Kennwort {{fault}}. Drei oder vier Wörter, die nichts miteinander zu tun haben, sind gut.',
  'This PIN {{fault}}.': 'Diese PIN {{fault}}.',
  'must not be one digit over and over, or digits in a row':
    'darf nicht immer dieselbe Ziffer sein, und keine Ziffern der Reihe nach',
  'must not stand in the badge number': 'darf nicht in der Ausweisnummer stehen',
  'must not be a few characters over and over': 'darf nicht aus wenigen wiederholten Zeichen bestehen',
  'must not run along the keyboard or the alphabet':
    'darf nicht die Tastatur oder das Alphabet entlanglaufen',
  'must not be made of your name, the user name, the name of the station or "centerline"':
    'darf nicht aus Ihrem Namen, dem Benutzernamen, dem Namen der Station oder „centerline“ bestehen',
  'must not be one of the passwords that are tried first, with or without digits around it':
    'darf keines der Kennwörter sein, die zuerst probiert werden, auch nicht mit Ziffern darum',
  'Too many people and keys sign in at once. Try again in a moment.':
    'Zu viele Personen und Schlüssel melden sich zugleich an. Versuchen Sie es gleich wieder.',
  'A badge and its PIN hold at the station only. Sign in with your password.':
    'Ausweis und PIN gelten nur an der Station. Melden Sie sich mit Ihrem Kennwort an.',
  'Nobody is signed in at this window. Sign in with your password.':
    'An diesem Fenster ist niemand angemeldet. Melden Sie sich mit Ihrem Kennwort an.',
  'Another person is signed in now.': 'Jetzt ist eine andere Person angemeldet.',
  'This station was set up before. Sign in with an account that exists.':
    'Diese Station ist schon eingerichtet. Melden Sie sich mit einem vorhandenen Konto an.',
  'The first administrator is entered at the station itself. Open its address there.':
    'Der erste Administrator wird an der Station selbst eingegeben. Öffnen Sie dort ihre Adresse.',
  '{{name}} is the last administrator who can sign in. Make somebody else an administrator first.':
    '{{name}} ist der letzte Administrator, der sich anmelden kann. Machen Sie erst jemand anderen zum Administrator.',
  'A PIN needs a badge number beside it.': 'Zu einer PIN gehört eine Ausweisnummer.',
  'The piece would hold too much. Take markers away first.':
    'Das Teil würde zu viel enthalten. Nehmen Sie erst Marker weg.',
  'There is no piece with the number "{{number}}".': 'Ein Teil mit der Nummer „{{number}}“ gibt es nicht.',
  'The piece "{{number}}" is shared by all clients. Ask a power user or an administrator to change it.':
    'Das Teil „{{number}}“ ist allen Kunden gemeinsam. Bitten Sie einen Hauptbenutzer oder Administrator um die Änderung.',
  'The piece "{{number}}" was changed by {{who}} in the meantime. Look at it as it is now, then change it again.':
    'Das Teil „{{number}}“ wurde inzwischen von {{who}} geändert. Sehen Sie es an, wie es jetzt ist, dann ändern Sie es wieder.',
  'The number "{{number}}" is taken. Use another.':
    'Die Nummer „{{number}}“ gibt es schon. Nehmen Sie eine andere.',
  'There is a piece with the number "{{number}}" already. Load it to change it.':
    'Ein Teil mit der Nummer „{{number}}“ gibt es schon. Laden Sie es, um es zu ändern.',
  'must be {{low}} to {{high}} on this chart': 'muss auf dieser Karte {{low}} bis {{high}} sein',
  'must be below 1: it is a fraction': 'muss unter 1 sein: Es ist ein Anteil',
  '{{address}}, over the local port': '{{address}}, über den lokalen Anschluss',
  '{{address}}, over the screen': '{{address}}, über den Bildschirm',
  '{{address}}, over the station': '{{address}}, über die Station',
  violation: 'Verletzung',
  violations: 'Verletzungen',
  '{{count}} histories are being judged anew already. Wait for one of them, or cancel it.':
    '{{count}} Verläufe werden schon neu beurteilt. Warten Sie auf einen, oder brechen Sie ihn ab.',
  'The calculation was cancelled.': 'Die Rechnung wurde abgebrochen.',
  'The history could not be judged anew. The log of the station says why.':
    'Der Verlauf konnte nicht neu beurteilt werden. Das Protokoll der Station sagt warum.',
  'This station asks for a signature here. Sign with your password and say what the signature means. Nothing was changed.':
    'Diese Station verlangt hier eine Unterschrift. Unterschreiben Sie mit Ihrem Kennwort, und sagen Sie, was die Unterschrift bedeutet. Nichts wurde geändert.',
  'must be the password of whoever is signed in': 'muss das Kennwort dessen sein, der angemeldet ist',
  'More than {{count}} requests in a minute. Wait {{seconds}} s, then go on.':
    'Mehr als {{count}} Anfragen in einer Minute. Warten Sie {{seconds}} s, dann geht es weiter.',
  'This is more than 16 MB. Send it in smaller parts.':
    'Das sind mehr als 16 MB. Senden Sie es in kleineren Teilen.',
  'A message of the station could not be read.': 'Eine Nachricht der Station ließ sich nicht lesen.',
  'The station is not answering. Check that Centerline is running, then try again.':
    'Die Station antwortet nicht. Prüfen Sie, ob Centerline läuft, dann versuchen Sie es wieder.',
  'The station knows no "{{name}}": this window is of another version. Open it again.':
    'Die Station kennt „{{name}}“ nicht: Dieses Fenster ist von einer anderen Version. Öffnen Sie es neu.',
  'More than {{count}} requests of this window are unanswered. Wait for some of them, then try again.':
    'Mehr als {{count}} Anfragen dieses Fensters sind unbeantwortet. Warten Sie auf einige, dann versuchen Sie es wieder.',
  'This window has {{count}} live views open. Close some of them, then try again.':
    'Dieses Fenster hat {{count}} laufende Ansichten offen. Schließen Sie einige, dann versuchen Sie es wieder.',
  'Another person is signed in now, or may do other things. Open the live view again.':
    'Jetzt ist eine andere Person angemeldet oder darf anderes. Öffnen Sie die laufende Ansicht wieder.',
  'The station could not do this because of a fault of its own. Its log says more.':
    'Die Station konnte das wegen eines eigenen Fehlers nicht tun. Ihr Protokoll sagt mehr.',
}
