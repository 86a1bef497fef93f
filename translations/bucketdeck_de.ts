<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Conflicts</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a folder</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a folder</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>A part of it was sent before. Replace goes on from there.</source>
        <translation>Ein Teil davon wurde schon gesendet. „Ersetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>A part of it was fetched before. What you choose goes on from there.</source>
        <translation>Ein Teil davon wurde schon geholt. Nach der Auswahl geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit, the unit follows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Not everything in “%1” could be moved</source>
        <translation>In „%1“ ließ sich nicht alles verschieben</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be copied</source>
        <translation>In „%1“ ließ sich nicht alles kopieren</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be deleted</source>
        <translation>In „%1“ ließ sich nicht alles löschen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Before compressing</source>
        <translation>Vor dem Komprimieren</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig seit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1 (folder)</source>
        <translation>%1 (Ordner)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a folder on this computer</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>wird nach %1 verschoben</translation>
    </message>
    <message>
        <source>copying to %1</source>
        <translation>wird nach %1 kopiert</translation>
    </message>
    <message>
        <source>deleting from %1</source>
        <translation>wird aus %1 gelöscht</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird hochgeladen</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>wird verschoben</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netz</translation>
    </message>
    <message>
        <source>tries again soon</source>
        <translation>neuer Versuch folgt</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>compressing, %1</source>
        <translation>wird komprimiert, %1</translation>
    </message>
    <message>
        <source>done, %1 smaller</source>
        <comment>a part of the size, such as 62 %</comment>
        <translation>fertig, %1 kleiner</translation>
    </message>
    <message>
        <source>done, not compressed</source>
        <translation>fertig, nicht komprimiert</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>wird neu gelesen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused: metered network</source>
        <translation>pausiert: getaktetes Netz</translation>
    </message>
    <message>
        <source>paused while you listen</source>
        <translation>pausiert beim Hören</translation>
    </message>
    <message>
        <source>waiting for you to sign in</source>
        <translation>wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <translation>neuer Versuch läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken</source>
        <translation>
            <numerusform>%n Name vergeben</numerusform>
            <numerusform>%n Namen vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: this network is metered.</source>
        <translation>Pausiert: Dieses Netz ist getaktet.</translation>
    </message>
    <message>
        <source>Paused while you listen.</source>
        <translation>Pausiert beim Hören.</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>Kein Netz. Übertragungen gehen von selbst weiter, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Transfers are paused.</source>
        <translation>Übertragungen sind pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n wartet auf eine Entscheidung</numerusform>
            <numerusform>%n warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message numerus="yes">
        <source>queued, after %n other(s)</source>
        <translation>
            <numerusform>wartet, %n davor</numerusform>
            <numerusform>wartet, %n davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need a decision: the name is taken.</source>
        <translation>
            <numerusform>%n Übertragung wartet auf eine Entscheidung: Der Name ist vergeben.</numerusform>
            <numerusform>%n Übertragungen warten auf eine Entscheidung: Der Name ist vergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountButton</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Service-Schlüssel</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Bucketdeck</source>
        <translation>Bucketdeck</translation>
    </message>
    <message>
        <source>Library on this computer</source>
        <translation>Bibliothek auf diesem Computer</translation>
    </message>
    <message>
        <source>Supabase</source>
        <translation>Supabase</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>until you close Bucketdeck</source>
        <translation>bis Bucketdeck beendet wird</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <translation>%1 (aus der Umgebung)</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Local project</source>
        <translation>Lokales Projekt</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Bypasses access rules</source>
        <translation>Umgeht Zugriffsregeln</translation>
    </message>
    <message>
        <source>Until you close Bucketdeck</source>
        <translation>Bis Bucketdeck beendet wird</translation>
    </message>
    <message>
        <source>as a guest</source>
        <translation>als Gast</translation>
    </message>
    <message>
        <source>bypasses access rules</source>
        <translation>umgeht Zugriffsregeln</translation>
    </message>
    <message>
        <source>%1 (service key)</source>
        <translation>%1 (Service-Schlüssel)</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Diesen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>not signed in, sees what is public</source>
        <translation>nicht angemeldet, sieht nur Öffentliches</translation>
    </message>
    <message>
        <source>%1 (not signed in)</source>
        <translation>%1 (nicht angemeldet)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountDialog</name>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>Bild &amp;wählen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Sign out &amp;other devices</source>
        <translation>An&amp;dere Geräte abmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>A device that you lost or that isn&apos;t yours: end its session here.</source>
        <translation>Ein verlorenes oder fremdes Gerät: Seine Sitzung lässt sich hier beenden.</translation>
    </message>
    <message>
        <source>Your second steps</source>
        <translation>Eingerichtete zweite Schritte</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>Hier &amp;abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Waits until you click the link in the mail to %1.</source>
        <translation>Wartet, bis der Link in der E-Mail an %1 angeklickt wird.</translation>
    </message>
    <message>
        <source>You are a guest. With an address you can come back to this account.</source>
        <translation>Dies ist ein Gastkonto. Mit einer E-Mail-Adresse bleibt es auch später erreichbar.</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by a mail.</source>
        <translation>Eine neue Adresse muss per E-Mail bestätigt werden.</translation>
    </message>
    <message>
        <source>On. Signing in asks for a code of your phone as well.</source>
        <translation>Ein. Beim Anmelden wird auch ein Code vom Handy verlangt.</translation>
    </message>
    <message>
        <source>Off. A password that others learn is enough to sign in as you. With a code of your phone it isn&apos;t.</source>
        <translation>Aus. Wer das Passwort erfährt, kann sich damit anmelden. Mit einem Code vom Handy reicht das Passwort allein nicht.</translation>
    </message>
    <message>
        <source>Add an&amp;other…</source>
        <translation>Weiteres hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>Your account is saved.</source>
        <translation>Das Konto ist gespeichert.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Two-step sign-in is on.</source>
        <translation>Die Anmeldung in zwei Schritten ist ein.</translation>
    </message>
    <message>
        <source>Signing in no longer takes its codes.</source>
        <translation>Codes von dort gelten beim Anmelden dann nicht mehr.</translation>
    </message>
    <message>
        <source>Signing in then asks for your password alone.</source>
        <translation>Zum Anmelden reicht dann das Passwort allein.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>Nur dieses Gerät ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign out on all devices?</source>
        <translation>Auf allen Geräten abmelden?</translation>
    </message>
    <message>
        <source>This one as well. Transfers on their way stop, and can go on when you are back.</source>
        <translation>Auch auf diesem. Laufende Übertragungen halten an und können nach erneuter Anmeldung weitergehen.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountManager</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>You are signed out, but the keyring didn&apos;t let the saved session be removed. It is of no use any more; you can remove it by hand under the name “bucketdeck”.</source>
        <translation>Das Konto ist abgemeldet, aber der Schlüsselbund gab die gespeicherte Sitzung nicht zum Löschen frei. Sie ist nutzlos geworden und lässt sich unter dem Namen „bucketdeck“ von Hand entfernen.</translation>
    </message>
    <message>
        <source>This account comes from how the program was started and can&apos;t be signed out here.</source>
        <translation>Dieses Konto wurde beim Start des Programms vorgegeben und lässt sich hier nicht abmelden.</translation>
    </message>
    <message>
        <source>This account asks for a code as the second step. Sign in with it in the window.</source>
        <translation>Dieses Konto verlangt als zweiten Schritt einen Code. Damit im Fenster anmelden.</translation>
    </message>
    <message>
        <source>The project refused this secret key. Copy it again from the project&apos;s API settings.</source>
        <translation>Das Projekt hat diesen geheimen Schlüssel abgelehnt. Noch einmal aus den API-Einstellungen des Projekts kopieren.</translation>
    </message>
    <message>
        <source>The key or token that the environment gives can&apos;t be right: it has characters that none has.</source>
        <translation>Der Schlüssel oder das Token aus der Umgebung kann nicht stimmen: Darin sind Zeichen, die dort nie vorkommen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ApiKey</name>
    <message>
        <source>The project&apos;s API key is missing. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation>Der API-Schlüssel des Projekts fehlt. Den öffentlichen Schlüssel (publishable oder anon) aus den Projekteinstellungen kopieren.</translation>
    </message>
    <message>
        <source>This can&apos;t be an API key. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation>Das kann kein API-Schlüssel sein. Den öffentlichen Schlüssel (publishable oder anon) aus den Projekteinstellungen kopieren.</translation>
    </message>
    <message>
        <source>This is a secret key: it opens everything in the project to whoever has it. Use the publishable (anon) key here, and keep the secret one for servers.</source>
        <translation>Das ist ein geheimer Schlüssel: Wer ihn hat, kommt an alles im Projekt. Hier gehört der öffentliche Schlüssel (publishable oder anon) hin, der geheime bleibt auf Servern.</translation>
    </message>
    <message>
        <source>This isn&apos;t a secret key. Sign in with it as usual, with your own e-mail address.</source>
        <translation>Das ist kein geheimer Schlüssel. Damit wie üblich anmelden, mit der eigenen E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioCompressor</name>
    <message>
        <source>The same file is being compressed already.</source>
        <translation>Dieselbe Datei wird bereits komprimiert.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioConverter</name>
    <message>
        <source>It is compressed already (%1), and would only lose quality.</source>
        <translation>Die Datei ist schon komprimiert (%1) und würde nur an Qualität verlieren.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Try again when nobody writes to it any more.</source>
        <translation>„%1“ hat sich beim Lesen geändert. Erneut versuchen, sobald niemand mehr hineinschreibt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioDecoder</name>
    <message>
        <source>This kind of audio (%1) can&apos;t be played here.</source>
        <translation>Diese Art von Audio (%1) lässt sich hier nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioEncoder</name>
    <message>
        <source>This sound can&apos;t be compressed to %1. Choose another format.</source>
        <translation>Dieser Ton lässt sich nicht in %1 komprimieren. Anderes Format wählen.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be converted.</source>
        <translation>Dieser Ton lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be compressed.</source>
        <translation>Dieser Ton lässt sich nicht komprimieren.</translation>
    </message>
    <message>
        <source>It is louder than FLAC can hold, and would be distorted. Choose another format.</source>
        <translation>Der Ton ist lauter, als FLAC fassen kann, und würde verzerrt. Anderes Format wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioWriter</name>
    <message>
        <source>This sound can&apos;t be compressed to that format.</source>
        <translation>Dieser Ton lässt sich nicht in dieses Format komprimieren.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AuthError</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Die Sitzung ist abgelaufen. Zum Fortfahren erneut anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts in a short time. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Zu viele Versuche in kurzer Zeit. %n Sekunde warten und erneut versuchen.</numerusform>
            <numerusform>Zu viele Versuche in kurzer Zeit. %n Sekunden warten und erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>Zu viele Versuche in kurzer Zeit. Eine Minute warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>This address isn&apos;t a Supabase project. Copy the project URL from the project&apos;s settings.</source>
        <translation>Unter dieser Adresse gibt es kein Supabase-Projekt. Die Projekt-URL aus den Projekteinstellungen kopieren.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong. Check both and try again.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht. Beides prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This e-mail address isn&apos;t confirmed yet. Open the link in the message that the project sent you, then sign in.</source>
        <translation>Diese E-Mail-Adresse ist noch nicht bestätigt. Den Link in der Nachricht des Projekts öffnen, dann anmelden.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t allow signing in with e-mail and password.</source>
        <translation>Dieses Projekt erlaubt keine Anmeldung mit E-Mail-Adresse und Passwort.</translation>
    </message>
    <message>
        <source>This project asks for a captcha at sign-in, which works in a browser only.</source>
        <translation>Dieses Projekt verlangt beim Anmelden ein Captcha. Das geht nur im Browser.</translation>
    </message>
    <message>
        <source>This user is blocked in the project. Ask the person who runs it.</source>
        <translation>Dieser Benutzer ist im Projekt gesperrt. Weiterhelfen kann, wer das Projekt betreibt.</translation>
    </message>
    <message>
        <source>The project refused this API key. Copy the publishable (anon) key from the project&apos;s API settings and try again.</source>
        <translation>Das Projekt hat diesen API-Schlüssel abgelehnt. Den öffentlichen Schlüssel (publishable oder anon) aus den API-Einstellungen des Projekts kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The project is over its plan&apos;s limits and answers nobody until its owner changes that.</source>
        <translation>Das Projekt hat die Grenzen seines Tarifs überschritten und antwortet erst wieder, wenn der Eigentümer das ändert.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t know this request. It may be too old.</source>
        <translation>Das Projekt kennt diese Anfrage nicht. Womöglich ist es zu alt.</translation>
    </message>
    <message>
        <source>The project isn&apos;t answering properly right now. Try again in a moment.</source>
        <translation>Das Projekt antwortet gerade nicht richtig. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project refused this without saying why. Try again later.</source>
        <translation>Das Projekt hat dies ohne Begründung abgelehnt. Später erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to you a moment ago. Another one can follow in %n second(s).</source>
        <translation>
            <numerusform>Gerade wurde eine Nachricht verschickt. Die nächste kann in %n Sekunde folgen.</numerusform>
            <numerusform>Gerade wurde eine Nachricht verschickt. Die nächste kann in %n Sekunden folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has sent as many messages as it may for now. Try again in an hour, or sign in another way.</source>
        <translation>Das Projekt hat vorerst so viele Nachrichten verschickt, wie es darf. In einer Stunde erneut versuchen oder anders anmelden.</translation>
    </message>
    <message>
        <source>The sign-in in the browser didn&apos;t work. Try again, or sign in another way.</source>
        <translation>Die Anmeldung im Browser hat nicht geklappt. Erneut versuchen oder anders anmelden.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Sign in with it, or choose a new password if you forgot yours.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto. Damit anmelden oder, falls das Passwort vergessen ist, ein neues wählen.</translation>
    </message>
    <message>
        <source>This code isn&apos;t right. Type the one that your authenticator shows now.</source>
        <translation>Dieser Code stimmt nicht. Den Code eingeben, den der Authenticator jetzt zeigt.</translation>
    </message>
    <message>
        <source>This sign-in was begun somewhere else or is over already. Start it again from here.</source>
        <translation>Diese Anmeldung wurde anderswo begonnen oder ist schon vorbei. Von hier aus neu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>Die Anmeldung im Browser hat zu lange gedauert. Neu beginnen.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer two-step sign-in with an authenticator.</source>
        <translation>Dieses Projekt bietet keine Anmeldung in zwei Schritten mit einem Authenticator an.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer this way to sign in. Choose another one.</source>
        <translation>Dieses Projekt bietet diese Art der Anmeldung nicht an. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The project wants to be sure that it is you. Type the code from the message that it sends you.</source>
        <translation>Das Projekt will sicher sein, wer sich anmeldet. Den Code aus der Nachricht eingeben, die es schickt.</translation>
    </message>
    <message>
        <source>This is the password that you have already. Choose a different one.</source>
        <translation>Das ist das bisherige Passwort. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t take this e-mail address. Check it, or use another one.</source>
        <translation>Das Projekt nimmt diese E-Mail-Adresse nicht an. Prüfen oder eine andere verwenden.</translation>
    </message>
    <message>
        <source>This project can&apos;t send messages to this address yet. The person who runs it has to set up an e-mail service (SMTP) first.</source>
        <translation>Dieses Projekt kann an diese Adresse noch keine Nachrichten schicken. Wer es betreibt, muss zuerst einen E-Mail-Dienst (SMTP) einrichten.</translation>
    </message>
    <message>
        <source>This project takes no new users. Ask the person who runs it for an account.</source>
        <translation>Dieses Projekt nimmt keine neuen Benutzer auf. Ein Konto vergeben kann, wer es betreibt.</translation>
    </message>
    <message>
        <source>This project has no account with this e-mail address. Check it, or sign up first.</source>
        <translation>In diesem Projekt gibt es kein Konto mit dieser E-Mail-Adresse. Prüfen oder zuerst ein Konto anlegen.</translation>
    </message>
    <message>
        <source>This code or link is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Dieser Code oder Link ist falsch oder zu alt. Prüfen oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t let anyone in without an account. Sign in or sign up.</source>
        <translation>Dieses Projekt lässt niemanden ohne Konto hinein. Anmelden oder ein Konto anlegen.</translation>
    </message>
    <message>
        <source>Your organisation manages this account. E-mail and password are changed there.</source>
        <translation>Dieses Konto wird von einer Organisation verwaltet. E-Mail-Adresse und Passwort werden dort geändert.</translation>
    </message>
    <message>
        <source>Your e-mail address has to be confirmed first. Open the link in the message that the project sent you, then sign in again.</source>
        <translation>Die E-Mail-Adresse muss zuerst bestätigt werden. Den Link in der Nachricht des Projekts öffnen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Start it again, and allow it there.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Neu beginnen und dort erlauben.</translation>
    </message>
    <message>
        <source>This code isn&apos;t the one from the newest message, or it is too old. Ask for another.</source>
        <translation>Dieser Code stammt nicht aus der neuesten Nachricht oder ist zu alt. Einen neuen anfordern.</translation>
    </message>
    <message>
        <source>The project asks for your current password before it takes a new one.</source>
        <translation>Das Projekt verlangt das bisherige Passwort, bevor es ein neues annimmt.</translation>
    </message>
    <message>
        <source>Your current password is wrong. Check it and try again.</source>
        <translation>Das bisherige Passwort stimmt nicht. Prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This took too long. Type the code that is shown now.</source>
        <translation>Das hat zu lange gedauert. Den Code eingeben, der jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Try once more.</source>
        <translation>Das Netz hat inzwischen gewechselt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This authenticator isn&apos;t set up any more.</source>
        <translation>Dieser Authenticator ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>An authenticator of this name is set up already. Choose another name.</source>
        <translation>Ein Authenticator mit diesem Namen ist schon eingerichtet. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The project allows no more authenticators. Remove one that you don&apos;t need first.</source>
        <translation>Das Projekt erlaubt keinen weiteren Authenticator. Zuerst einen entfernen, der nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>This is set up already.</source>
        <translation>Das ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>This needs the second step of your sign-in. Sign out, and sign in again with the code from your authenticator.</source>
        <translation>Dafür braucht es den zweiten Schritt der Anmeldung. Abmelden und mit dem Code aus dem Authenticator neu anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too short: the project asks for %n character(s) or more.</source>
        <translation>
            <numerusform>Dieses Passwort ist zu kurz: Das Projekt verlangt mindestens %n Zeichen.</numerusform>
            <numerusform>Dieses Passwort ist zu kurz: Das Projekt verlangt mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::Breadcrumbs</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation>bucket/ordner</translation>
    </message>
    <message>
        <source>Click to type a path (Ctrl+L)</source>
        <translation>Klicken, um einen Pfad einzugeben (Strg+L)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserContext</name>
    <message>
        <source>Your files</source>
        <translation>Eigene Dateien</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserPage</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Only audio can be opened here. Use Download for other files.</source>
        <translation>Hier lässt sich nur Audio öffnen. Andere Dateien herunterladen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Pfad eingeben</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Upload a folder…</source>
        <translation>Ordner hochladen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy public link</source>
        <translation>Öffentlichen Link kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Andere Dauer…</translation>
    </message>
    <message>
        <source>Filter or search</source>
        <translation>Filtern oder suchen</translation>
    </message>
    <message>
        <source>Copy link that downloads</source>
        <translation>Download-Link kopieren</translation>
    </message>
    <message>
        <source>Copy upload link…</source>
        <translation>Upload-Link kopieren…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Details bearbeiten…</translation>
    </message>
    <message>
        <source>Go to its folder</source>
        <translation>Zum Ordner gehen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n link(s)</source>
        <translation>
            <numerusform>%n Link kopieren</numerusform>
            <numerusform>%n Links kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload with compression…</source>
        <translation>Komprimiert hochladen…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes abspielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>Kept offline with its folder</source>
        <translation>Mit dem Ordner offline behalten</translation>
    </message>
    <message>
        <source>Don’t keep offline</source>
        <translation>Nicht offline behalten</translation>
    </message>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is nothing to play in it.</source>
        <translation>Darin gibt es nichts abzuspielen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) come next.</source>
        <translation>
            <numerusform>%n Titel kommt als Nächstes.</numerusform>
            <numerusform>%n Titel kommen als Nächstes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n Titel zur Warteschlange hinzugefügt.</numerusform>
            <numerusform>%n Titel zur Warteschlange hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection, and this file isn’t kept offline.</source>
        <translation>Es gibt keine Verbindung, und diese Datei wird nicht offline behalten.</translation>
    </message>
    <message>
        <source>Offline. This is how the folder was: %1. Only what is kept on this computer can be opened.</source>
        <translation>Offline. So war der Ordner: %1. Nur was auf diesem Computer behalten wird, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Offline. Only what is kept on this computer is shown.</source>
        <translation>Offline. Nur was auf diesem Computer behalten wird, ist zu sehen.</translation>
    </message>
    <message>
        <source>Of its files only a part is listed.</source>
        <translation>Von den Dateien ist nur ein Teil aufgeführt.</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Show as projects</source>
        <translation>Als Projekte zeigen</translation>
    </message>
    <message>
        <source>Projects are in this folder</source>
        <translation>In diesem Ordner sind Projekte</translation>
    </message>
    <message>
        <source>Open in the table</source>
        <translation>In der Tabelle öffnen</translation>
    </message>
    <message>
        <source>Measure all lengths</source>
        <translation>Alle Längen messen</translation>
    </message>
    <message>
        <source>Takes are shown as a table. Go up to see projects, chapters and sections.</source>
        <translation>Aufnahmen werden als Tabelle gezeigt. Weiter oben sind Projekte, Kapitel und Abschnitte zu sehen.</translation>
    </message>
    <message>
        <source>These folders look like projects with chapters and sections.</source>
        <translation>Diese Ordner sehen nach Projekten mit Kapiteln und Abschnitten aus.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketActions</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>You are signed out of this project. Sign in again first.</source>
        <translation>Dieses Projekt ist abgemeldet. Zuerst erneut anmelden.</translation>
    </message>
    <message>
        <source>This bucket’s rules are hidden from you. Ask the project’s owner.</source>
        <translation>Die Regeln dieses Buckets sind hier nicht sichtbar. Den Eigentümer des Projekts fragen.</translation>
    </message>
    <message>
        <source>The rules of “%1” are saved.</source>
        <translation>Die Regeln von „%1“ sind gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. What wasn’t deleted yet is still in “%1”.</source>
        <translation>Angehalten. Was noch nicht gelöscht wurde, liegt weiter in „%1“.</translation>
    </message>
    <message>
        <source>The server will empty “%1”. That may take up to an hour; until then files are still shown.</source>
        <translation>Der Server leert „%1“. Das kann bis zu einer Stunde dauern; so lange werden noch Dateien gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>„%1“ ist jetzt leer.</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be deleted</source>
        <translation>In „%1“ ließ sich nicht alles löschen</translation>
    </message>
    <message>
        <source>“%1” isn’t empty.</source>
        <translation>„%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted. Empty it first, then delete it.</source>
        <translation>Nur ein leerer Bucket lässt sich löschen. Zuerst leeren, dann löschen.</translation>
    </message>
    <message>
        <source>Empty it…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”?</source>
        <translation>Den Bucket „%1“ löschen?</translation>
    </message>
    <message>
        <source>It is empty. Its rules go with it. This can’t be undone.</source>
        <translation>Er ist leer. Seine Regeln werden mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>Der Bucket „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketForm</name>
    <message>
        <source>“%1” is no size. Sizes look like 50 MB or 1.5 GB.</source>
        <translation>„%1“ ist keine Größe. Größen sehen so aus: 50 MB oder 1,5 GB.</translation>
    </message>
    <message>
        <source>P&amp;ublic: anyone with a link can read what is in it</source>
        <translation>Ö&amp;ffentlich: Wer einen Link hat, kann den Inhalt lesen</translation>
    </message>
    <message>
        <source>The project&apos;s own limit</source>
        <translation>Grenze des Projekts</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Erlaubte Typen</translation>
    </message>
    <message>
        <source>&amp;Largest file</source>
        <translation>&amp;Größte Datei</translation>
    </message>
    <message>
        <source>Allowed &amp;types</source>
        <translation>Erlaubte &amp;Typen</translation>
    </message>
    <message>
        <source>Everyone will be able to read every file in it without signing in, also those that are there now. Policies still decide who may list, upload and delete.</source>
        <translation>Alle können dann jede Datei darin ohne Anmeldung lesen, auch die schon vorhandenen. Wer auflisten, hochladen und löschen darf, bestimmen weiter die Zeilenregeln.</translation>
    </message>
    <message>
        <source>Public links stop working. Copies that others have kept of a file stay with them.</source>
        <translation>Öffentliche Links gelten nicht mehr. Kopien, die andere von einer Datei haben, bleiben bei ihnen.</translation>
    </message>
    <message>
        <source>Policies decide who may list, upload and delete.</source>
        <translation>Zeilenregeln bestimmen, wer auflisten, hochladen und löschen darf.</translation>
    </message>
    <message>
        <source>Policies decide who may read, upload and delete. Signed links work for a while.</source>
        <translation>Zeilenregeln bestimmen, wer lesen, hochladen und löschen darf. Signierte Links gelten eine Zeit lang.</translation>
    </message>
    <message>
        <source>Like 50 MB or 1.5 GB. Larger uploads are refused.</source>
        <translation>Etwa 50 MB oder 1,5 GB. Größere Uploads werden abgelehnt.</translation>
    </message>
    <message>
        <source>Files that are there already stay, whatever their size.</source>
        <translation>Schon vorhandene Dateien bleiben, gleich wie groß sie sind.</translation>
    </message>
    <message>
        <source>Like audio/mpeg or image/*, with commas between them. Other uploads are refused.</source>
        <translation>Etwa audio/mpeg oder image/*, mit Kommas dazwischen. Andere Uploads werden abgelehnt.</translation>
    </message>
    <message>
        <source>Files that are there already stay.</source>
        <translation>Schon vorhandene Dateien bleiben.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg oder audio/*.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketRules</name>
    <message>
        <source>“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.</source>
        <translation>„%1“ hat %2, der Bucket „%3“ nimmt Dateien bis %4. Anderen Bucket wählen.</translation>
    </message>
    <message>
        <source>The bucket “%1” doesn&apos;t take files of the type %2, but these: %3. Choose another bucket.</source>
        <translation>Der Bucket „%1“ nimmt keine Dateien vom Typ %2, sondern diese: %3. Anderen Bucket wählen.</translation>
    </message>
    <message>
        <source>The largest file must have at least one byte. Choose a higher limit.</source>
        <translation>Die größte Datei muss mindestens ein Byte haben dürfen. Höhere Grenze wählen.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg oder audio/*.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BusNotifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BusSleepWatch</name>
    <message>
        <source>What plays is paused first</source>
        <translation>Was spielt, wird zuvor angehalten</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CacheSettingsPage</name>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>Don’t &amp;keep offline</source>
        <translation>Nicht &amp;offline behalten</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Offline behalten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Set by the environment (%1)</source>
        <translation>Von der Umgebung festgelegt (%1)</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Besides what is kept offline. What was unused for longest goes first.</source>
        <translation>Zusätzlich zu dem, was offline behalten wird. Das am längsten Unbenutzte geht zuerst.</translation>
    </message>
    <message>
        <source>Remove when &amp;unused for</source>
        <translation>&amp;Unbenutztes entfernen nach</translation>
    </message>
    <message numerus="yes">
        <source>Set by the environment (%1): %n hour(s)</source>
        <translation>
            <numerusform>Von der Umgebung festgelegt (%1): %n Stunde</numerusform>
            <numerusform>Von der Umgebung festgelegt (%1): %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove when &amp;older than</source>
        <translation>&amp;Spätestens entfernen nach</translation>
    </message>
    <message>
        <source>Clean up by &amp;itself, every hour</source>
        <translation>&amp;Von selbst aufräumen, jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Clean up by &amp;itself, every %n hour(s)</source>
        <translation>
            <numerusform>&amp;Von selbst aufräumen, Abstand %n Stunde</numerusform>
            <numerusform>&amp;Von selbst aufräumen, alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>of removing something</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept offline</source>
        <translation>%1 offline behalten</translation>
    </message>
    <message>
        <source>Nothing. Choose “Keep offline” in the menu of a file or folder.</source>
        <translation>Nichts. Im Menü einer Datei oder eines Ordners „Offline behalten“ wählen.</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 files are here</source>
        <translation>Wird geholt: %1 von %2 Dateien sind da</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; the rest is tried again</source>
        <translation>%1 von %2 Dateien sind da; der Rest wird erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all here</source>
        <translation>
            <numerusform>%n Datei, vollständig da</numerusform>
            <numerusform>%n Dateien, alle da</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Remove what is kept of the cloud’s files on this computer?</source>
        <translation>Entfernen, was von den Dateien der Cloud auf diesem Computer aufbewahrt ist?</translation>
    </message>
    <message>
        <source>Nothing is removed from the cloud. It is fetched again when you need it.</source>
        <translation>Aus der Cloud wird nichts entfernt. Bei Bedarf wird es erneut geholt.</translation>
    </message>
    <message>
        <source>Also what is kept &amp;offline</source>
        <translation>Auch, was &amp;offline behalten wird</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Remove an account’s files when signing out</source>
        <translation>Dateien eines Kontos beim Abmelden &amp;entfernen</translation>
    </message>
    <message>
        <source>Also what is kept offline. Nothing is removed from the cloud.</source>
        <translation>Auch was offline behalten wird. Aus der Cloud wird nichts entfernt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliAccounts</name>
    <message>
        <source>“%1” names several accounts. Give the id of one:
%2</source>
        <translation>„%1“ passt zu mehreren Konten. Die ID eines davon angeben:
%2</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Ein Konto „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The session has ended. Open Bucketdeck and sign in again.</source>
        <translation>Die Sitzung ist abgelaufen. Bucketdeck öffnen und erneut anmelden.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL, SUPABASE_ANON_KEY and BUCKETDECK_ACCESS_TOKEN, or SUPABASE_URL and SUPABASE_SERVICE_KEY, or for what is public SUPABASE_URL and SUPABASE_ANON_KEY.</source>
        <translation>Niemand ist angemeldet. Bucketdeck öffnen und anmelden, oder SUPABASE_URL, SUPABASE_ANON_KEY und BUCKETDECK_ACCESS_TOKEN setzen, oder SUPABASE_URL und SUPABASE_SERVICE_KEY, oder für Öffentliches SUPABASE_URL und SUPABASE_ANON_KEY.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliHelp</name>
    <message>
        <source>Folders too, with all that is in them.</source>
        <translation>Auch Ordner, mit allem darin.</translation>
    </message>
    <message>
        <source>So many files at once, 1 to 16; 4 without it.</source>
        <translation>So viele Dateien gleichzeitig, 1 bis 16; ohne Angabe 4.</translation>
    </message>
    <message>
        <source>Replace what exists at the target.</source>
        <translation>Am Ziel Vorhandenes ersetzen.</translation>
    </message>
    <message>
        <source>Leave what exists at the target as it is.</source>
        <translation>Am Ziel Vorhandenes lassen, wie es ist.</translation>
    </message>
    <message>
        <source>The type of uploaded files; sniffed without it.</source>
        <translation>Der Typ hochgeladener Dateien; ohne Angabe wird er erkannt.</translation>
    </message>
    <message>
        <source>How long uploaded files may be cached, e.g. max-age=60.</source>
        <translation>Wie lange hochgeladene Dateien im Cache bleiben dürfen, z. B. max-age=60.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was getan würde.</translation>
    </message>
    <message>
        <source>A target that ends in “/”, and a local folder that exists, receives each source under its own name; any other target is the new name. What exists at the target is refused unless --overwrite or --skip-existing is given.</source>
        <translation>Ein Ziel, das mit „/“ endet, und ein vorhandener lokaler Ordner nehmen jede Quelle unter ihrem eigenen Namen auf; jedes andere Ziel ist der neue Name. Was am Ziel vorhanden ist, wird ohne --overwrite oder --skip-existing nicht angetastet.</translation>
    </message>
    <message>
        <source>List buckets, a folder, or with -r all below it.</source>
        <translation>Buckets oder einen Ordner auflisten, mit -r alles darunter.</translation>
    </message>
    <message>
        <source>Folders end in “/”. With --json each line is an object with path, name, kind (bucket, folder or file) and, for files, size in bytes, type, etag, modified and created (UTC).</source>
        <translation>Ordner enden mit „/“. Mit --json ist jede Zeile ein Objekt mit path, name, kind (bucket, folder oder file) und bei Dateien size in Byte, type, etag, modified und created (UTC).</translation>
    </message>
    <message>
        <source>All objects at any depth, as they come.</source>
        <translation>Alle Objekte in jeder Tiefe, wie sie kommen.</translation>
    </message>
    <message>
        <source>With size, time and type.</source>
        <translation>Mit Größe, Zeit und Typ.</translation>
    </message>
    <message>
        <source>Print a link to a file that anyone can open until it expires.</source>
        <translation>Einen Link zu einer Datei ausgeben, den alle öffnen können, bis er abläuft.</translation>
    </message>
    <message>
        <source>For a file of the library the link is its file URL. With --json each line is an object with path and url.</source>
        <translation>Bei einer Datei der Bibliothek ist der Link ihre Datei-URL. Mit --json ist jede Zeile ein Objekt mit path und url.</translation>
    </message>
    <message>
        <source>For so long, e.g. 90s, 30m, 1h or 7d; 1h without it.</source>
        <translation>So lange, z. B. 90s, 30m, 1h oder 7d; ohne Angabe 1h.</translation>
    </message>
    <message>
        <source>The browser saves it under this name.</source>
        <translation>Der Browser speichert sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>The lasting link of a file in a public bucket.</source>
        <translation>Der dauerhafte Link einer Datei in einem öffentlichen Bucket.</translation>
    </message>
    <message>
        <source>A link to upload this file with, once.</source>
        <translation>Ein Link, um diese Datei einmal hochzuladen.</translation>
    </message>
    <message>
        <source>Make a bucket.</source>
        <translation>Einen Bucket anlegen.</translation>
    </message>
    <message>
        <source>Anyone can read its files by their links.</source>
        <translation>Alle können seine Dateien über ihre Links lesen.</translation>
    </message>
    <message>
        <source>The largest file it takes, e.g. 50MB.</source>
        <translation>Die größte Datei, die er nimmt, z. B. 50MB.</translation>
    </message>
    <message>
        <source>The types it takes, e.g. audio/*,image/png.</source>
        <translation>Die Typen, die er nimmt, z. B. audio/*,image/png.</translation>
    </message>
    <message>
        <source>It is no error that it exists; it stays as it is.</source>
        <translation>Gibt es ihn schon, ist das kein Fehler; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Copy files up, down and between storages.</source>
        <translation>Dateien hochladen, herunterladen und zwischen Speichern kopieren.</translation>
    </message>
    <message>
        <source>Move or rename files and folders.</source>
        <translation>Dateien und Ordner verschieben oder umbenennen.</translation>
    </message>
    <message>
        <source>A source is removed only after its copy has arrived whole. --json is as for cp.</source>
        <translation>Eine Quelle wird erst entfernt, wenn ihre Kopie vollständig angekommen ist. --json ist wie bei cp.</translation>
    </message>
    <message>
        <source>Delete files, and with -r folders and buckets.</source>
        <translation>Dateien löschen, mit -r auch Ordner und Buckets.</translation>
    </message>
    <message>
        <source>-r with a bucket deletes all that is in it and the bucket; with a “/” behind it, the bucket stays. --json is as for cp.</source>
        <translation>-r mit einem Bucket löscht alles darin und den Bucket selbst; mit „/“ dahinter bleibt der Bucket. --json ist wie bei cp.</translation>
    </message>
    <message>
        <source>Folders and buckets too, with all that is in them.</source>
        <translation>Auch Ordner und Buckets, mit allem darin.</translation>
    </message>
    <message>
        <source>Only say what would be deleted.</source>
        <translation>Nur sagen, was gelöscht würde.</translation>
    </message>
    <message>
        <source>How much is stored, and how much room is left.</source>
        <translation>Wie viel gespeichert ist und wie viel Platz noch frei ist.</translation>
    </message>
    <message>
        <source>The account that ss: means: its name, e-mail or id.</source>
        <translation>Das Konto, für das ss: steht: sein Name, seine E-Mail-Adresse oder ID.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>No progress; errors only.</source>
        <translation>Kein Fortschritt; nur Fehler.</translation>
    </message>
    <message>
        <source>Say what is done, and the details of errors.</source>
        <translation>Sagen, was getan wird, und die Details von Fehlern.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong use, 3 some items failed, 4 not signed in, 130 interrupted.</source>
        <translation>Exit-Codes: 0 fertig, 1 fehlgeschlagen, 2 falscher Aufruf, 3 einige Elemente fehlgeschlagen, 4 nicht angemeldet, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Send WAV, AIFF and FLAC files as flac, opus or mp3, with a quality if you like: flac:0 to flac:8, opus:96 (kbit/s), mp3:192 (kbit/s), mp3:v0 to mp3:v9. The files themselves stay as they are; what would be no smaller is sent so, too.</source>
        <translation>WAV-, AIFF- und FLAC-Dateien als flac, opus oder mp3 senden, auf Wunsch mit Qualität: flac:0 bis flac:8, opus:96 (kbit/s), mp3:192 (kbit/s), mp3:v0 bis mp3:v9. Die Dateien selbst bleiben, wie sie sind; was nicht kleiner würde, wird auch so gesendet.</translation>
    </message>
    <message>
        <source>Leave out what is hidden in folders that go up or down (names that begin with a dot); without it, it goes along.</source>
        <translation>Verstecktes in Ordnern auslassen, die hoch- oder heruntergeladen werden (Namen, die mit einem Punkt beginnen); ohne Angabe geht es mit.</translation>
    </message>
    <message>
        <source>No effect: a list comes page after page.</source>
        <translation>Ohne Wirkung: Eine Liste kommt Seite für Seite.</translation>
    </message>
    <message>
        <source>Folders too: a link to each file in them.</source>
        <translation>Auch Ordner: ein Link zu jeder Datei darin.</translation>
    </message>
    <message>
        <source>No effect: a thousand links come at once.</source>
        <translation>Ohne Wirkung: Tausend Links kommen auf einmal.</translation>
    </message>
    <message>
        <source>With --upload: what is there may be replaced by it.</source>
        <translation>Mit --upload: Vorhandenes darf damit ersetzt werden.</translation>
    </message>
    <message>
        <source>Play files, and folders with all that is in them.</source>
        <translation>Dateien abspielen, und Ordner mit allem darin.</translation>
    </message>
    <message>
        <source>Files of this computer, and files and folders of ss:/// and lib:///, one after another. At a terminal: space pauses and goes on, left and right seek, up and down set the volume, n and p are the next and the previous one, q ends. The desktop&apos;s media controls work too.</source>
        <translation>Dateien dieses Computers sowie Dateien und Ordner aus ss:/// und lib:///, nacheinander. Im Terminal: Die Leertaste pausiert und setzt fort, links und rechts springen, auf und ab ändern die Lautstärke, n und p sind der nächste und der vorherige Titel, q beendet. Auch die Mediensteuerung der Arbeitsumgebung funktioniert.</translation>
    </message>
    <message>
        <source>No effect: a bucket isn&apos;t in anything.</source>
        <translation>Ohne Wirkung: Ein Bucket liegt in nichts anderem.</translation>
    </message>
    <message>
        <source>No effect: it is a single request.</source>
        <translation>Ohne Wirkung: Es ist eine einzige Anfrage.</translation>
    </message>
    <message>
        <source>Write a sound&apos;s waveform for web players.</source>
        <translation>Die Wellenform eines Tons für Web-Player schreiben.</translation>
    </message>
    <message>
        <source>The file is one of BBC audiowaveform (version 2, all channels mixed to one): JSON where its name ends in .json, else .dat.</source>
        <translation>Die Datei ist eine von BBC audiowaveform (Version 2, alle Kanäle zu einem gemischt): JSON, wenn ihr Name mit .json endet, sonst .dat.</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output. It is replaced.</source>
        <translation>Die Datei zum Schreiben; „-“ ist die Standardausgabe. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Of each value, 8 or 16; 16 without it.</source>
        <translation>Je Wert, 8 oder 16; ohne Angabe 16.</translation>
    </message>
    <message>
        <source>So many samples a point; 256 without it, whose multiples are quickest.</source>
        <translation>So viele Samples je Punkt; ohne Angabe 256, dessen Vielfache am schnellsten gehen.</translation>
    </message>
    <message>
        <source>dat or json, whatever the file is called.</source>
        <translation>dat oder json, egal wie die Datei heißt.</translation>
    </message>
    <message>
        <source>How loud sounds are, by EBU R128.</source>
        <translation>Wie laut Töne sind, nach EBU R128.</translation>
    </message>
    <message>
        <source>With --json each line is an object with path, integrated (LUFS), range (LU), truePeak (dBTP), samplePeak (dBFS), each null where there is only silence, and frames, sampleRate and channels.</source>
        <translation>Mit --json ist jede Zeile ein Objekt mit path, integrated (LUFS), range (LU), truePeak (dBTP), samplePeak (dBFS), jeweils null, wo nur Stille ist, sowie frames, sampleRate und channels.</translation>
    </message>
    <message>
        <source>“-” is standard input or output. With --json each line is an object with action, source, target, state (done, failed, skipped or planned), bytes, and error and reason where it failed. A folder that is copied, moved or deleted where it is has one line for each object in it that failed, and one for the whole with objects (those done) and failedObjects; name is there where a file here could not have its own.</source>
        <translation>„-“ ist die Standardein- oder -ausgabe. Mit --json ist jede Zeile ein Objekt mit action, source, target, state (done, failed, skipped oder planned), bytes sowie error und reason, wo es fehlschlug. Ein Ordner, der an Ort und Stelle kopiert, verschoben oder gelöscht wird, hat eine Zeile für jedes fehlgeschlagene Objekt darin und eine für das Ganze mit objects (den fertigen) und failedObjects; name steht da, wo eine Datei hier nicht ihren eigenen haben konnte.</translation>
    </message>
    <message>
        <source>So many requests at once, 1 to 16; 4 without it.</source>
        <translation>So viele Anfragen gleichzeitig, 1 bis 16; ohne Angabe 4.</translation>
    </message>
    <message>
        <source>What is known of a file or a bucket, and with -r how much a folder holds.</source>
        <translation>Was über eine Datei oder einen Bucket bekannt ist, und mit -r, wie viel ein Ordner enthält.</translation>
    </message>
    <message>
        <source>With --json each line is an object: of a file path, name, kind, size, type, etag, modified, created, cacheControl and metadata; of a bucket path, name, kind, public, sizeLimit, allowedTypes and created; with -r, of a folder path, name, kind, size and objects, and of a bucket size and objects besides.</source>
        <translation>Mit --json ist jede Zeile ein Objekt: bei einer Datei path, name, kind, size, type, etag, modified, created, cacheControl und metadata; bei einem Bucket path, name, kind, public, sizeLimit, allowedTypes und created; mit -r bei einem Ordner path, name, kind, size und objects, und bei einem Bucket außerdem size und objects.</translation>
    </message>
    <message>
        <source>Folders and buckets too: how many files they hold, and how much.</source>
        <translation>Auch Ordner und Buckets: wie viele Dateien sie enthalten und wie viel.</translation>
    </message>
    <message>
        <source>PATH is ss:/// or lib:///, or a bucket or folder there, which is counted. With --json it is an object with usedBytes, limitBytes and freeBytes (null where unknown), objects, source (project, counted or disk), complete (false where this account may not see all), and path where a bucket or folder was named.</source>
        <translation>PATH ist ss:/// oder lib:/// oder ein Bucket oder Ordner dort, der gezählt wird. Mit --json ist es ein Objekt mit usedBytes, limitBytes und freeBytes (null, wenn unbekannt), objects, source (project, counted oder disk), complete (false, wo dieses Konto womöglich nicht alles sieht) und path, wenn ein Bucket oder Ordner angegeben wurde.</translation>
    </message>
    <message>
        <source>No effect: all below is counted anyway.</source>
        <translation>Ohne Wirkung: Alles darunter wird ohnehin gezählt.</translation>
    </message>
    <message>
        <source>Paths: ss:///bucket/key in the account&apos;s storage, lib:///bucket/key in the library on this computer, anything else a file. They are no URLs: write every character as it is.
Accounts: --account, else what the environment says (SUPABASE_URL, SUPABASE_ANON_KEY and BUCKETDECK_ACCESS_TOKEN or SUPABASE_SERVICE_KEY), else the account that was used last, else what SUPABASE_URL and SUPABASE_ANON_KEY give to everybody.</source>
        <translation>Pfade: ss:///bucket/key im Speicher des Kontos, lib:///bucket/key in der Bibliothek auf diesem Computer, alles andere ist eine Datei. Es sind keine URLs: Jedes Zeichen steht so da, wie es ist.
Konten: --account, sonst die Umgebung (SUPABASE_URL, SUPABASE_ANON_KEY und BUCKETDECK_ACCESS_TOKEN oder SUPABASE_SERVICE_KEY), sonst das zuletzt benutzte Konto, sonst das, was SUPABASE_URL und SUPABASE_ANON_KEY allen zeigen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliOutput</name>
    <message>
        <source>The results can&apos;t be written: %1.</source>
        <translation>Die Ergebnisse lassen sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliParser</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Einstellungen, Daten und Bibliothek unter &lt;folder&gt; ablegen.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs braucht eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--expires takes a time such as 90s, 30m, 1h or 7d.</source>
        <translation>--expires braucht eine Dauer wie 90s, 30m, 1h oder 7d.</translation>
    </message>
    <message>
        <source>--limit takes a size such as 50MB.</source>
        <translation>--limit braucht eine Größe wie 50MB.</translation>
    </message>
    <message>
        <source>Give either --overwrite or --skip-existing.</source>
        <translation>Entweder --overwrite oder --skip-existing angeben.</translation>
    </message>
    <message>
        <source>Give either --public or --upload.</source>
        <translation>Entweder --public oder --upload angeben.</translation>
    </message>
    <message>
        <source>Use: bucketdeck %1</source>
        <translation>Aufruf: bucketdeck %1</translation>
    </message>
    <message>
        <source>“bucketdeck %1 --help” says more.</source>
        <translation>„bucketdeck %1 --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>Commands, without a window:</source>
        <translation>Befehle, ohne Fenster:</translation>
    </message>
    <message>
        <source>“bucketdeck COMMAND --help” says more of each.</source>
        <translation>„bucketdeck COMMAND --help“ sagt mehr zu jedem.</translation>
    </message>
    <message>
        <source>--compress takes flac, opus or mp3, with a quality if you like: flac:8, opus:96, mp3:192, mp3:v2.</source>
        <translation>--compress braucht flac, opus oder mp3, auf Wunsch mit Qualität: flac:8, opus:96, mp3:192, mp3:v2.</translation>
    </message>
    <message>
        <source>Give either --compress or --content-type.</source>
        <translation>Entweder --compress oder --content-type angeben.</translation>
    </message>
    <message>
        <source>--bits takes 8 or 16.</source>
        <translation>--bits braucht 8 oder 16.</translation>
    </message>
    <message>
        <source>--samples-per-pixel takes a number from 2 to %1.</source>
        <translation>--samples-per-pixel braucht eine Zahl von 2 bis %1.</translation>
    </message>
    <message>
        <source>--format takes dat or json.</source>
        <translation>--format braucht dat oder json.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliPath</name>
    <message>
        <source>A path can&apos;t be empty.</source>
        <translation>Ein Pfad darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path in a storage. Write %2bucket/folder/file, with three slashes; write ./%1 for a file of that name.</source>
        <translation>„%1“ ist kein Pfad in einem Speicher. %2bucket/folder/file schreiben, mit drei Schrägstrichen; für eine Datei dieses Namens ./%1.</translation>
    </message>
    <message>
        <source>“%1” names no bucket. Write %2bucket.</source>
        <translation>„%1“ nennt keinen Bucket. %2bucket schreiben.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliProgress</name>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliRows</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliTransfers</name>
    <message>
        <source>exists already. Give --overwrite or --skip-existing, or another target.</source>
        <translation>gibt es schon. --overwrite oder --skip-existing oder ein anderes Ziel angeben.</translation>
    </message>
    <message>
        <source>exists already: another source of this command goes there. Give each a target of its own.</source>
        <translation>gibt es schon: Eine andere Quelle dieses Befehls geht dorthin. Jeder ein eigenes Ziel geben.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CodePage</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Send &amp;another mail</source>
        <translation>&amp;Neue E-Mail schicken</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Type the code in it, or click its link on this computer, and your account is ready.</source>
        <translation>Eine E-Mail an %1 ist unterwegs. Den Code daraus eingeben oder den Link darin auf diesem Computer anklicken, und das Konto ist bereit.</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Type the code in it, or click its link on this computer.</source>
        <translation>Eine E-Mail an %1 ist unterwegs. Den Code daraus eingeben oder den Link darin auf diesem Computer anklicken.</translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way. Type the code in it, or click its link on this computer.</source>
        <translation>Falls es ein Konto für %1 gibt, ist eine E-Mail unterwegs. Den Code daraus eingeben oder den Link darin auf diesem Computer anklicken.</translation>
    </message>
    <message>
        <source>Open the app on your phone that makes your codes, and type the one for this project.</source>
        <translation>Die App für Codes auf dem Handy öffnen und den Code für dieses Projekt eingeben.</translation>
    </message>
    <message>
        <source>Another mail in %1 s</source>
        <translation>Neue E-Mail in %1 s</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Zweiter Schritt</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Ins E-Mail-Postfach schauen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s) or more.</source>
        <translation>
            <numerusform>Der Code hat mindestens %n Ziffer.</numerusform>
            <numerusform>Der Code hat mindestens %n Ziffern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CompressDialog</name>
    <message>
        <source>Files that &amp;lost quality already too (MP3, AAC, Ogg)</source>
        <translation>Auch &amp;verlustbehaftete Dateien (MP3, AAC, Ogg)</translation>
    </message>
    <message>
        <source>&amp;From now on for all uploads to “%1”</source>
        <translation>&amp;Ab jetzt für alle Uploads nach „%1“</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload with compression</source>
        <translation>Komprimiert hochladen</translation>
    </message>
    <message>
        <source>Compress audio before it is uploaded</source>
        <translation>Audio vor dem Hochladen komprimieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Without loss: every sample of up to 24 bits stays as it is.</source>
        <translation>Verlustfrei: Jeder Abtastwert bis 24 Bit bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>Nothing to compress</source>
        <translation>Nichts zu komprimieren</translation>
    </message>
    <message>
        <source>%1 → about %2</source>
        <translation>%1 → etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of audio, about %1 % less to upload</source>
        <translation>
            <numerusform>%n Audiodatei, etwa %1 % weniger hochzuladen</numerusform>
            <numerusform>%n Audiodateien, etwa %1 % weniger hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) (%1) go as they are</source>
        <translation>
            <numerusform>%n andere Datei (%1) bleibt unverändert</numerusform>
            <numerusform>%n andere Dateien (%1) bleiben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the sound is left out for good; your own files stay as they are.</source>
        <translation>Ein Teil des Klangs fällt für immer weg; die eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>WAV, AIFF and FLAC can be compressed. These go as they are.</source>
        <translation>WAV, AIFF und FLAC lassen sich komprimieren. Diese gehen, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CompressionChoices</name>
    <message>
        <source>FLAC, without loss</source>
        <translation>FLAC, verlustfrei</translation>
    </message>
    <message>
        <source>Quickest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Smallest, slower</source>
        <translation>Am kleinsten, langsamer</translation>
    </message>
    <message>
        <source>32 kbit/s: speech, very small</source>
        <translation>32 kbit/s: Sprache, sehr klein</translation>
    </message>
    <message>
        <source>48 kbit/s: speech</source>
        <translation>48 kbit/s: Sprache</translation>
    </message>
    <message>
        <source>96 kbit/s: speech and music</source>
        <translation>96 kbit/s: Sprache und Musik</translation>
    </message>
    <message>
        <source>128 kbit/s: music, good</source>
        <translation>128 kbit/s: Musik, gut</translation>
    </message>
    <message>
        <source>160 kbit/s: music, very good</source>
        <translation>160 kbit/s: Musik, sehr gut</translation>
    </message>
    <message>
        <source>256 kbit/s: no difference to be heard</source>
        <translation>256 kbit/s: kein Unterschied zu hören</translation>
    </message>
    <message>
        <source>64 kbit/s: speech, small</source>
        <translation>64 kbit/s: Sprache, klein</translation>
    </message>
    <message>
        <source>128 kbit/s: speech and music</source>
        <translation>128 kbit/s: Sprache und Musik</translation>
    </message>
    <message>
        <source>V4, about 165 kbit/s: music</source>
        <translation>V4, etwa 165 kbit/s: Musik</translation>
    </message>
    <message>
        <source>192 kbit/s: music, good</source>
        <translation>192 kbit/s: Musik, gut</translation>
    </message>
    <message>
        <source>V2, about 190 kbit/s: music, good</source>
        <translation>V2, etwa 190 kbit/s: Musik, gut</translation>
    </message>
    <message>
        <source>V0, about 245 kbit/s: music, very good</source>
        <translation>V0, etwa 245 kbit/s: Musik, sehr gut</translation>
    </message>
    <message>
        <source>320 kbit/s: the most that MP3 has</source>
        <translation>320 kbit/s: das Höchste bei MP3</translation>
    </message>
    <message>
        <source>Compress audio when uploading</source>
        <translation>Audio beim Hochladen komprimieren</translation>
    </message>
    <message>
        <source>Off: files go as they are</source>
        <translation>Aus: Dateien bleiben unverändert</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictCard</name>
    <message>
        <source>Date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>“%1” is already in %2</source>
        <translation>„%1“ gibt es schon in %2</translation>
    </message>
    <message>
        <source>Replacing can&apos;t be undone. Keeping both gives the new file a number.</source>
        <translation>Ersetzen lässt sich nicht rückgängig machen. Bleiben beide, bekommt die neue Datei eine Nummer.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Compare contents</source>
        <translation>&amp;Inhalte vergleichen</translation>
    </message>
    <message>
        <source>Only if &amp;newer</source>
        <translation>Nur wenn &amp;neuer</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>Comparing… %1</source>
        <translation>Wird verglichen… %1</translation>
    </message>
    <message>
        <source>The file on this computer can&apos;t be read.</source>
        <translation>Die Datei auf diesem Computer lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>MD5 %1</source>
        <translation>MD5 %1</translation>
    </message>
    <message>
        <source>Both files are the same.</source>
        <translation>Beide Dateien sind gleich.</translation>
    </message>
    <message>
        <source>The contents differ.</source>
        <translation>Die Inhalte sind verschieden.</translation>
    </message>
    <message>
        <source>%1, there now</source>
        <comment>a place, such as: In the cloud</comment>
        <translation>%1, schon vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) whose name is taken</source>
        <translation>
            <numerusform>Auch auf %n andere Datei anwenden, deren Name vergeben ist</numerusform>
            <numerusform>Auch auf %n andere Dateien anwenden, deren Name vergeben ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CopyCommand</name>
    <message>
        <source>The target needs a bucket, such as ss:///audiofiles/.</source>
        <translation>Das Ziel braucht einen Bucket, etwa ss:///audiofiles/.</translation>
    </message>
    <message>
        <source>Standard output takes a copy of one file.</source>
        <translation>Die Standardausgabe nimmt die Kopie einer einzigen Datei.</translation>
    </message>
    <message>
        <source>A source needs a bucket, such as ss:///audiofiles/.</source>
        <translation>Eine Quelle braucht einen Bucket, etwa ss:///audiofiles/.</translation>
    </message>
    <message>
        <source>Standard input can only be copied, and alone.</source>
        <translation>Die Standardeingabe lässt sich nur kopieren, und nur allein.</translation>
    </message>
    <message>
        <source>Source or target has to be in ss:/// or lib:///.</source>
        <translation>Quelle oder Ziel muss in ss:/// oder lib:/// liegen.</translation>
    </message>
    <message>
        <source>was copied, and can&apos;t be removed here.</source>
        <translation>wurde kopiert, lässt sich hier aber nicht entfernen.</translation>
    </message>
    <message>
        <source>is a folder. Give -r for all that is in it.</source>
        <translation>ist ein Ordner. Für alles darin -r angeben.</translation>
    </message>
    <message>
        <source>is the target as well as the source.</source>
        <translation>ist Quelle und Ziel zugleich.</translation>
    </message>
    <message>
        <source>can&apos;t be put inside itself.</source>
        <translation>passt nicht in sich selbst.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end, or the temporary folder is full. Nothing was uploaded.</source>
        <translation>Die Standardeingabe lässt sich nicht bis zum Ende lesen, oder der temporäre Ordner ist voll. Nichts wurde hochgeladen.</translation>
    </message>
    <message>
        <source>Standard input has no name: give the target one.</source>
        <translation>Die Standardeingabe hat keinen Namen: Dem Ziel einen geben.</translation>
    </message>
    <message>
        <source>Only a file can go to standard output.</source>
        <translation>Nur eine Datei kann in die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>--compress is for files that are sent to ss:/// or lib:///.</source>
        <translation>--compress gilt für Dateien, die nach ss:/// oder lib:/// gesendet werden.</translation>
    </message>
    <message>
        <source>--skip-hidden is for folders that go up or down.</source>
        <translation>--skip-hidden gilt für Ordner, die hoch- oder heruntergeladen werden.</translation>
    </message>
    <message>
        <source>%1: is called “%2” here, where its name can&apos;t be had.</source>
        <translation>%1: heißt hier „%2“, denn der eigene Name ist hier nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out.</source>
        <translation>
            <numerusform>%n verstecktes Element wurde ausgelassen.</numerusform>
            <numerusform>%n versteckte Elemente wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing there, or this account may not see it.</source>
        <translation>Dort ist nichts, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>is a file whose name ends in “/”, which no file can have here. Write it to standard output: “cp PATH -”.</source>
        <translation>ist eine Datei, deren Name mit „/“ endet; so kann hier keine Datei heißen. In die Standardausgabe schreiben: „cp PATH -“.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CoverField</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CoverFiles</name>
    <message>
        <source>The cover couldn&apos;t be kept on this disk.</source>
        <translation>Das Cover ließ sich auf diesem Datenträger nicht behalten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Demo</name>
    <message>
        <source>The practice project&apos;s file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 des Übungsprojekts lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DesktopFeed</name>
    <message>
        <source>Files are on their way</source>
        <translation>Dateien sind unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n Übertragung fertig</numerusform>
            <numerusform>%n Übertragungen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n Übertragung wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Übertragungen warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::DetailHeaders</name>
    <message>
        <source>The file&apos;s own details take %1 bytes, and the server takes %2. Shorten them.</source>
        <translation>Die eigenen Angaben der Datei belegen %1 Byte, der Server nimmt %2. Kürzen.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a cache rule. Rules look like max-age=3600.</source>
        <translation>„%1“ kann keine Cache-Regel sein. Regeln sehen so aus: max-age=3600.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DetailsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Details von „%1“</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cache-Control</source>
        <translation>Cache-Control</translation>
    </message>
    <message>
        <source>How long browsers may keep a copy, in seconds. no-cache: they ask each time.</source>
        <translation>Wie viele Sekunden Browser eine Kopie behalten dürfen. no-cache: Sie fragen jedes Mal nach.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Cache-Control</source>
        <translation>&amp;Cache-Control</translation>
    </message>
    <message>
        <source>Your own &amp;metadata</source>
        <translation>Eigene &amp;Metadaten</translation>
    </message>
    <message>
        <source>Your own metadata</source>
        <translation>Eigene Metadaten</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DownloadFile</name>
    <message>
        <source>“%1” exists already. Choose another name, or replace it.</source>
        <translation>„%1“ gibt es schon. Anderen Namen wählen oder ersetzen.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Make room and try again.</source>
        <translation>Der Datenträger mit „%1“ ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to. Choose another folder.</source>
        <translation>In „%1“ lässt sich nicht schreiben. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder “%1” isn&apos;t there any more. Choose another.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one.</source>
        <translation>Der Name „%1“ ist zu lang für diesen Datenträger. Kürzeren wählen.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Check the disk and try again.</source>
        <translation>„%1“ ließ sich nicht schreiben. Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until it is done.</source>
        <translation>„%1“ wird bereits geschrieben. Warten, bis das fertig ist.</translation>
    </message>
    <message>
        <source>“%1” is larger than the disk with “%2” takes. Choose another disk.</source>
        <translation>„%1“ ist zu groß für den Datenträger mit „%2“. Anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The disk with “%1” is nearly full. Make room and try again.</source>
        <translation>Der Datenträger mit „%1“ ist fast voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” needs %2, and the disk with “%3” has room for %4. Make room and try again.</source>
        <translation>„%1“ braucht %2, auf dem Datenträger mit „%3“ sind noch %4 frei. Platz schaffen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DragSource</name>
    <message>
        <source>Use Download for folders and for larger files. Small files can be dragged out.</source>
        <translation>Nur kleine Dateien lassen sich herausziehen. Ordner und größere Dateien bitte herunterladen.</translation>
    </message>
    <message>
        <source>There is no room for the file in the temporary folder. Use Download instead.</source>
        <translation>Im temporären Ordner ist kein Platz für die Datei. Stattdessen herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n file(s) ready (%1). Drag again in a moment to drop them outside.</source>
        <translation>
            <numerusform>%n Datei wird bereitgestellt (%1). Gleich noch einmal ziehen, um sie außerhalb abzulegen.</numerusform>
            <numerusform>%n Dateien werden bereitgestellt (%1). Gleich noch einmal ziehen, um sie außerhalb abzulegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: drag once more to drop outside.</source>
        <translation>Bereit: Zum Ablegen noch einmal nach außen ziehen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DropHint</name>
    <message>
        <source>Drop audio or folders here to upload to %1</source>
        <translation>Audio oder Ordner hier ablegen, um sie nach %1 hochzuladen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EditBucketDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit bucket</source>
        <translation>Bucket bearbeiten</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <translation>Regeln von „%1“</translation>
    </message>
    <message>
        <source>Save and make public</source>
        <translation>Speichern und öffentlich machen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EmptyBucketDialog</name>
    <message>
        <source>Delete everything in it</source>
        <translation>Alles darin löschen</translation>
    </message>
    <message>
        <source>Empty bucket</source>
        <translation>Bucket leeren</translation>
    </message>
    <message>
        <source>This can’t be undone. Type the bucket’s name to go on:</source>
        <translation>Das lässt sich nicht rückgängig machen. Zum Fortfahren den Namen des Buckets eingeben:</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation>„%1“ leeren?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting: %1, %2 so far…</source>
        <translation>Wird gezählt: bisher %1, %2…</translation>
    </message>
    <message>
        <source>No file is in it that you can see.</source>
        <translation>Es ist keine Datei darin zu sehen.</translation>
    </message>
    <message>
        <source>It has %1 in it, %2 in all.</source>
        <translation>Darin: %1, zusammen %2.</translation>
    </message>
    <message>
        <source>How much is in it can’t be told: %1</source>
        <translation>Wie viel darin ist, lässt sich nicht sagen: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EncodeSettings</name>
    <message>
        <source>Opus, %1 kbit/s</source>
        <translation>Opus, %1 kbit/s</translation>
    </message>
    <message>
        <source>MP3, variable, V%1</source>
        <translation>MP3, variabel, V%1</translation>
    </message>
    <message>
        <source>MP3, %1 kbit/s</source>
        <translation>MP3, %1 kbit/s</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EncoderFormat</name>
    <message>
        <source>It has %1 channels, and at most %2 can be compressed.</source>
        <translation>Die Datei hat %1 Kanäle, höchstens %2 lassen sich komprimieren.</translation>
    </message>
    <message>
        <source>Its sample rate of %1 Hz is more than FLAC can hold.</source>
        <translation>Die Abtastrate von %1 Hz ist höher, als FLAC fassen kann.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EnrolDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Code aus der App</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Set up two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten einrichten</translation>
    </message>
    <message>
        <source>You need an app on your phone that makes codes, such as Aegis, Google Authenticator or 1Password. How shall it be called here?</source>
        <translation>Dafür braucht es eine App für Codes auf dem Handy, etwa Aegis, Google Authenticator oder 1Password. Wie soll sie hier heißen?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Schlüssel für die App</translation>
    </message>
    <message>
        <source>Copy the &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name, to tell it from others.</source>
        <translation>Einen Namen geben, um sie von anderen zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Type the %n digit(s) that the app shows.</source>
        <translation>
            <numerusform>Die %n Ziffer eingeben, die die App zeigt.</numerusform>
            <numerusform>Die %n Ziffern eingeben, die die App zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type this key into the app. Then type the code that the app shows.</source>
        <translation>Diesen Schlüssel in die App eingeben. Dann den Code eingeben, den die App zeigt.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the key into it. Then type the code that the app shows.</source>
        <translation>Dies mit der App scannen oder den Schlüssel in die App eingeben. Dann den Code eingeben, den die App zeigt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EnvironmentConfig</name>
    <message>
        <source>SUPABASE_URL can&apos;t be used: %1</source>
        <translation>SUPABASE_URL lässt sich nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ErrorDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies all of these details</source>
        <translation>Kopiert alle diese Details</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Erbetene Wartezeit</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FactorsModel</name>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FileSource</name>
    <message>
        <source>“%1” can&apos;t be read. Check that it is still there, and its disk.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen, ob es die Datei noch gibt, und den Datenträger prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FileStorage</name>
    <message>
        <source>Files outside the library can only be heard.</source>
        <translation>Dateien außerhalb der Bibliothek lassen sich nur anhören.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile.</source>
        <translation>Die Datei hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file is shorter than it was.</source>
        <translation>Die Datei ist kürzer als zuvor.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderActions</name>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation>Ein Name braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A name can’t have a “/” in it: that parts folders.</source>
        <translation>Ein Name kann kein „/“ enthalten: Das trennt Ordner.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own. Choose another name.</source>
        <translation>„%1“ hat eine eigene Bedeutung. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Name des neuen Ordners:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to</source>
        <translation>
            <numerusform>%n Element kopieren nach</numerusform>
            <numerusform>%n Elemente kopieren nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to</source>
        <translation>
            <numerusform>%n Element verschieben nach</numerusform>
            <numerusform>%n Elemente verschieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>It will be deleted from this computer. This can’t be undone.</source>
        <translation>Es wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It will be deleted from the cloud. This can’t be undone.</source>
        <translation>Es wird aus der Cloud gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>There were no files to download.</source>
        <translation>Es gab keine Dateien zum Herunterladen.</translation>
    </message>
    <message>
        <source>Link copied. It leads to the file on this computer.</source>
        <translation>Link kopiert. Er führt zur Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Link copied. It works for %1.</source>
        <translation>Link kopiert. Er gilt %1 lang.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Hours that the link is to work:</source>
        <translation>So viele Stunden soll der Link gelten:</translation>
    </message>
    <message>
        <source>This bucket isn’t public. Copy a link that works for some time instead.</source>
        <translation>Dieser Bucket ist nicht öffentlich. Stattdessen einen Link kopieren, der eine Zeit lang gilt.</translation>
    </message>
    <message>
        <source>Public link copied. Anyone can open it as long as the bucket is public.</source>
        <translation>Öffentlicher Link kopiert. Solange der Bucket öffentlich ist, kann ihn jeder öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied, but not all.</source>
        <translation>
            <numerusform>%n Link kopiert, aber nicht alle.</numerusform>
            <numerusform>%n Links kopiert, aber nicht alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied. They lead to files on this computer.</source>
        <translation>
            <numerusform>%n Link kopiert. Er führt zu einer Datei auf diesem Computer.</numerusform>
            <numerusform>%n Links kopiert. Sie führen zu Dateien auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied, one a line. They work for %1.</source>
        <translation>
            <numerusform>%n Link kopiert, einer je Zeile. Er gilt %1 lang.</numerusform>
            <numerusform>%n Links kopiert, einer je Zeile. Sie gelten %1 lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>It works for about two hours.</source>
        <translation>Er gilt etwa zwei Stunden lang.</translation>
    </message>
    <message>
        <source>Link to upload “%1” copied.</source>
        <translation>Link zum Hochladen von „%1“ kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>%n versteckte Datei wurde ausgelassen. In den Einstellungen unter „Übertragungen“ lassen sich solche einschließen.</numerusform>
            <numerusform>%n versteckte Dateien wurden ausgelassen. In den Einstellungen unter „Übertragungen“ lassen sich solche einschließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) couldn’t be downloaded: the name ends in “/”, and no file on this computer can be called so.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht herunterladen: Der Name endet auf „/“, und so kann keine Datei auf diesem Computer heißen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht herunterladen: Die Namen enden auf „/“, und so kann keine Datei auf diesem Computer heißen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderHandle</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place to save to.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Anderen Speicherort wählen.</translation>
    </message>
    <message>
        <source>“%1” leads through “%2”, which has become a link to another place. Remove the link, or choose another folder.</source>
        <translation>„%1“ führt über „%2“, das jetzt eine Verknüpfung mit einem anderen Ort ist. Verknüpfung entfernen oder anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderModel</name>
    <message>
        <source>You are signed out. Sign in to see these files.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden, um diese Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FormField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::HttpCall</name>
    <message>
        <source>%1 doesn&apos;t answer. Check your connection and try again.</source>
        <translation>%1 antwortet nicht. Verbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for. Try again later.</source>
        <translation>%1 hat weit mehr geschickt als angefordert. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 points to another address. Check the project&apos;s address.</source>
        <translation>%1 verweist auf eine andere Adresse. Adresse des Projekts prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Erneut versuchen.</translation>
    </message>
    <message>
        <source>What answers at %1 isn&apos;t a Supabase project. Check the address.</source>
        <translation>Was unter %1 antwortet, ist kein Supabase-Projekt. Adresse prüfen.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Check the address and your connection.</source>
        <translation>%1 ist nicht erreichbar. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the certificate of %1, so it may be somebody else&apos;s. Nothing was sent. If the server is yours, add its issuer to this computer&apos;s trusted certificates.</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats von %1 nicht; es könnte also von jemand anderem sein. Nichts wurde gesendet. Beim eigenen Server dessen Aussteller zu den vertrauenswürdigen Zertifikaten dieses Computers hinzufügen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Nothing was sent. Ask who runs the server.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen. Nichts wurde gesendet. Den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, so anybody could have made it. Nothing was sent. If the server is yours, add the certificate to this computer&apos;s trusted ones.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert; es könnte also von irgendwem sein. Nichts wurde gesendet. Beim eigenen Server das Zertifikat zu den vertrauenswürdigen dieses Computers hinzufügen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was sent. Check this computer&apos;s date; if it is right, ask who runs the server.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Nichts wurde gesendet. Das Datum dieses Computers prüfen; stimmt es, den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only. Nothing was sent. Check this computer&apos;s date.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Nichts wurde gesendet. Das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host. Nothing was sent. Check the address.</source>
        <translation>Das Zertifikat, das %1 vorzeigt, gehört zu einem anderen Server. Nichts wurde gesendet. Adresse prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Nothing was sent. The details say why.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen. Nichts wurde gesendet. Der Grund steht in den Details.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether it begins with https:// rightly.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande. Die Adresse prüfen, und ob sie zu Recht mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t let us reach %1. Check this computer&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzes lässt keine Verbindung zu %1 zu. Die Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Put them into this computer&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzes verlangt einen Namen und ein Passwort. Beides in die Proxy-Einstellungen dieses Computers eintragen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::InfoCommand</name>
    <message>
        <source>info tells of files and buckets in ss:/// and lib:///.</source>
        <translation>info beschreibt Dateien und Buckets in ss:/// und lib:///.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Bucket: %1</translation>
    </message>
    <message>
        <source>Public: yes</source>
        <translation>Öffentlich: ja</translation>
    </message>
    <message>
        <source>Public: no</source>
        <translation>Öffentlich: nein</translation>
    </message>
    <message>
        <source>Largest file: %1</source>
        <translation>Größte Datei: %1</translation>
    </message>
    <message>
        <source>the project&apos;s limit</source>
        <translation>Grenze des Projekts</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Typen: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Modified: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>ETag: %1</source>
        <translation>ETag: %1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>Cache: %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadaten: %1</translation>
    </message>
    <message>
        <source>%1 is a folder: “bucketdeck ls” shows what is in it, and -r tells how much that is.</source>
        <translation>%1 ist ein Ordner: „bucketdeck ls“ zeigt, was darin ist, und -r sagt, wie viel das ist.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Inspector</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Cache-Control</source>
        <translation>Cache-Control</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size of files</source>
        <translation>Größe der Dateien</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copy link · %1</source>
        <translation>Link kopieren · %1</translation>
    </message>
    <message>
        <source>Copy a link that works for %1</source>
        <translation>Link kopieren, der %1 lang gilt</translation>
    </message>
    <message>
        <source>The link is signed and stops working after %1.</source>
        <translation>Der Link ist signiert und gilt %1 lang.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Not shown to you. The project decides about each file.</source>
        <translation>Hier nicht sichtbar. Das Projekt entscheidet bei jeder Datei.</translation>
    </message>
    <message>
        <source>up to %1 a file</source>
        <translation>bis %1 je Datei</translation>
    </message>
    <message>
        <source>as large as the project allows</source>
        <translation>so groß, wie das Projekt erlaubt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Public: anyone with a link can read</source>
        <translation>Öffentlich: lesbar für alle mit Link</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Edit bucket…</source>
        <translation>Bucket bearbeiten…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, wird gezählt…</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Alles zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Details bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>&amp;Offline behalten</translation>
    </message>
    <message>
        <source>Kept offline with its folder</source>
        <translation>Mit dem Ordner offline behalten</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1 LUFS, peak %2 dBTP</source>
        <comment>loudness of a sound</comment>
        <translation>%1 LUFS, Spitze %2 dBTP</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Compute waveform</source>
        <translation>Wellenform berechnen</translation>
    </message>
    <message>
        <source>Stop computing the waveform (%1)</source>
        <translation>Berechnen der Wellenform anhalten (%1)</translation>
    </message>
    <message>
        <source>Stop computing the waveform</source>
        <translation>Berechnen der Wellenform anhalten</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Play from here, while this sound is in the player</source>
        <translation>Ab hier abspielen, solange diese Datei im Player ist</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Compute waveform (fetches %1)</source>
        <translation>Wellenform berechnen (lädt %1)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::KeychainStore</name>
    <message>
        <source>This computer&apos;s keyring does not answer. Unlock it, or start a keyring service (such as GNOME Keyring or KWallet), and try again.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Entsperren oder einen Schlüsselbunddienst (etwa GNOME Keyring oder KWallet) starten und erneut versuchen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keyring holds nothing under this name.</source>
        <translation>Unter diesem Namen liegt nichts im Schlüsselbund.</translation>
    </message>
    <message>
        <source>What the keyring holds for this account is damaged. Sign in again to replace it.</source>
        <translation>Der Eintrag dieses Kontos im Schlüsselbund ist beschädigt. Erneut anmelden, um ihn zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryCatalogue</name>
    <message>
        <source>Another program is using the library&apos;s catalogue. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt den Katalog der Bibliothek. Dieses schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged.</source>
        <translation>Der Katalog der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be written to. Check its permissions.</source>
        <translation>In den Katalog der Bibliothek lässt sich nicht schreiben. Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be used. Check the disk and try again.</source>
        <translation>Der Katalog der Bibliothek ist nicht nutzbar. Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was made by a newer Bucketdeck.</source>
        <translation>Der Katalog der Bibliothek stammt von einem neueren Bucketdeck.</translation>
    </message>
    <message>
        <source>%1 It was kept as “%2” and a new one was begun. All your files are there; the settings of the buckets and the details you added to files are only in the old catalogue.</source>
        <translation>%1 Er wurde als „%2“ aufbewahrt und ein neuer begonnen. Alle Dateien sind da; die Einstellungen der Buckets und die eigenen Angaben zu Dateien stehen nur im alten Katalog.</translation>
    </message>
    <message>
        <source>%1 All your files are there, but the settings of the buckets and the details you added to files can&apos;t be shown, and new ones last until Bucketdeck is closed.</source>
        <translation>%1 Alle Dateien sind da, aber die Einstellungen der Buckets und die eigenen Angaben zu Dateien lassen sich nicht zeigen; neue halten nur, bis Bucketdeck beendet wird.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryListing</name>
    <message>
        <source>The list couldn&apos;t be continued. Reload the folder.</source>
        <translation>Die Liste ließ sich nicht fortsetzen. Ordner neu laden.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryPaths</name>
    <message>
        <source>A folder on this computer can&apos;t hold an empty name. Take out the extra “/”.</source>
        <translation>Ein Ordner auf diesem Computer kann keinen leeren Namen enthalten. Das überzählige „/“ entfernen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file. Choose another name.</source>
        <translation>„%1“ kann keine Datei heißen. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The name holds a character that the disk can&apos;t keep. Choose another name.</source>
        <translation>Der Name enthält ein Zeichen, das der Datenträger nicht speichern kann. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The name holds half a character. Choose another name.</source>
        <translation>Der Name enthält ein halbes Zeichen. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A name on this computer can have 255 bytes, and this one has more. Choose a shorter one.</source>
        <translation>Ein Name auf diesem Computer kann 255 Byte lang sein, dieser ist länger. Kürzeren wählen.</translation>
    </message>
    <message>
        <source>“%1” is a name that Bucketdeck keeps for itself. Choose another name.</source>
        <translation>Den Namen „%1“ behält sich Bucketdeck vor. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name can&apos;t hold “/” or begin with a dot. Choose another name.</source>
        <translation>Der Name eines Buckets kann kein „/“ enthalten und nicht mit einem Punkt beginnen. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folders and the name are too long together. Choose shorter ones.</source>
        <translation>Ordner und Name sind zusammen zu lang. Kürzere wählen.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” can&apos;t be reached. Connect its disk, or choose another folder in the settings.</source>
        <translation>Der Ordner „%1“ der Bibliothek ist nicht erreichbar. Datenträger anschließen oder in den Einstellungen einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” in this library. Check its name, or make it first.</source>
        <translation>In dieser Bibliothek gibt es keinen Bucket „%1“. Namen prüfen oder Bucket zuerst anlegen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a folder of this library. Choose another place.</source>
        <translation>„%1“ ist kein Ordner dieser Bibliothek. Anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LinkCommand</name>
    <message>
        <source>link takes files in ss:/// and lib:///.</source>
        <translation>link nimmt Dateien in ss:/// und lib:///.</translation>
    </message>
    <message>
        <source>Give paths in one place: ss:/// or lib:///.</source>
        <translation>Pfade an einem einzigen Ort angeben: ss:/// oder lib:///.</translation>
    </message>
    <message>
        <source>A link to upload with is for one file: name it.</source>
        <translation>Ein Link zum Hochladen gilt für eine einzige Datei: Diese angeben.</translation>
    </message>
    <message>
        <source>link takes files in ss:/// and lib:///. Give -r for all files of a folder.</source>
        <translation>link nimmt Dateien in ss:/// und lib:///. Für alle Dateien eines Ordners -r angeben.</translation>
    </message>
    <message>
        <source>--overwrite goes with --upload.</source>
        <translation>--overwrite gehört zu --upload.</translation>
    </message>
    <message>
        <source>This account can&apos;t see whether the bucket “%1” is public: the link works if it is.</source>
        <translation>Dieses Konto kann nicht sehen, ob der Bucket „%1“ öffentlich ist: Falls ja, funktioniert der Link.</translation>
    </message>
    <message>
        <source>The bucket “%1” isn&apos;t public: nobody could open the link. Leave out --public for one that works for some time.</source>
        <translation>Der Bucket „%1“ ist nicht öffentlich: Niemand könnte den Link öffnen. Für einen, der eine Zeit lang gilt, --public weglassen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LinkExpiry</name>
    <message>
        <source>Works for 1 hour</source>
        <translation>Gilt 1 Stunde</translation>
    </message>
    <message>
        <source>Works for 1 day</source>
        <translation>Gilt 1 Tag</translation>
    </message>
    <message>
        <source>Works for 1 week</source>
        <translation>Gilt 1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalDisk</name>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold a file as large as “%1”. Choose another disk.</source>
        <translation>„%1“ ist zu groß für diesen Datenträger. Anderen wählen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be changed or read with your permissions. Check the folder&apos;s permissions, or choose another folder.</source>
        <translation>Die Zugriffsrechte reichen nicht, um „%1“ zu lesen oder zu ändern. Rechte des Ordners prüfen oder anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation>„%1“ gibt es nicht mehr. Ordner neu laden, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation>„%1“ gibt es hier schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold the name “%1” there. Choose another name.</source>
        <translation>Der Datenträger kann den Namen „%1“ dort nicht speichern. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk didn&apos;t do what was asked with “%1”. Check the disk and try again.</source>
        <translation>Der Datenträger hat die Aktion mit „%1“ nicht ausgeführt. Datenträger prüfen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalStorage</name>
    <message>
        <source>%1 All your files are there, but details you add to them may not be kept.</source>
        <translation>%1 Alle Dateien sind da, aber neue Angaben dazu bleiben womöglich nicht erhalten.</translation>
    </message>
    <message>
        <source>There is already a bucket or file named “%1” in this library. Choose another name.</source>
        <translation>In dieser Bibliothek gibt es schon einen Bucket oder eine Datei namens „%1“. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The bucket “%1” still has files in it. Remove them first.</source>
        <translation>Im Bucket „%1“ liegen noch Dateien. Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>Only a folder can be listed.</source>
        <translation>Nur Ordner lassen sich auflisten.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation>„%1“ gibt es nicht mehr. Ordner neu laden, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Der Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation>„%1“ gibt es hier schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is on this computer only and has no link for others. Upload it to a project first.</source>
        <translation>„%1“ liegt nur auf diesem Computer und hat keinen Link für andere. Zuerst in ein Projekt hochladen.</translation>
    </message>
    <message>
        <source>The folder “%1” still has files in it. Remove them first.</source>
        <translation>Im Ordner „%1“ liegen noch Dateien. Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being added. Try again when it is ready.</source>
        <translation>„%1“ wurde beim Hinzufügen geändert oder entfernt. Erneut versuchen, sobald die Datei fertig ist.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being read. Try again.</source>
        <translation>„%1“ wurde beim Lesen geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>That part of the file can&apos;t be read.</source>
        <translation>Dieser Teil der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” ends before the part that was asked for.</source>
        <translation>„%1“ endet vor dem angeforderten Teil.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The file needs %1, and the disk has %2 left. Make some room on it and try again.</source>
        <translation>Die Datei braucht %1, auf dem Datenträger sind noch %2 frei. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file that can be read.</source>
        <translation>„%1“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>The size of “%1” isn&apos;t known.</source>
        <translation>Die Größe von „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here. Download it to see it.</source>
        <translation>„%1“ ist zu groß, um hier gezeigt zu werden. Zum Ansehen herunterladen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LoopbackListener</name>
    <message>
        <source>This computer lets no browser come back to Bucketdeck. Sign in with a password or a code.</source>
        <translation>Dieser Computer lässt keinen Browser zu Bucketdeck zurückkehren. Mit Passwort oder Code anmelden.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Start the sign-in again.</source>
        <translation>Aus dem Browser kam niemand zurück. Die Anmeldung neu beginnen.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier gibt es nichts.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Bucketdeck.</source>
        <translation>Dieses Fenster kann geschlossen werden. In Bucketdeck geht es weiter.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LoudnessCommand</name>
    <message>
        <source>loudness takes sounds: files, and objects in ss:/// and lib:///.</source>
        <translation>loudness nimmt Töne: Dateien sowie Objekte in ss:/// und lib:///.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>Loudness: %1 LUFS</source>
        <translation>Lautheit: %1 LUFS</translation>
    </message>
    <message>
        <source>Range: %1 LU</source>
        <translation>Umfang: %1 LU</translation>
    </message>
    <message>
        <source>True peak: %1 dBTP</source>
        <translation>True Peak: %1 dBTP</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LsCommand</name>
    <message>
        <source>ls lists ss:/// and lib:/// only.</source>
        <translation>ls listet nur ss:/// und lib:/// auf.</translation>
    </message>
    <message>
        <source>There is nothing of that name, or this account may not see it.</source>
        <translation>Nichts heißt so, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>No bucket is shown to this account. Buckets may be hidden from it, and can be opened by their name: bucketdeck ls ss:///NAME/</source>
        <translation>Diesem Konto wird kein Bucket gezeigt. Womöglich sind Buckets für das Konto verborgen; mit Namen lassen sie sich öffnen: bucketdeck ls ss:///NAME/</translation>
    </message>
    <message>
        <source>%1: nothing is shown there. It is empty, or this account may not see what is in it.</source>
        <translation>%1: Dort wird nichts gezeigt. Es ist leer, oder dieses Konto darf den Inhalt nicht sehen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MainWindow</name>
    <message>
        <source>Bucketdeck</source>
        <translation>Bucketdeck</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Dateien hochladen…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are still on their way.</source>
        <translation>
            <numerusform>%n Übertragung läuft noch.</numerusform>
            <numerusform>%n Übertragungen laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>%1 – Bucketdeck</source>
        <translation>%1 – Bucketdeck</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers, so you stay signed in until you close Bucketdeck.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Die Anmeldung gilt daher nur, bis Bucketdeck beendet wird.</translation>
    </message>
    <message>
        <source>They go on when Bucketdeck is started again.</source>
        <translation>Beim nächsten Start von Bucketdeck geht es damit weiter.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Speed and sound…</source>
        <translation>Tempo und Klang…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Ab hier wiederholen</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message>
        <source>Don&apos;t repeat a part</source>
        <translation>Keinen Teil wiederholen</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Schlaftimer…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MediaInput</name>
    <message>
        <source>This file isn&apos;t audio that can be played. It may be damaged, or of another kind than its name says.</source>
        <translation>Diese Datei ist kein abspielbares Audio. Womöglich ist sie beschädigt oder von anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to play.</source>
        <translation>Diese Datei ist leer: Es gibt nichts abzuspielen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MemoryStore</name>
    <message>
        <source>Nothing is saved under this name.</source>
        <translation>Unter diesem Namen ist nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MiniPlayer</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Bucketdeck player</source>
        <translation>Bucketdeck-Player</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Abgespielte Zeit</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MkbucketCommand</name>
    <message>
        <source>mkbucket takes a bucket, such as ss:///audiofiles.</source>
        <translation>mkbucket braucht einen Bucket, etwa ss:///audiofiles.</translation>
    </message>
    <message>
        <source>exists already. Choose another name, or give --ensure to take it as it is.</source>
        <translation>gibt es schon. Anderen Namen wählen oder --ensure angeben, um ihn zu nehmen, wie er ist.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewBucketDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Neuer Bucket</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewPasswordPage</name>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ObjectReader</name>
    <message>
        <source>The file was changed while it was read. Open it again.</source>
        <translation>Die Datei wurde beim Lesen geändert. Noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer. Check your connection and try again.</source>
        <translation>Der Server antwortet nicht. Verbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation>Den Ort, an dem diese Datei liegt, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::OfflineKeeper</name>
    <message>
        <source>“%1” can’t be kept offline now.</source>
        <translation>„%1“ lässt sich gerade nicht offline behalten.</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep “%1” offline. Make room and try again.</source>
        <translation>Auf diesem Computer ist kein Platz, um „%1“ offline zu behalten. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>„%1“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged and isn’t kept.</source>
        <translation>„%1“ kam beschädigt an und wird nicht behalten.</translation>
    </message>
    <message>
        <source>Nothing of this folder is kept offline.</source>
        <translation>Aus diesem Ordner wird nichts offline behalten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PasswordDialog</name>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Code from the &amp;mail</source>
        <translation>Code aus der E-&amp;Mail</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The project wants to be sure that it is you, and sent a mail with a code.</source>
        <translation>Das Projekt will sicher sein, wer das Passwort ändert, und hat eine E-Mail mit einem Code geschickt.</translation>
    </message>
    <message>
        <source>You stay signed in here. Other devices have to sign in again.</source>
        <translation>Dieses Gerät bleibt angemeldet. Auf anderen Geräten ist eine erneute Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PasswordRules</name>
    <message numerus="yes">
        <source>At least %n character(s); longer is better. The project may ask for more.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; länger ist besser. Das Projekt verlangt vielleicht mehr.</numerusform>
            <numerusform>Mindestens %n Zeichen; länger ist besser. Das Projekt verlangt vielleicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Passwort eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long for the server. Use at most %n character(s).</source>
        <translation>
            <numerusform>Das ist zu lang für den Server. Höchstens %n Zeichen verwenden.</numerusform>
            <numerusform>Das ist zu lang für den Server. Höchstens %n Zeichen verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::PathBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Search this bucket</source>
        <translation>Bucket durchsuchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>What you type filters this folder. Enter searches the whole bucket.</source>
        <translation>Die Eingabe filtert diesen Ordner. Die Eingabetaste durchsucht den ganzen Bucket.</translation>
    </message>
    <message>
        <source>Files, with compression…</source>
        <translation>Dateien, komprimiert…</translation>
    </message>
    <message>
        <source>Show as projects</source>
        <translation>Als Projekte zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PeaksBox</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PeaksCommand</name>
    <message>
        <source>peaks takes one sound: a file, or an object in ss:/// or lib:///.</source>
        <translation>peaks nimmt einen einzigen Ton: eine Datei oder ein Objekt in ss:/// oder lib:///.</translation>
    </message>
    <message>
        <source>Say with -o which file to write; “-” is standard output.</source>
        <translation>Mit -o angeben, welche Datei geschrieben wird; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>This sound is too long for so many points. --samples-per-pixel %1 and its multiples are possible.</source>
        <translation>Dieser Ton ist zu lang für so viele Punkte. Möglich sind --samples-per-pixel %1 und Vielfache davon.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Check its folder and the room there.</source>
        <translation>Die Datei lässt sich nicht schreiben. Ihren Ordner und den Platz dort prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureCropper</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Sichtbarer Teil des Bildes</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>Pfeiltasten verschieben das Bild, Plus und Minus ändern seine Größe.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Eigenes Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Keep it in the &amp;bucket</source>
        <translation>Im &amp;Bucket ablegen</translation>
    </message>
    <message>
        <source>Bucket for the picture</source>
        <translation>Bucket für das Bild</translation>
    </message>
    <message>
        <source>In your own folder there, profile/.</source>
        <translation>Dort im eigenen Ordner, profile/.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the bucket that keeps the picture.</source>
        <translation>Den Bucket wählen, in dem das Bild liegen soll.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureReader</name>
    <message>
        <source>This isn&apos;t a picture that can be read. Choose a JPEG, PNG or WebP.</source>
        <translation>Das ist kein lesbares Bild. JPEG, PNG oder WebP wählen.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>Dieses Bild ist zu groß. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large. Choose another.</source>
        <translation>Dieses Bild ist beschädigt oder zu groß. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayCommand</name>
    <message>
        <source>play takes files, and folders of ss:/// and lib:///.</source>
        <translation>play nimmt Dateien sowie Ordner in ss:/// und lib:///.</translation>
    </message>
    <message>
        <source>There is nothing to play in it.</source>
        <translation>Darin gibt es nichts abzuspielen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  %2 (paused)</source>
        <translation>%1  %2 (pausiert)</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlaybackEngine</name>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation>Den Ort, an dem diese Datei liegt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No sound output was found on this computer. Connect speakers or headphones and play again. If some are connected, start Bucketdeck again.</source>
        <translation>Auf diesem Computer wurde keine Tonausgabe gefunden. Lautsprecher oder Kopfhörer anschließen und erneut abspielen. Sind schon welche angeschlossen, Bucketdeck neu starten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlaybackSettingsPage</name>
    <message>
        <source>&amp;Remember where I stopped in long files</source>
        <translation>In langen Dateien die &amp;Stelle merken</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>&amp;Keep playing in the tray when the window is closed</source>
        <translation>Im &amp;Infobereich weiterspielen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Tell me of each new track when the window isn&apos;t in front</source>
        <translation>Jeden neuen Titel &amp;melden, wenn das Fenster nicht vorn liegt</translation>
    </message>
    <message>
        <source>&amp;Long is from</source>
        <translation>&amp;Lang heißt ab</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Abgespielte Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Tonausgabe wählen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Double-click a sound to hear it</source>
        <translation>Zum Anhören doppelklicken</translation>
    </message>
    <message>
        <source>Speed and sound</source>
        <translation>Tempo und Klang</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Schlaftimer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Sleep timer: at the end of the track</source>
        <translation>Schlaftimer: am Ende des Titels</translation>
    </message>
    <message numerus="yes">
        <source>Sleep timer: %n minute(s) left</source>
        <translation>
            <numerusform>Schlaftimer: noch %n Minute</numerusform>
            <numerusform>Schlaftimer: noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and sound: %1</source>
        <translation>Tempo und Klang: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the track</source>
        <translation>Am Ende des Titels</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <translation>Nicht anhalten</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerController</name>
    <message>
        <source>“%1” is gone. The sound goes on at the default output.</source>
        <translation>„%1“ ist nicht mehr da. Der Ton läuft über die Standardausgabe weiter.</translation>
    </message>
    <message>
        <source>“%1” is gone. Playback is paused until there is an output again.</source>
        <translation>„%1“ ist nicht mehr da. Die Wiedergabe pausiert, bis es wieder eine Ausgabe gibt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be played: its account is signed out.</source>
        <translation>„%1“ lässt sich nicht abspielen: Das Konto dazu ist abgemeldet.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>waiting for more sound…</source>
        <translation>wartet auf weiteren Ton…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>von diesem Computer</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>wird gestreamt</translation>
    </message>
    <message>
        <source>%1 · %2 buffered</source>
        <translation>%1 · %2 gepuffert</translation>
    </message>
    <message>
        <source>“%1” goes on at %2.</source>
        <translation>„%1“ geht bei %2 weiter.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerTray</name>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Show Bucketdeck</source>
        <translation>Bucketdeck zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Bucketdeck</source>
        <translation>Bucketdeck</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PreviewBox</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Vorschau wird geladen…</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PreviewLoader</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>This file isn’t text in UTF-8, so it can’t be shown here.</source>
        <translation>Diese Datei ist kein Text in UTF-8 und lässt sich daher hier nicht zeigen.</translation>
    </message>
    <message>
        <source>This file isn’t there any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This picture can’t be shown.</source>
        <translation>Dieses Bild lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Dieses Bild ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProfilePicture</name>
    <message>
        <source>This isn&apos;t a picture that can be used. Choose a PNG, JPEG or WebP file.</source>
        <translation>Dieses Bild lässt sich nicht verwenden. Eine PNG-, JPEG- oder WebP-Datei wählen.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 1 MB.</source>
        <translation>Dieses Bild ist zu groß. Eines mit höchstens 1 MB wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProfileService</name>
    <message>
        <source>There is no user behind this account. Sign in with your own first.</source>
        <translation>Zu diesem Konto gehört kein Benutzer. Zuerst mit dem eigenen anmelden.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Es gibt noch kein Bild.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectList</name>
    <message>
        <source>Projects you signed in to before</source>
        <translation>Projekte früherer Anmeldungen</translation>
    </message>
    <message>
        <source>Forget this project</source>
        <translation>Dieses Projekt vergessen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectModel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n andere Datei</numerusform>
            <numerusform>%n andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n noch nicht gemessen</numerusform>
            <numerusform>%n noch nicht gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be measured</source>
        <translation>
            <numerusform>%n nicht messbar</numerusform>
            <numerusform>%n nicht messbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more: open the folder to see them</source>
        <translation>%1 weitere: Den Ordner öffnen, um sie zu sehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectPage</name>
    <message>
        <source>Project &amp;URL</source>
        <translation>Projekt-&amp;URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Anderes Projekt</translation>
    </message>
    <message>
        <source>anon or publishable key</source>
        <translation>Öffentlicher Schlüssel (anon oder publishable)</translation>
    </message>
    <message>
        <source>In the Supabase dashboard: Project settings → API keys</source>
        <translation>Im Supabase-Dashboard: Project settings → API keys</translation>
    </message>
    <message>
        <source>The address comes from the environment (SUPABASE_URL)</source>
        <translation>Die Adresse kommt aus der Umgebung (SUPABASE_URL)</translation>
    </message>
    <message>
        <source>Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)</source>
        <translation>Aus der Umgebung übernommen (SUPABASE_URL, SUPABASE_ANON_KEY)</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring doesn&apos;t have this project&apos;s key. Paste it once more.</source>
        <translation>Im Schlüsselbund dieses Computers fehlt der Schlüssel dieses Projekts. Noch einmal einfügen.</translation>
    </message>
    <message>
        <source>Sign in to a Supabase project</source>
        <translation>Bei einem Supabase-Projekt anmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>Projekt wird gefragt…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectPane</name>
    <message>
        <source>In all</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>still counting…</source>
        <translation>wird noch gezählt…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectSurvey</name>
    <message>
        <source>You are signed out. Sign in to see these files.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden, um diese Dateien zu sehen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectUrl</name>
    <message>
        <source>This isn&apos;t a project address. It looks like https://your-project.supabase.co.</source>
        <translation>Das ist keine Projektadresse. Sie sieht so aus: https://your-project.supabase.co.</translation>
    </message>
    <message>
        <source>%1 is only offered without encryption here, and your password would travel in the open. Use the address that begins with https.</source>
        <translation>%1 wird hier nur unverschlüsselt angeboten, das Passwort wäre unterwegs lesbar. Die Adresse verwenden, die mit https beginnt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectView</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>For the camera of a phone. The key below it says the same.</source>
        <translation>Für die Kamera eines Handys. Der Schlüssel darunter enthält dasselbe.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QueueModel</name>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QueuePanel</name>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>Double-click a sound, or choose “Add to queue” in its menu.</source>
        <translation>Einen Ton doppelklicken oder in seinem Menü „Zur Warteschlange hinzufügen“ wählen.</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Warteschlange schließen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · more than %2</source>
        <translation>%1 · mehr als %2</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Zufallswiedergabe: an</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Zufallswiedergabe: aus</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Wiederholen: dieser Titel</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Wiederholen: die ganze Warteschlange</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QuotaBox</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>Counted from what you can see</source>
        <translation>Gezählt wird, was sichtbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%n queued upload(s) will use %1 more</source>
        <translation>
            <numerusform>%n wartender Upload belegt weitere %1</numerusform>
            <numerusform>%n wartende Uploads belegen weitere %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <translation>%1 auf dem Datenträger frei</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RangeCache</name>
    <message>
        <source>The folder for the cache can’t be used: %1</source>
        <translation>Der Ordner für den Cache lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>A kept file is damaged.</source>
        <translation>Eine aufbewahrte Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RecoveryPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>We send you a mail with a code. With it you choose a new password here.</source>
        <translation>Eine E-Mail mit einem Code wird geschickt. Damit lässt sich hier ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code schicken</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird geschickt…</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Die E-Mail-Adresse der Anmeldung eingeben.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RemoveDialog</name>
    <message>
        <source>Delete the folder “%1” and everything in it?</source>
        <translation>Den Ordner „%1“ und alles darin löschen?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)?</source>
        <translation>
            <numerusform>%n Datei löschen?</numerusform>
            <numerusform>%n Dateien löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s) and everything in them?</source>
        <translation>
            <numerusform>%n Ordner und alles darin löschen?</numerusform>
            <numerusform>%n Ordner und alles darin löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s), and everything in the folders among them?</source>
        <translation>
            <numerusform>%n Element samt Ordnerinhalt löschen?</numerusform>
            <numerusform>%n Elemente samt Inhalt der Ordner darunter löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (folder)</source>
        <translation>%1 (Ordner)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ReportDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s). The first %1 are listed.</source>
        <translation>
            <numerusform>%n Objekt. Die ersten %1 sind aufgeführt.</numerusform>
            <numerusform>%n Objekte. Die ersten %1 sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Was nicht möglich war</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ReportModel</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ResumableUpload</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server lost what had arrived, more than once. Try again later.</source>
        <translation>Der Server hat mehrmals verloren, was angekommen war. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it.</source>
        <translation>„%1“ gibt es schon. Anderen Namen wählen oder ersetzen.</translation>
    </message>
    <message>
        <source>This project&apos;s server doesn&apos;t offer resumable uploads.</source>
        <translation>Der Server dieses Projekts bietet keine fortsetzbaren Uploads an.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RmCommand</name>
    <message>
        <source>rm deletes in ss:/// and lib:/// only.</source>
        <translation>rm löscht nur in ss:/// und lib:///.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give -r to delete all that is in it.</source>
        <translation>%1 ist ein Ordner. Um alles darin zu löschen, -r angeben.</translation>
    </message>
    <message>
        <source>The files that this account may see are deleted. The bucket itself stays: this account may not delete it, or doesn&apos;t see all that is in it.</source>
        <translation>Die Dateien, die dieses Konto sehen darf, sind gelöscht. Der Bucket selbst bleibt: Dieses Konto darf ihn nicht löschen oder sieht nicht alles darin.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RowFacts</name>
    <message>
        <source>%1 · %2-bit</source>
        <translation>%1 · %2 Bit</translation>
    </message>
    <message>
        <source>%1 · %2 kb/s</source>
        <translation>%1 · %2 kbit/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>Waiting for its turn to upload</source>
        <translation>Wartet auf das Hochladen</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>Wird hochgeladen: %1</translation>
    </message>
    <message>
        <source>Upload will be tried again</source>
        <translation>Das Hochladen wird erneut versucht</translation>
    </message>
    <message>
        <source>The upload asks what to do with the file that is there</source>
        <translation>Der Upload fragt, was mit der vorhandenen Datei geschehen soll</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Hochladen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compressed first, then uploaded</source>
        <translation>Wird erst komprimiert, dann hochgeladen</translation>
    </message>
    <message>
        <source>Heard up to %1</source>
        <translation>Gehört bis %1</translation>
    </message>
    <message>
        <source>In the cloud, soon on this computer, too</source>
        <translation>In der Cloud, bald auch auf diesem Computer</translation>
    </message>
    <message>
        <source>Its files are kept on this computer, too</source>
        <translation>Die Dateien darin bleiben auch auf diesem Computer</translation>
    </message>
    <message>
        <source>In the cloud, and kept on this computer</source>
        <translation>In der Cloud und auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Not available offline</source>
        <translation>Offline nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SampleReader</name>
    <message>
        <source>This file is cut short: its end is missing. Copy it again from where it came.</source>
        <translation>Diese Datei ist abgeschnitten: Das Ende fehlt. Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>This kind of audio (%1) can&apos;t be read here.</source>
        <translation>Diese Art von Audio (%1) lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>This file is damaged after %1. Copy it again from where it came.</source>
        <translation>Diese Datei ist nach %1 beschädigt. Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>The sound changes its format in the middle of this file.</source>
        <translation>Der Ton wechselt mitten in dieser Datei das Format.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SearchBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Names in this folder. Enter searches all of “%1”.</source>
        <translation>Namen in diesem Ordner. Die Eingabetaste durchsucht „%1“ ganz.</translation>
    </message>
    <message>
        <source>Search all of “%1”</source>
        <translation>„%1“ ganz durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far in “%1”. %2 looked at…</source>
        <translation>
            <numerusform>Bisher %n Treffer in „%1“. %2 durchsucht…</numerusform>
            <numerusform>Bisher %n Treffer in „%1“. %2 durchsucht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n found among the first %2 in “%1”.</source>
        <translation>
            <numerusform>Angehalten: %n Treffer unter den ersten %2 in „%1“.</numerusform>
            <numerusform>Angehalten: %n Treffer unter den ersten %2 in „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all of “%1”.</source>
        <translation>
            <numerusform>%n Treffer in ganz „%1“.</numerusform>
            <numerusform>%n Treffer in ganz „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::SecretKeyWarning</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keyring</source>
        <translation>Im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>This is a secret key</source>
        <translation>Das ist ein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>It opens everything in the project, of all its users, and no rule holds for it. It is made for servers. You never need it here: use the publishable (anon) key, and sign in as yourself.</source>
        <translation>Er öffnet alles im Projekt, von allen Benutzern, und keine Regel gilt für ihn. Er ist für Server gedacht. Hier wird er nie gebraucht: den öffentlichen Schlüssel (publishable oder anon) verwenden und mit dem eigenen Konto anmelden.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>&amp;Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SessionKeeper</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Die Sitzung ist abgelaufen. Zum Fortfahren erneut anmelden.</translation>
    </message>
    <message>
        <source>The session is being renewed again and again. Try again in a moment.</source>
        <translation>Die Sitzung wird immer wieder erneuert. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing is saved for this account.</source>
        <translation>Für dieses Konto ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another window is renewing this session. Try again in a moment.</source>
        <translation>Ein anderes Fenster erneuert diese Sitzung. Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Sound output</source>
        <translation>&amp;Tonausgabe</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Bucketdeck %1 · free software under the GNU GPL, version 3 or later</source>
        <translation>Bucketdeck %1 · freie Software unter der GNU GPL, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Sidebar</name>
    <message>
        <source>Service key: sees everything, ignores row-level security</source>
        <translation>Service-Schlüssel: sieht alles, umgeht Row-Level Security</translation>
    </message>
    <message>
        <source>Bypasses access rules</source>
        <translation>Umgeht Zugriffsregeln</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarController</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Open a bucket</source>
        <translation>Bucket öffnen</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It opens even where row-level security hides it from the list:</source>
        <translation>Name des Buckets. Er öffnet sich auch, wenn Row-Level Security ihn in der Liste verbirgt:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Row-level security hides this bucket&apos;s rules. Its files may still be reached.</source>
        <translation>Row-Level Security verbirgt die Regeln dieses Buckets. Seine Dateien sind womöglich trotzdem erreichbar.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarModel</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation>Dateien auf diesem Computer</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n Übertragung wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Übertragungen warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads and downloads</source>
        <translation>Uploads und Downloads</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>How much room is used and left</source>
        <translation>Wie viel Platz belegt und frei ist</translation>
    </message>
    <message>
        <source>Sign in to a project…</source>
        <translation>Bei einem Projekt anmelden…</translation>
    </message>
    <message>
        <source>Connect a Supabase project</source>
        <translation>Supabase-Projekt verbinden</translation>
    </message>
    <message>
        <source>You are signed out of this project.</source>
        <translation>Dieses Projekt ist abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Loading buckets…</source>
        <translation>Buckets werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No buckets are shown. Row-level security may hide them. Open one by name.</source>
        <translation>Es werden keine Buckets gezeigt. Womöglich verbirgt sie Row-Level Security. Einen Bucket mit Namen öffnen.</translation>
    </message>
    <message>
        <source>Public: anyone with a link can read what is in it</source>
        <translation>Öffentlich: Wer einen Link hat, kann den Inhalt lesen</translation>
    </message>
    <message>
        <source>Private: only people with a right to it can read it</source>
        <translation>Privat: Nur Berechtigte können den Inhalt lesen</translation>
    </message>
    <message>
        <source>Opened by name: this account may not list it</source>
        <translation>Mit Namen geöffnet: Dieses Konto darf ihn nicht auflisten</translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation>Bucket öffnen…</translation>
    </message>
    <message>
        <source>Open a bucket that isn&apos;t listed by typing its name</source>
        <translation>Einen nicht gelisteten Bucket über seinen Namen öffnen</translation>
    </message>
    <message>
        <source>New bucket…</source>
        <translation>Neuer Bucket…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse kopieren und in einem Browser auf diesem Computer öffnen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInFlows</name>
    <message>
        <source>This sign-in is over. Start it again.</source>
        <translation>Diese Anmeldung ist vorbei. Neu beginnen.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password of your user in the project.</source>
        <translation>E-Mail-Adresse und Passwort des eigenen Benutzers im Projekt eingeben.</translation>
    </message>
    <message>
        <source>Type your e-mail address and a password for your new account.</source>
        <translation>E-Mail-Adresse und ein Passwort für das neue Konto eingeben.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer this way to sign in. Choose another one.</source>
        <translation>Dieses Projekt bietet diese Art der Anmeldung nicht an. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>Type the code from the message.</source>
        <translation>Den Code aus der Nachricht eingeben.</translation>
    </message>
    <message>
        <source>The link can&apos;t lead back to this computer. Type the code instead.</source>
        <translation>Der Link kann nicht zu diesem Computer zurückführen. Stattdessen den Code eingeben.</translation>
    </message>
    <message>
        <source>This account asks for a second step that works in a browser or with a phone only. Set up an authenticator app in the project&apos;s own pages first.</source>
        <translation>Dieses Konto verlangt einen zweiten Schritt, der nur im Browser oder mit einem Handy geht. Zuerst auf den Seiten des Projekts eine Authenticator-App einrichten.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Den Code eingeben, den der Authenticator jetzt zeigt.</translation>
    </message>
    <message>
        <source>Type your new password.</source>
        <translation>Neues Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignUpPage</name>
    <message>
        <source>Your &amp;name (optional)</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>E-Mail-Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SoundCommand</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SoundMenu</name>
    <message>
        <source>Skip long silences</source>
        <translation>Lange Stille überspringen</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Ab hier wiederholen</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Bis hier wiederholen</translation>
    </message>
    <message>
        <source>Don&apos;t repeat a part</source>
        <translation>Keinen Teil wiederholen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>Every file equally loud</source>
        <translation>Jede Datei gleich laut</translation>
    </message>
    <message>
        <source>Every folder equally loud</source>
        <translation>Jeder Ordner gleich laut</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SpeedLimitField</name>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>KB/s</source>
        <translation>KB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SqliteJournal</name>
    <message>
        <source>%1 Transfers go on, but those that aren&apos;t finished are forgotten when Bucketdeck ends.</source>
        <translation>%1 Übertragungen laufen weiter, aber unfertige gehen verloren, wenn Bucketdeck beendet wird.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>Drop audio or folders here, or choose files to upload.</source>
        <translation>Audio oder Ordner hier ablegen oder Dateien zum Hochladen auswählen.</translation>
    </message>
    <message>
        <source>No name here has “%1” in it</source>
        <translation>Kein Name hier enthält „%1“</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>Bucket nicht gefunden</translation>
    </message>
    <message>
        <source>This folder can’t be shown</source>
        <translation>Dieser Ordner lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation>Bucket öffnen…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Only the names in this folder were looked at. Enter searches all of “%1”.</source>
        <translation>Nur die Namen in diesem Ordner wurden durchsucht. Die Eingabetaste durchsucht „%1“ ganz.</translation>
    </message>
    <message>
        <source>Searching “%1” for “%2”…</source>
        <translation>„%1“ wird nach „%2“ durchsucht…</translation>
    </message>
    <message>
        <source>%1 names looked at, nothing found yet.</source>
        <translation>%1 Namen durchsucht, noch nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>The search of “%1” was stopped.</source>
        <translation>Die Suche in „%1“ wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing in “%1” has “%2” in its name</source>
        <translation>Kein Name in „%1“ enthält „%2“</translation>
    </message>
    <message>
        <source>Of several words, each has to be in the name. Capitals and accents make no difference.</source>
        <translation>Bei mehreren Wörtern muss jedes im Namen stehen. Groß- und Kleinschreibung und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back to the folder</source>
        <translation>Zurück zum Ordner</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StorageService</name>
    <message>
        <source>No link for “%1” came back. Try again.</source>
        <translation>Für „%1“ kam kein Link zurück. Erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StoredKey</name>
    <message>
        <source>The secret key of this project isn&apos;t saved any more. Add it again to go on.</source>
        <translation>Der geheime Schlüssel dieses Projekts ist nicht mehr gespeichert. Zum Fortfahren neu hinzufügen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseApi</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket. Choose another.</source>
        <translation>„%1“ kann kein Bucket heißen. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has at most %1 characters. Choose a shorter one.</source>
        <translation>Der Name eines Buckets hat höchstens %1 Zeichen. Kürzeren wählen.</translation>
    </message>
    <message>
        <source>“%1” is a bucket, not a file.</source>
        <translation>„%1“ ist ein Bucket, keine Datei.</translation>
    </message>
    <message>
        <source>The name “%1” with its folders takes %2 bytes on the server, which allows %3. Choose a shorter one.</source>
        <translation>Der Name „%1“ belegt mit seinen Ordnern %2 Byte auf dem Server, erlaubt sind %3. Kürzeren wählen.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” has a character that no file can have. Choose another.</source>
        <translation>Der Name „%1“ enthält ein Zeichen, das keine Datei haben kann. Anderen wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseBuckets</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
    <message>
        <source>The project itself takes no files that large. Choose a lower limit.</source>
        <translation>Das Projekt selbst nimmt keine so großen Dateien. Niedrigere Grenze wählen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseCopy</name>
    <message>
        <source>There is no bucket “%1”, or this account may not see it. Check the name.</source>
        <translation>Einen Bucket „%1“ gibt es nicht, oder dieses Konto darf ihn nicht sehen. Namen prüfen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>„%1“ gibt es nicht, oder dieses Konto darf es nicht sehen. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg.</translation>
    </message>
    <message>
        <source>This project&apos;s server can&apos;t change the details of “%1”. Upload it again instead.</source>
        <translation>Der Server dieses Projekts kann die Details von „%1“ nicht ändern. Stattdessen noch einmal hochladen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseDownload</name>
    <message>
        <source>“%1” didn&apos;t arrive whole. Try again.</source>
        <translation>„%1“ kam nicht vollständig an. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sent more than “%1” is said to have. Try again.</source>
        <translation>Der Server hat mehr gesendet, als „%1“ haben soll. Erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged. Download it again.</source>
        <translation>„%1“ kam beschädigt an. Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive as it is on the server. Try again later.</source>
        <translation>„%1“ kam nicht so an, wie es auf dem Server liegt. Später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseError</name>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account write to %1. Use your own folder, or ask the project&apos;s owner for a policy on storage.objects that allows it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto nicht in %1 schreiben. Den eigenen Ordner verwenden oder den Eigentümer des Projekts um eine Regel für storage.objects bitten, die es erlaubt.</translation>
    </message>
    <message>
        <source>Only the project&apos;s owner may do this. Ask them, or use their key.</source>
        <translation>Das darf nur der Eigentümer des Projekts. Dort nachfragen oder dessen Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do this. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf das nicht. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Die Sitzung ist abgelaufen. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t accept this key. Check the key in the account&apos;s settings.</source>
        <translation>Das Projekt nimmt diesen Schlüssel nicht an. Den Schlüssel in den Einstellungen des Kontos prüfen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>%1 gibt es nicht, oder dieses Konto darf es nicht sehen. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>It isn&apos;t there, or this account may not see it.</source>
        <translation>Das gibt es nicht, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>There is no bucket %1, or this account may not see it. Check the name.</source>
        <translation>Einen Bucket %1 gibt es nicht, oder dieses Konto darf ihn nicht sehen. Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it.</source>
        <translation>%1 gibt es schon. Anderen Namen wählen oder ersetzen.</translation>
    </message>
    <message>
        <source>The bucket %1 isn&apos;t empty. Remove what is in it first.</source>
        <translation>Der Bucket %1 ist nicht leer. Zuerst den Inhalt entfernen.</translation>
    </message>
    <message>
        <source>%1 is larger than the bucket %2 takes. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 ist größer, als der Bucket %2 erlaubt. Datei verkleinern oder um eine höhere Grenze bitten.</translation>
    </message>
    <message>
        <source>The bucket %1 doesn&apos;t take files of this type (%2). Convert it, or use another bucket.</source>
        <translation>Der Bucket %1 nimmt keine Dateien dieses Typs (%2). Datei umwandeln oder anderen Bucket verwenden.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take the name %1. Choose another.</source>
        <translation>Der Server nimmt den Namen %1 nicht an. Anderen wählen.</translation>
    </message>
    <message>
        <source>The project&apos;s storage quota is used up. Remove files, or ask the project&apos;s owner for more room.</source>
        <translation>Der Speicher des Projekts ist ausgeschöpft. Dateien entfernen oder den Eigentümer des Projekts um mehr Platz bitten.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1 seconds.</source>
        <translation>Der Server bittet um %1 Sekunden Pause.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>Der Server bittet um eine Pause. In einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation>Der Server hat zu lange gebraucht. Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is shorter than expected. Refresh the folder.</source>
        <translation>%1 ist kürzer als erwartet. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>This project&apos;s server doesn&apos;t offer this.</source>
        <translation>Der Server dieses Projekts bietet das nicht an.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again later.</source>
        <translation>Der Server hatte selbst ein Problem. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept this. The details say why.</source>
        <translation>Der Server hat das nicht angenommen. Der Grund steht in den Details.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit: %1 of your quota of %2 are used. Remove files, or ask the project&apos;s owner for more room.</source>
        <translation>Das passt nicht: Von %2 Speicher sind %1 belegt. Dateien entfernen oder den Eigentümer des Projekts um mehr Platz bitten.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from outside in the language&apos;s own quotes</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account upload to this place in %1. Use your own folder, or ask the project&apos;s owner for an INSERT policy on storage.objects that allows it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto nicht an diesen Ort in %1 hochladen. Den eigenen Ordner verwenden oder den Eigentümer des Projekts um eine INSERT-Regel für storage.objects bitten, die es erlaubt.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account replace files at this place in %1. Use your own folder, or ask the project&apos;s owner for INSERT, SELECT and UPDATE policies on storage.objects that allow it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto an diesem Ort in %1 keine Dateien ersetzen. Den eigenen Ordner verwenden oder den Eigentümer des Projekts um INSERT-, SELECT- und UPDATE-Regeln für storage.objects bitten, die es erlauben.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account move files to this place in %1. Use your own folder, or ask the project&apos;s owner for SELECT and UPDATE policies on storage.objects that allow it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto keine Dateien an diesen Ort in %1 verschieben. Den eigenen Ordner verwenden oder den Eigentümer des Projekts um SELECT- und UPDATE-Regeln für storage.objects bitten, die es erlauben.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account copy files to this place in %1. Use your own folder, or ask the project&apos;s owner for SELECT and INSERT policies on storage.objects that allow it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto keine Dateien an diesen Ort in %1 kopieren. Den eigenen Ordner verwenden oder den Eigentümer des Projekts um SELECT- und INSERT-Regeln für storage.objects bitten, die es erlauben.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account delete this in %1. Ask the project&apos;s owner for SELECT and DELETE policies on storage.objects that allow it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto das in %1 nicht löschen. Den Eigentümer des Projekts um SELECT- und DELETE-Regeln für storage.objects bitten, die es erlauben.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account read this in %1. Ask the project&apos;s owner for a SELECT policy on storage.objects that allows it.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto das in %1 nicht lesen. Den Eigentümer des Projekts um eine SELECT-Regel für storage.objects bitten, die es erlaubt.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account make buckets. Ask the project&apos;s owner to make %1.</source>
        <translation>Die Zeilenregeln (Row-Level Security) des Projekts lassen dieses Konto keine Buckets anlegen. Den Eigentümer des Projekts bitten, %1 anzulegen.</translation>
    </message>
    <message>
        <source>This link has expired, or it was changed on its way. Make a new one.</source>
        <translation>Dieser Link ist abgelaufen oder wurde unterwegs verändert. Einen neuen erstellen.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to delete %1. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf %1 nicht löschen. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to read %1. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf %1 nicht lesen. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to upload %1. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf %1 nicht hochladen. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to list the buckets. Open one by its name.</source>
        <translation>Dieses Konto darf die Buckets nicht auflisten. Einen mit Namen öffnen.</translation>
    </message>
    <message>
        <source>The plan of the project&apos;s organisation is used up. Until that changes nothing can be uploaded, read or deleted. Its owner finds what to do under Billing on supabase.com/dashboard.</source>
        <translation>Der Tarif der Organisation des Projekts ist ausgeschöpft. Bis sich das ändert, lässt sich nichts hochladen, lesen oder löschen. Was zu tun ist, findet der Eigentümer unter Billing auf supabase.com/dashboard.</translation>
    </message>
    <message>
        <source>No file of this project may be as large as %1. Choose a smaller limit for %2.</source>
        <translation>Keine Datei dieses Projekts darf %1 groß sein. Kleinere Grenze für %2 wählen.</translation>
    </message>
    <message>
        <source>The limit for %1 is larger than the project allows. Choose a smaller one.</source>
        <translation>Die Grenze für %1 ist höher, als das Projekt erlaubt. Niedrigere wählen.</translation>
    </message>
    <message>
        <source>%1 has %2, and the bucket %3 takes files of up to %4. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 hat %2, der Bucket %3 nimmt Dateien bis %4. Datei verkleinern oder um eine höhere Grenze bitten.</translation>
    </message>
    <message>
        <source>%1 has %2, which is more than the bucket %3 or the project takes. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 hat %2, mehr als der Bucket %3 oder das Projekt nimmt. Datei verkleinern oder um eine höhere Grenze bitten.</translation>
    </message>
    <message>
        <source>One of the allowed types for %1 isn&apos;t a type. Write them like audio/mpeg or image/*.</source>
        <translation>Einer der erlaubten Typen für %1 ist kein Typ. So schreiben: audio/mpeg oder image/*.</translation>
    </message>
    <message>
        <source>The bucket %1 doesn&apos;t take %2 (%3). Convert it, or use another bucket.</source>
        <translation>Der Bucket %1 nimmt %2 nicht (%3). Datei umwandeln oder anderen Bucket verwenden.</translation>
    </message>
    <message>
        <source>The bucket %1 takes %2 only, and %3 is %4. Convert it, or use another bucket.</source>
        <translation>Der Bucket %1 nimmt nur %2, und %3 ist %4. Datei umwandeln oder anderen Bucket verwenden.</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>“.” and “..” can&apos;t be parts of a name. Choose another than %1.</source>
        <translation>„.“ und „..“ können keine Teile eines Namens sein. Anderen Namen als %1 wählen.</translation>
    </message>
    <message>
        <source>The server takes no %1 in names. Choose another than %2.</source>
        <translation>Nicht erlaubt in Namen auf dem Server: %1. Anderen Namen als %2 wählen.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name has %1 characters, and %2 are allowed. Choose a shorter one.</source>
        <translation>Der Name des Buckets hat %1 Zeichen, erlaubt sind %2. Kürzeren wählen.</translation>
    </message>
    <message>
        <source>The name of a bucket can&apos;t begin or end with a space. Choose another than %1.</source>
        <translation>Der Name eines Buckets kann nicht mit einem Leerzeichen beginnen oder enden. Anderen Namen als %1 wählen.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again at %1.</source>
        <translation>Der Server bittet um eine Pause. Um %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Something else answered in place of the server. Look whether your network wants you to sign in.</source>
        <translation>Statt des Servers hat etwas anderes geantwortet. Prüfen, ob das Netz eine Anmeldung verlangt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseInfo</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseLinks</name>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>„%1“ gibt es nicht, oder dieses Konto darf es nicht sehen. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>A link must hold for at least one second.</source>
        <translation>Ein Link muss mindestens eine Sekunde lang gelten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseListing</name>
    <message>
        <source>The list can&apos;t be continued. Refresh the folder.</source>
        <translation>Die Liste lässt sich nicht fortsetzen. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t a list. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist keine Liste. Adresse des Projekts prüfen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseRead</name>
    <message>
        <source>“%1” was changed on the server while it was read. Try again.</source>
        <translation>„%1“ wurde beim Lesen auf dem Server geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for. Try again.</source>
        <translation>Der Server hat einen anderen Teil der Datei geschickt als angefordert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>This part of the file can&apos;t be read.</source>
        <translation>Dieser Teil der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is shorter than expected. Refresh the folder.</source>
        <translation>„%1“ ist kürzer als erwartet. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here. Download it to see it.</source>
        <translation>„%1“ ist zu groß, um hier gezeigt zu werden. Zum Ansehen herunterladen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseRemove</name>
    <message>
        <source>This account may not remove “%1”. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf „%1“ nicht entfernen. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseStorage</name>
    <message>
        <source>The folder “%1” exists already. Choose another name.</source>
        <translation>Den Ordner „%1“ gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseUpload</name>
    <message>
        <source>The file “%1” isn&apos;t there any more. Nothing was uploaded.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr. Nichts wurde hochgeladen.</translation>
    </message>
    <message>
        <source>The data to upload can&apos;t be read.</source>
        <translation>Die Daten zum Hochladen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and replace it.</source>
        <translation>„%1“ hat sich beim Senden geändert; im Bucket liegt jetzt womöglich eine Mischung. Noch einmal hochladen und ersetzen.</translation>
    </message>
    <message>
        <source>“%1” changed while it was sent. Nothing was stored; upload it again.</source>
        <translation>„%1“ hat sich beim Senden geändert. Nichts wurde gespeichert; noch einmal hochladen.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Upload it again and replace it.</source>
        <translation>„%1“ kam nicht vollständig an. Noch einmal hochladen und ersetzen.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged. Upload it again and replace it.</source>
        <translation>„%1“ kam beschädigt an. Noch einmal hochladen und ersetzen.</translation>
    </message>
    <message>
        <source>This upload link isn&apos;t valid any more. Ask for a new one.</source>
        <translation>Dieser Upload-Link gilt nicht mehr. Um einen neuen bitten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagDialog</name>
    <message>
        <source>Choose cover…</source>
        <translation>Cover wählen…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Cover entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Tags von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n files</source>
        <translation>
            <numerusform>Tags von %n Datei</numerusform>
            <numerusform>Tags von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Artist</source>
        <translation>&amp;Interpret</translation>
    </message>
    <message>
        <source>A&amp;lbum</source>
        <translation>A&amp;lbum</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>Titelnumme&amp;r</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Different covers. Drop a picture here to give all the same.</source>
        <translation>Verschiedene Cover. Ein Bild hier ablegen, um allen dasselbe zu geben.</translation>
    </message>
    <message>
        <source>Takes all pictures out of the file</source>
        <translation>Nimmt alle Bilder aus der Datei</translation>
    </message>
    <message>
        <source>No cover. Drop a picture here.</source>
        <translation>Kein Cover. Ein Bild hier ablegen.</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Cover wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>This uploads a new version of “%1”, %2. Replace it?</source>
        <translation>Das lädt eine neue Fassung von „%1“ hoch, %2. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>This uploads new versions of %n files, %1. Replace them?</source>
        <translation>
            <numerusform>Das lädt eine neue Fassung von %n Datei hoch, %1. Ersetzen?</numerusform>
            <numerusform>Das lädt neue Fassungen von %n Dateien hoch, %1. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagEditor</name>
    <message>
        <source>There is no place for a copy of the file. Look whether the disk has room, and try again.</source>
        <translation>Für eine Kopie der Datei ist kein Platz. Nachsehen, ob auf dem Datenträger Platz ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Nothing was replaced. Reload the folder and edit it again.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert. Nichts wurde ersetzt. Den Ordner neu laden und noch einmal bearbeiten.</translation>
    </message>
    <message>
        <source>%1 (before %2)</source>
        <translation>%1 (vor %2)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagFlow</name>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The tags of “%1” are saved.</source>
        <translation>Die Tags von „%1“ sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n files are saved.</source>
        <translation>
            <numerusform>Die Tags von %n Datei sind gespeichert.</numerusform>
            <numerusform>Die Tags von %n Dateien sind gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagWriter</name>
    <message>
        <source>The tags of this file can&apos;t be edited. MP3, FLAC, Ogg, Opus, M4A, WAV and AIFF can.</source>
        <translation>Die Tags dieser Datei lassen sich nicht bearbeiten. Bei MP3, FLAC, Ogg, Opus, M4A, WAV und AIFF geht es.</translation>
    </message>
    <message>
        <source>The tags of this file are built in a way that an edit might damage. It was left as it is.</source>
        <translation>Die Tags dieser Datei sind so gebaut, dass eine Bearbeitung sie beschädigen könnte. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The tags couldn&apos;t be written. Look whether the disk has room, and try again.</source>
        <translation>Die Tags ließen sich nicht schreiben. Nachsehen, ob auf dem Datenträger Platz ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>A cover has to be a JPEG or PNG picture.</source>
        <translation>Ein Cover muss ein JPEG- oder PNG-Bild sein.</translation>
    </message>
    <message>
        <source>This cover is too large. Choose a picture of up to 2 MB.</source>
        <translation>Dieses Cover ist zu groß. Ein Bild von bis zu 2 MB wählen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to.</source>
        <translation>In „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The edit would have damaged the sound of this file. It was left as it is.</source>
        <translation>Die Bearbeitung hätte den Klang dieser Datei beschädigt. Sie blieb, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TargetDialog</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Pfad des Ordners</translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation>bucket/ordner</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ThumbnailMaker</name>
    <message>
        <source>“%1” isn&apos;t a picture that can be shown.</source>
        <translation>„%1“ ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>“%1” is too large for a preview. Download it to see it.</source>
        <translation>„%1“ ist zu groß für eine Vorschau. Zum Ansehen herunterladen.</translation>
    </message>
    <message>
        <source>A preview can&apos;t have this size.</source>
        <translation>Diese Größe ist für eine Vorschau nicht möglich.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged.</source>
        <translation>Das Bild „%1“ ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Tour</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>You may not move this file.</source>
        <translation>Dieses Konto darf diese Datei nicht verschieben.</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be moved</source>
        <translation>In „%1“ ließ sich nicht alles verschieben</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Transfer</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place to save to.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Anderen Speicherort wählen.</translation>
    </message>
    <message>
        <source>No free name was found beside “%1”. Rename the file and try again.</source>
        <translation>Neben „%1“ fand sich kein freier Name. Datei umbenennen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A folder can only become a folder, and a file a file.</source>
        <translation>Aus einem Ordner kann nur ein Ordner werden, aus einer Datei nur eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another place.</source>
        <translation>„%1“ ist dort schon vorhanden. Anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put inside itself. Choose a folder outside of it.</source>
        <translation>„%1“ passt nicht in sich selbst. Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again, and it goes on.</source>
        <translation>Dieses Konto ist abgemeldet. Nach erneuter Anmeldung geht es weiter.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued. Choose Try again to send it as it is now.</source>
        <translation>„%1“ wurde nach dem Einreihen geändert. „Erneut versuchen“ sendet den jetzigen Stand.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferActions</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Only if newer</source>
        <translation>Nur wenn neuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>An den Anfang stellen</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>Ans Ende stellen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Fehlermeldung kopieren</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferCellWidget</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>%1 aufgeben</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>%1 jetzt versuchen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferDelegate</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferFeed</name>
    <message>
        <source>All done</source>
        <translation>Alles fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n Übertragung fertig</numerusform>
            <numerusform>%n Übertragungen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are done</source>
        <translation>Die anderen sind fertig</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferJournal</name>
    <message>
        <source>%1 It was kept as “%2” and a new one was begun. No file was touched. Look whether all that you had queued has arrived.</source>
        <translation>%1 Sie wurde als „%2“ aufbewahrt und eine neue begonnen. Keine Datei wurde angetastet. Prüfen, ob alles Eingereihte angekommen ist.</translation>
    </message>
    <message>
        <source>The list of transfers can&apos;t be kept on the disk.</source>
        <translation>Die Liste der Übertragungen lässt sich nicht auf dem Datenträger speichern.</translation>
    </message>
    <message>
        <source>The list of transfers is damaged.</source>
        <translation>Die Liste der Übertragungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full, so the list of transfers can&apos;t be kept.</source>
        <translation>Der Datenträger ist voll, daher lässt sich die Liste der Übertragungen nicht speichern.</translation>
    </message>
    <message>
        <source>The list of transfers was made by a newer Bucketdeck.</source>
        <translation>Die Liste der Übertragungen stammt von einem neueren Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferModel</name>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation>
            <numerusform>%1 von %n Objekt</numerusform>
            <numerusform>%1 von %n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, a group, unfolded</source>
        <translation>%1, eine Gruppe, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, a group, folded</source>
        <translation>%1, eine Gruppe, eingeklappt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferReport</name>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferSettingsPage</name>
    <message>
        <source>Upload limit</source>
        <translation>Upload-Grenze</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Download-Grenze</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Pause on metered &amp;networks</source>
        <translation>In getakteten &amp;Netzen pausieren</translation>
    </message>
    <message>
        <source>This computer can&apos;t tell which networks are metered.</source>
        <translation>Dieser Computer erkennt nicht, welche Netze getaktet sind.</translation>
    </message>
    <message>
        <source>Transfers at on&amp;ce</source>
        <translation>&amp;Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>&amp;Upload-Grenze</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>&amp;Download-Grenze</translation>
    </message>
    <message>
        <source>Keep finished ones &amp;for</source>
        <translation>&amp;Fertige behalten für</translation>
    </message>
    <message>
        <source>Pause while I &amp;listen</source>
        <translation>Beim &amp;Hören pausieren</translation>
    </message>
    <message>
        <source>Keep this computer &amp;awake while files are on their way</source>
        <translation>Computer &amp;wach halten, solange Dateien unterwegs sind</translation>
    </message>
    <message>
        <source>&amp;Tell me when all is done and the window isn&apos;t in front</source>
        <translation>&amp;Melden, wenn alles fertig ist und das Fenster nicht vorn liegt</translation>
    </message>
    <message>
        <source>&amp;Hidden files too, when a folder goes up or down</source>
        <translation>Auch &amp;versteckte Dateien, wenn ein Ordner hoch- oder heruntergeladen wird</translation>
    </message>
    <message>
        <source>Names that begin with a dot. What you pick by itself always goes.</source>
        <translation>Namen, die mit einem Punkt beginnen. Was einzeln ausgewählt wird, geht immer mit.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message>
        <source>Transfers under way</source>
        <translation>Laufende Übertragungen</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>Alle Übertragungen pausieren</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>Alle Übertragungen fortsetzen</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>how many more</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n wartet auf eine Entscheidung</numerusform>
            <numerusform>%n warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Welche Übertragungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter transfers by name</source>
        <translation>Übertragungen nach Namen filtern</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Uploads and downloads show up here.</source>
        <translation>Uploads und Downloads erscheinen hier.</translation>
    </message>
    <message>
        <source>No transfer here is like that</source>
        <translation>Keine Übertragung passt dazu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>Trotzdem fortsetzen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TreeText</name>
    <message>
        <source>Stopped. Moved so far: %1 of %2 found. The rest is where it was.</source>
        <translation>Angehalten. Bisher verschoben: %1 von %2 gefundenen. Der Rest liegt noch am alten Ort.</translation>
    </message>
    <message>
        <source>Stopped. Copied so far: %1 of %2 found. The copies stay.</source>
        <translation>Angehalten. Bisher kopiert: %1 von %2 gefundenen. Die Kopien bleiben.</translation>
    </message>
    <message>
        <source>Stopped. Deleted so far: %1 of %2 found. The rest is untouched.</source>
        <translation>Angehalten. Bisher gelöscht: %1 von %2 gefundenen. Der Rest ist unberührt.</translation>
    </message>
    <message>
        <source>Not moved: %1 of %2 objects. They are where they were.</source>
        <translation>Nicht verschoben: %1 von %2 Objekten. Sie liegen noch am alten Ort.</translation>
    </message>
    <message>
        <source>Not copied: %1 of %2 objects.</source>
        <translation>Nicht kopiert: %1 von %2 Objekten.</translation>
    </message>
    <message>
        <source>Not deleted: %1 of %2 objects. They are still there.</source>
        <translation>Nicht gelöscht: %1 von %2 Objekten. Sie sind noch da.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadContent</name>
    <message>
        <source>Compressed, it would be no smaller.</source>
        <translation>Komprimiert wäre die Datei nicht kleiner.</translation>
    </message>
    <message>
        <source>Files can&apos;t be compressed here.</source>
        <translation>Dateien lassen sich hier nicht komprimieren.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadFlow</name>
    <message>
        <source>Upload a folder</source>
        <translation>Ordner hochladen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>You are signed out. Sign in and drop the files again.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden und die Dateien erneut ablegen.</translation>
    </message>
    <message>
        <source>Nothing was uploaded.</source>
        <translation>Nichts wurde hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be uploaded here. Details name each with the reason.</source>
        <translation>
            <numerusform>%n Datei lässt sich hier nicht hochladen. Die Details nennen den Grund.</numerusform>
            <numerusform>%n Dateien lassen sich hier nicht hochladen. Die Details nennen jede mit dem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is on its way there already: %1 of it.</source>
        <translation>Dieselbe Datei ist schon dorthin unterwegs: %1 davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>%n verstecktes Element wurde ausgelassen. In den Einstellungen unter „Übertragungen“ lassen sich solche einschließen.</numerusform>
            <numerusform>%n versteckte Elemente wurden ausgelassen. In den Einstellungen unter „Übertragungen“ lassen sich solche einschließen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadLinkDialog</name>
    <message>
        <source>It &amp;may replace a file of that name</source>
        <translation>Er &amp;darf eine Datei dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>Copy upload link</source>
        <translation>Upload-Link kopieren</translation>
    </message>
    <message>
        <source>Whoever has the link can put one file into “%1”, once.</source>
        <translation>Wer den Link hat, kann einmal eine Datei in „%1“ ablegen.</translation>
    </message>
    <message>
        <source>&amp;Name of that file:</source>
        <translation>&amp;Name dieser Datei:</translation>
    </message>
    <message>
        <source>Otherwise the link works only as long as there is no such file.</source>
        <translation>Sonst gilt der Link nur, solange es keine solche Datei gibt.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadPlan</name>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. On its way already: %2. Free: %3 of %4. Delete something or upload less.</source>
        <translation>Das passt nicht. Nötig: %1. Schon unterwegs: %2. Frei: %3 von %4. Etwas löschen oder weniger hochladen.</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. Free: %2 of %3. Delete something or upload less.</source>
        <translation>Das passt nicht. Nötig: %1. Frei: %2 von %3. Etwas löschen oder weniger hochladen.</translation>
    </message>
    <message>
        <source>“%1” has no name to upload it under. Drop what is inside it instead.</source>
        <translation>„%1“ hat keinen Namen zum Hochladen. Stattdessen den Inhalt ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a link to something that isn&apos;t there.</source>
        <translation>„%1“ ist eine Verknüpfung mit etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or its name can&apos;t be read.</source>
        <translation>„%1“ gibt es nicht mehr, oder der Name ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, and links to folders are not followed. Drop the folder itself.</source>
        <translation>„%1“ ist eine Verknüpfung mit einem Ordner; solchen wird nicht gefolgt. Den Ordner selbst ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket, not a file.</source>
        <translation>„%1“ ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation>„%1“ lässt sich nicht lesen. Zugriffsrechte prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen. Zugriffsrechte prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The name of “%1”, with its folders, is too long for the storage. Shorten it and try again.</source>
        <translation>Der Name von „%1“ ist mit seinen Ordnern zu lang für den Speicher. Kürzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is %2, and the bucket “%3” takes files up to %4.</source>
        <translation>„%1“ hat %2, der Bucket „%3“ nimmt Dateien bis %4.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, and the bucket “%3” takes only %4.</source>
        <translation>„%1“ ist vom Typ %2, der Bucket „%3“ nimmt nur %4.</translation>
    </message>
    <message>
        <source>“%1” is what a system keeps for itself, and isn&apos;t uploaded.</source>
        <translation>„%1“ ist etwas, das ein System für sich selbst ablegt, und wird nicht hochgeladen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsageCommand</name>
    <message>
        <source>Used: %1</source>
        <translation>Belegt: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <source>Counted from what this account may see.</source>
        <translation>Gezählt wird, was dieses Konto sehen darf.</translation>
    </message>
    <message>
        <source>usage takes ss:/// or lib:///, or a bucket or folder there.</source>
        <translation>usage nimmt ss:/// oder lib:/// oder einen Bucket oder Ordner dort.</translation>
    </message>
    <message>
        <source>No bucket is shown to this account, so nothing could be counted. Buckets may be hidden from it; name one to have it counted: bucketdeck usage ss:///NAME/</source>
        <translation>Diesem Konto wird kein Bucket gezeigt, also ließ sich nichts zählen. Womöglich sind Buckets für das Konto verborgen; einen mit Namen angeben, um ihn zu zählen: bucketdeck usage ss:///NAME/</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsagePage</name>
    <message>
        <source>As the project itself counts it.</source>
        <translation>So, wie das Projekt selbst zählt.</translation>
    </message>
    <message>
        <source>Added up from the listings: only what this account can see. The project may hold more.</source>
        <translation>Aus den Listen zusammengezählt: nur, was dieses Konto sehen kann. Im Projekt liegt womöglich mehr.</translation>
    </message>
    <message>
        <source>The files of the library, and the free space of the disk they are on.</source>
        <translation>Die Dateien der Bibliothek und der freie Platz auf ihrem Datenträger.</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>%1 more will be used by what is on its way.</source>
        <translation>Was unterwegs ist, belegt weitere %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free on this disk</source>
        <translation>%1 · %2 auf dem Datenträger frei</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 frei</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Nicht aktuell: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaitingPage</name>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Noch einmal öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window goes on by itself when you are done.</source>
        <translation>Dort mit %1 anmelden. Danach geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Wartet auf den Browser…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformFeed</name>
    <message>
        <source>Compute waveform</source>
        <translation>Wellenform berechnen</translation>
    </message>
    <message>
        <source>Stop computing the waveform (%1)</source>
        <translation>Berechnen der Wellenform anhalten (%1)</translation>
    </message>
    <message>
        <source>Compute waveform (fetches %1)</source>
        <translation>Wellenform berechnen (lädt %1)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformFile</name>
    <message>
        <source>This file is no waveform, or damaged.</source>
        <translation>Diese Datei ist keine Wellenform oder beschädigt.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformSeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Position im Titel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaysPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Angemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>Your password is never kept. Staying signed in puts the session into this computer&apos;s keyring.</source>
        <translation>Das Passwort wird nie gespeichert. Bleibt das Konto angemeldet, kommt die Sitzung in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Konto anlegen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>E-&amp;mail me a code</source>
        <translation>&amp;Code per E-Mail schicken</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Continue as a &amp;guest</source>
        <translation>Als &amp;Gast fortfahren</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Die E-Mail-Adresse der Anmeldung eingeben.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Einstellungen, Daten und Bibliothek unter &lt;folder&gt; ablegen.</translation>
    </message>
    <message>
        <source>Take pictures of the main views into &lt;folder&gt; and quit.</source>
        <translation>Bilder der Hauptansichten in &lt;folder&gt; speichern und beenden.</translation>
    </message>
    <message>
        <source>A desktop home for the files you keep in Supabase Storage.</source>
        <translation>Das Zuhause auf dem Desktop für Dateien in Supabase Storage.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t compress to %1.</source>
        <translation>Dieser Computer kann nicht in %1 komprimieren.</translation>
    </message>
    <message>
        <source>This computer can&apos;t analyse sounds.</source>
        <translation>Dieser Computer kann keine Töne analysieren.</translation>
    </message>
</context>
</TS>
