<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit, the unit follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1 (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a folder on this computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountButton</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucketdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supabase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you close Bucketdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountManager</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but the keyring didn&apos;t let the saved session be removed. It is of no use any more; you can remove it by hand under the name “bucketdeck”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail address and the password of your user in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account comes from how the program was started and can&apos;t be signed out here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::ApiKey</name>
    <message>
        <source>The project&apos;s API key is missing. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be an API key. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a secret key: it opens everything in the project to whoever has it. Use the publishable (anon) key here, and keep the secret one for servers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioDecoder</name>
    <message>
        <source>This kind of audio (%1) can&apos;t be played here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::AuthError</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts in a short time. Wait %n second(s) and try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address isn&apos;t a Supabase project. Copy the project URL from the project&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address isn&apos;t confirmed yet. Open the link in the message that the project sent you, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project doesn&apos;t allow signing in with e-mail and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project couldn&apos;t read this e-mail address or password. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project asks for a captcha at sign-in, which works in a browser only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is blocked in the project. Ask the person who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project refused this API key. Copy the publishable (anon) key from the project&apos;s API settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is over its plan&apos;s limits and answers nobody until its owner changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project doesn&apos;t know this request. It may be too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project isn&apos;t answering properly right now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project refused this without saying why. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Breadcrumbs</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to type a path (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserDelegate</name>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserPage</name>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only audio can be opened here. Use Download for other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy public link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserView</name>
    <message>
        <source>Files in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Cli</name>
    <message>
        <source>Use: bucketdeck ls [bucket[/folder/]] | put FILE bucket/folder/[name] | get bucket/key [FILE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL and SUPABASE_SERVICE_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. Open Bucketdeck and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) of this drop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing can&apos;t be undone. Keeping both gives the new file a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Demo</name>
    <message>
        <source>The practice project&apos;s file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::DownloadFile</name>
    <message>
        <source>“%1” exists already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” isn&apos;t there any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::DragSource</name>
    <message>
        <source>Use Download for folders and for larger files. Small files can be dragged out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the file in the temporary folder. Use Download instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Getting %n file(s) ready (%1). Drag again in a moment to drop them outside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: drag once more to drop outside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::DropHint</name>
    <message>
        <source>Drop audio or folders here to upload to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderActions</name>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name can’t have a “/” in it: that parts folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be deleted from this computer. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be deleted from the cloud. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no files to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It leads to the file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It works for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that the link is to work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket isn’t public. Copy a link that works for some time instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public link copied. Anyone can open it as long as the bucket is public.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderModel</name>
    <message>
        <source>You are signed out. Sign in to see these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::HttpCall</name>
    <message>
        <source>%1 doesn&apos;t answer. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 isn&apos;t a Supabase project. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Inspector</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache-Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link that works for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is signed and stops working after %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::KeychainStore</name>
    <message>
        <source>This computer&apos;s keyring does not answer. Unlock it, or start a keyring service (such as GNOME Keyring or KWallet), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds nothing under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyring holds for this account is damaged. Sign in again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryCatalogue</name>
    <message>
        <source>Another program is using the library&apos;s catalogue. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be written to. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be used. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was made by a newer Bucketdeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was kept as “%2” and a new one was begun. All your files are there; the settings of the buckets and the details you added to files are only in the old catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All your files are there, but the settings of the buckets and the details you added to files can&apos;t be shown, and new ones last until Bucketdeck is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryListing</name>
    <message>
        <source>The list couldn&apos;t be continued. Reload the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryPaths</name>
    <message>
        <source>A folder on this computer can&apos;t hold an empty name. Take out the extra “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that the disk can&apos;t keep. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds half a character. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name on this computer can have 255 bytes, and this one has more. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name that Bucketdeck keeps for itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name can&apos;t hold “/” or begin with a dot. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders and the name are too long together. Choose shorter ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” can&apos;t be reached. Connect its disk, or choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket “%1” in this library. Check its name, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a folder of this library. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::LinkExpiry</name>
    <message>
        <source>Works for 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalDisk</name>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t hold a file as large as “%1”. Choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be changed or read with your permissions. Check the folder&apos;s permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t hold the name “%1” there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk didn&apos;t do what was asked with “%1”. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalStorage</name>
    <message>
        <source>%1 All your files are there, but details you add to them may not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a bucket or file named “%1” in this library. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket “%1” still has files in it. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a folder can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on this computer only and has no link for others. Upload it to a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” still has files in it. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being added. Try again when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while it was being read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part of the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before the part that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket “%1” doesn&apos;t take files of the type %2, but these: %3. Choose another bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs %1, and the disk has %2 left. Make some room on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of “%1” isn&apos;t known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file named “%1” in that folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::MainWindow</name>
    <message>
        <source>Bucketdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are still on their way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What isn&apos;t finished is lost when you leave now; files already there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Bucketdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that answers, so you stay signed in until you close Bucketdeck.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::MediaInput</name>
    <message>
        <source>This file isn&apos;t audio that can be played. It may be damaged, or of another kind than its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::MemoryStore</name>
    <message>
        <source>Nothing is saved under this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewBucketDialog</name>
    <message>
        <source>P&amp;ublic: anyone with a link can read what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to allow every type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed &amp;types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::ObjectReader</name>
    <message>
        <source>The file was changed while it was read. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PathBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this folder by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PeaksBox</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlaybackEngine</name>
    <message>
        <source>There is no sound output on this computer. Connect speakers or headphones and play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click one to hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerController</name>
    <message>
        <source>“%1” is gone. The sound goes on at the default output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is gone. Playback is paused until there is an output again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be played: its account is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for more sound…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 buffered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectUrl</name>
    <message>
        <source>This isn&apos;t a project address. It looks like https://your-project.supabase.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only offered without encryption here, and your password would travel in the open. Use the address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::QuotaBox</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library · %1 free on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from what you can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queued upload(s) will use %1 more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::RemoveDialog</name>
    <message>
        <source>Delete the folder “%1” and everything in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s) and everything in them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s), and everything in the folders among them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::RowFacts</name>
    <message>
        <source>%1 · %2-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 kb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload asks what to do with the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SessionKeeper</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being renewed again and again. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is renewing this session. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucketdeck %1 · free software under the GNU GPL, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Sidebar</name>
    <message>
        <source>Service key: sees everything, ignores row-level security</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarController</name>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It opens even where row-level security hides it from the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of this project. Sign in again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: anyone with a link can read what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only people with a right to it can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed types: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row-level security hides this bucket&apos;s rules. Its files may still be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bucket “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an empty bucket can be removed. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarModel</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads and downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room is used and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Supabase project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading buckets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buckets are shown. Row-level security may hide them. Open one by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: anyone with a link can read what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only people with a right to it can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by name: this account may not list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bucket that isn&apos;t listed by typing its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bucket…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarView</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove empty bucket…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInDialog</name>
    <message>
        <source>&amp;Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a Supabase project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anon or publishable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is never kept. Staying signed in puts the session into this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Supabase dashboard: Project settings → API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the project&apos;s URL, such as https://your-project.supabase.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the project&apos;s anon or publishable key. It is in the dashboard under Project settings → API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::StatePane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop audio or folders here, or choose files to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name here has “%1” in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter looks at the names in this folder only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can’t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseApi</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has at most %1 characters. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a bucket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” with its folders takes %2 bytes on the server, which allows %3. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseBuckets</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseDownload</name>
    <message>
        <source>“%1” was changed on the server while it was read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is shorter than expected. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseError</name>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account write to %1. Use your own folder, or ask the project&apos;s owner for a policy on storage.objects that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the project&apos;s owner may do this. Ask them, or use their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do this. Ask the project&apos;s owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project doesn&apos;t accept this key. Check the key in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t there, or this account may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket %1, or this account may not see it. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 isn&apos;t empty. Remove what is in it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the bucket %2 takes. Make it smaller, or ask for a higher limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 doesn&apos;t take files of this type (%2). Convert it, or use another bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t take the name %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s storage quota is used up. Remove files, or ask the project&apos;s owner for more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause of %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shorter than expected. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s server doesn&apos;t offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server didn&apos;t accept this. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseListing</name>
    <message>
        <source>The list can&apos;t be continued. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t a list. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseRemove</name>
    <message>
        <source>This account may not remove “%1”. Ask the project&apos;s owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseStorage</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link must hold for at least one second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseUpload</name>
    <message>
        <source>The file “%1” isn&apos;t there any more. Nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data to upload can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was sent. Nothing was stored; upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Upload it again and replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” arrived damaged. Upload it again and replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TargetDialog</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Tour</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::Transfer</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place to save to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free name was found beside “%1”. Rename the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder can only become a folder, and a file a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put inside itself. Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferCellWidget</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferFeed</name>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferModel</name>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message>
        <source>Transfers under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
    <message>
        <source>Nothing is on its way. Uploads and downloads show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>transfers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the storage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::TreeText</name>
    <message>
        <source>Stopped. Moved so far: %1 of %2 found. The rest is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Copied so far: %1 of %2 found. The copies stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Deleted so far: %1 of %2 found. The rest is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: %1 of %2 objects. They are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied: %1 of %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deleted: %1 of %2 objects. They are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadFlow</name>
    <message>
        <source>Upload a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in and drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be uploaded here. Details name each with the reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadPlan</name>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. On its way already: %2. Free: %3 of %4. Delete something or upload less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. Free: %2 of %3. Delete something or upload less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no name to upload it under. Drop what is inside it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link to something that isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or its name can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, and links to folders are not followed. Drop the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of “%1”, with its folders, is too long for the storage. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, and the bucket “%3” takes files up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of type %2, and the bucket “%3” takes only %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsagePage</name>
    <message>
        <source>As the project itself counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up from the listings: only what this account can see. The project may hold more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the library, and the free space of the disk they are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more will be used by what is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformSeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For commands: local or supabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pictures of the main views into &lt;folder&gt; and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop home for the files you keep in Supabase Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window: ls, put, get.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
