<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Name taken</source>
        <translation>Name vergeben</translation>
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
        <source>Type the e-mail address and the password of your user in the project.</source>
        <translation>E-Mail-Adresse und Passwort des Benutzers in diesem Projekt eingeben.</translation>
    </message>
    <message>
        <source>This account comes from how the program was started and can&apos;t be signed out here.</source>
        <translation>Dieses Konto wurde beim Start des Programms vorgegeben und lässt sich hier nicht abmelden.</translation>
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
</context>
<context>
    <name>bucketdeck::AudioDecoder</name>
    <message>
        <source>This kind of audio (%1) can&apos;t be played here.</source>
        <translation>Diese Art von Audio (%1) lässt sich hier nicht abspielen.</translation>
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
        <source>The project couldn&apos;t read this e-mail address or password. Check both and try again.</source>
        <translation>Das Projekt konnte E-Mail-Adresse oder Passwort nicht lesen. Beides prüfen und erneut versuchen.</translation>
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
        <source>Filter this folder</source>
        <translation>Diesen Ordner filtern</translation>
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
    <name>bucketdeck::Cli</name>
    <message>
        <source>Use: bucketdeck ls [bucket[/folder/]] | put FILE bucket/folder/[name] | get bucket/key [FILE]</source>
        <translation>Aufruf: bucketdeck ls [Bucket[/Ordner/]] | put DATEI Bucket/Ordner/[Name] | get Bucket/Pfad [DATEI]</translation>
    </message>
    <message>
        <source>Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL and SUPABASE_SERVICE_KEY.</source>
        <translation>Niemand ist angemeldet. Bucketdeck öffnen und anmelden oder SUPABASE_URL und SUPABASE_SERVICE_KEY setzen.</translation>
    </message>
    <message>
        <source>The session has ended. Open Bucketdeck and sign in again.</source>
        <translation>Die Sitzung ist abgelaufen. Bucketdeck öffnen und erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) of this drop</source>
        <translation>
            <numerusform>Auch auf die andere Datei anwenden</numerusform>
            <numerusform>Auch auf die %n anderen Dateien anwenden</numerusform>
        </translation>
    </message>
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
        <source>There now</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Neu</translation>
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
</context>
<context>
    <name>bucketdeck::Demo</name>
    <message>
        <source>The practice project&apos;s file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 des Übungsprojekts lässt sich nicht lesen.</translation>
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
    <name>bucketdeck::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <source>No secure connection to %1 could be made. Check the address and this computer&apos;s date.</source>
        <translation>Keine sichere Verbindung zu %1 möglich. Die Adresse und das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>What answers at %1 isn&apos;t a Supabase project. Check the address.</source>
        <translation>Was unter %1 antwortet, ist kein Supabase-Projekt. Adresse prüfen.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Check the address and your connection.</source>
        <translation>%1 ist nicht erreichbar. Adresse und Verbindung prüfen.</translation>
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
        <source>“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.</source>
        <translation>„%1“ hat %2, der Bucket „%3“ nimmt Dateien bis %4. Anderen Bucket wählen.</translation>
    </message>
    <message>
        <source>The bucket “%1” doesn&apos;t take files of the type %2, but these: %3. Choose another bucket.</source>
        <translation>Der Bucket „%1“ nimmt keine Dateien vom Typ %2, nur diese: %3. Anderen Bucket wählen.</translation>
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
        <source>There is already a file named “%1” in that folder. Choose another name.</source>
        <translation>In diesem Ordner gibt es schon eine Datei „%1“. Anderen Namen wählen.</translation>
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
        <source>What isn&apos;t finished is lost when you leave now; files already there stay.</source>
        <translation>Beim Beenden geht verloren, was nicht fertig ist; angekommene Dateien bleiben.</translation>
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
    <name>bucketdeck::NewBucketDialog</name>
    <message>
        <source>P&amp;ublic: anyone with a link can read what is in it</source>
        <translation>Ö&amp;ffentlich: Wer einen Link hat, kann den Inhalt lesen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Neuer Bucket</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The project&apos;s own limit</source>
        <translation>Grenze des Projekts</translation>
    </message>
    <message>
        <source>Leave empty to allow every type</source>
        <translation>Leer lassen, um jeden Typ zu erlauben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>„%1“ ist kein Dateityp. Typen sehen so aus: audio/mpeg oder audio/*.</translation>
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
        <source>Filter this folder</source>
        <translation>Diesen Ordner filtern</translation>
    </message>
    <message>
        <source>Filter this folder by name</source>
        <translation>Diesen Ordner nach Namen filtern</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
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
        <source>&amp;Transfers at once</source>
        <translation>&amp;Gleichzeitige Übertragungen</translation>
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
        <source>You are signed out of this project. Sign in again first.</source>
        <translation>Dieses Projekt ist abgemeldet. Zuerst erneut anmelden.</translation>
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
        <source>Largest file: %1</source>
        <translation>Größte Datei: %1</translation>
    </message>
    <message>
        <source>the project&apos;s own limit</source>
        <translation>Grenze des Projekts</translation>
    </message>
    <message>
        <source>Allowed types: %1</source>
        <translation>Erlaubte Typen: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Row-level security hides this bucket&apos;s rules. Its files may still be reached.</source>
        <translation>Row-Level Security verbirgt die Regeln dieses Buckets. Seine Dateien sind womöglich trotzdem erreichbar.</translation>
    </message>
    <message>
        <source>Remove the bucket “%1”?</source>
        <translation>Den Bucket „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Only an empty bucket can be removed. This can&apos;t be undone.</source>
        <translation>Nur ein leerer Bucket lässt sich entfernen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <source>Remove empty bucket…</source>
        <translation>Leeren Bucket entfernen…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInDialog</name>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to a project</source>
        <translation>Bei einem Projekt anmelden</translation>
    </message>
    <message>
        <source>Sign in to a Supabase project</source>
        <translation>Bei einem Supabase-Projekt anmelden</translation>
    </message>
    <message>
        <source>anon or publishable key</source>
        <translation>anon- oder publishable-Schlüssel</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Your password is never kept. Staying signed in puts the session into this computer&apos;s keyring.</source>
        <translation>Das Passwort wird nie gespeichert. „Angemeldet bleiben“ legt die Sitzung in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>Projekt-&amp;URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>In the Supabase dashboard: Project settings → API keys</source>
        <translation>Im Supabase-Dashboard: Project settings → API keys</translation>
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
        <source>Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)</source>
        <translation>Aus der Umgebung übernommen (SUPABASE_URL, SUPABASE_ANON_KEY)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the project&apos;s URL, such as https://your-project.supabase.co.</source>
        <translation>Die URL des Projekts eingeben, etwa https://your-project.supabase.co.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s anon or publishable key. It is in the dashboard under Project settings → API keys.</source>
        <translation>Den anon- oder publishable-Schlüssel des Projekts eingeben. Er steht im Dashboard unter Project settings → API keys.</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Die E-Mail-Adresse der Anmeldung eingeben.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
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
        <source>The filter looks at the names in this folder only.</source>
        <translation>Der Filter durchsucht nur die Namen in diesem Ordner.</translation>
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
</context>
<context>
    <name>bucketdeck::SupabaseDownload</name>
    <message>
        <source>“%1” was changed on the server while it was read. Try again.</source>
        <translation>„%1“ wurde beim Lesen auf dem Server geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for. Try again.</source>
        <translation>Der Server hat einen anderen Teil der Datei geschickt als angefordert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Try again.</source>
        <translation>„%1“ kam nicht vollständig an. Erneut versuchen.</translation>
    </message>
    <message>
        <source>This part of the file can&apos;t be read.</source>
        <translation>Dieser Teil der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is shorter than expected. Refresh the folder.</source>
        <translation>„%1“ ist kürzer als erwartet. Ordner aktualisieren.</translation>
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
    <name>bucketdeck::SupabaseRemove</name>
    <message>
        <source>This account may not remove “%1”. Ask the project&apos;s owner for access.</source>
        <translation>Dieses Konto darf „%1“ nicht entfernen. Den Eigentümer des Projekts um Zugriff bitten.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseStorage</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>„%1“ gibt es nicht, oder dieses Konto darf es nicht sehen. Ordner aktualisieren.</translation>
    </message>
    <message>
        <source>The folder “%1” exists already. Choose another name.</source>
        <translation>Den Ordner „%1“ gibt es schon. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A link must hold for at least one second.</source>
        <translation>Ein Link muss mindestens eine Sekunde gelten.</translation>
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
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>Die Antwort des Servers ist unverständlich. Adresse des Projekts prüfen.</translation>
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
    <name>bucketdeck::Tour</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
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
        <source>This account is signed out. Sign in again, then choose Try again.</source>
        <translation>Dieses Konto ist abgemeldet. Anmelden, dann „Erneut versuchen“ drücken.</translation>
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
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message>
        <source>Transfers under way</source>
        <translation>Laufende Übertragungen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
    <message>
        <source>Nothing is on its way. Uploads and downloads show up here.</source>
        <translation>Nichts ist unterwegs. Uploads und Downloads erscheinen hier.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>In the storage: %1</source>
        <translation>Im Speicher: %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
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
    <name>main</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Einstellungen, Daten und Bibliothek unter &lt;folder&gt; ablegen.</translation>
    </message>
    <message>
        <source>For commands: local or supabase.</source>
        <translation>Für Befehle: local oder supabase.</translation>
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
        <source>Without a window: ls, put, get.</source>
        <translation>Ohne Fenster: ls, put, get.</translation>
    </message>
</context>
</TS>
