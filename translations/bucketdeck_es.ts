<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit, the unit follows</comment>
        <translation>%1 de %2</translation>
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
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>quedan %1 días</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1 (folder)</source>
        <translation>%1 (carpeta)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre en uso</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a folder on this computer</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>moving to %1</source>
        <translation>moviendo a %1</translation>
    </message>
    <message>
        <source>copying to %1</source>
        <translation>copiando a %1</translation>
    </message>
    <message>
        <source>deleting from %1</source>
        <translation>eliminando de %1</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>moviendo</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>eliminando</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>esperando a la red</translation>
    </message>
    <message>
        <source>tries again soon</source>
        <translation>se reintentará pronto</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nombre en uso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountButton</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Clave de servicio</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Bucketdeck</source>
        <translation>Bucketdeck</translation>
    </message>
    <message>
        <source>Library on this computer</source>
        <translation>Biblioteca de este equipo</translation>
    </message>
    <message>
        <source>Supabase</source>
        <translation>Supabase</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>del entorno</translation>
    </message>
    <message>
        <source>until you close Bucketdeck</source>
        <translation>hasta que cierres Bucketdeck</translation>
    </message>
    <message>
        <source>%1 (from the environment)</source>
        <translation>%1 (del entorno)</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Local project</source>
        <translation>Proyecto local</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountManager</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>You are signed out, but the keyring didn&apos;t let the saved session be removed. It is of no use any more; you can remove it by hand under the name “bucketdeck”.</source>
        <translation>Has cerrado la sesión, pero el llavero no permitió eliminar la sesión guardada. Ya no sirve para nada; puedes eliminarla a mano con el nombre «bucketdeck».</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password of your user in the project.</source>
        <translation>Escribe el correo y la contraseña de tu usuario en el proyecto.</translation>
    </message>
    <message>
        <source>This account comes from how the program was started and can&apos;t be signed out here.</source>
        <translation>Esta cuenta viene de la forma en que se inició el programa y su sesión no se puede cerrar aquí.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ApiKey</name>
    <message>
        <source>The project&apos;s API key is missing. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation>Falta la clave de API del proyecto. Copia la clave publishable (anon) de los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>This can&apos;t be an API key. Copy the publishable (anon) key from the project&apos;s settings.</source>
        <translation>Esto no puede ser una clave de API. Copia la clave publishable (anon) de los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>This is a secret key: it opens everything in the project to whoever has it. Use the publishable (anon) key here, and keep the secret one for servers.</source>
        <translation>Esta es una clave secreta: abre todo el proyecto a quien la tenga. Usa aquí la clave publishable (anon) y reserva la secreta para servidores.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioDecoder</name>
    <message>
        <source>This kind of audio (%1) can&apos;t be played here.</source>
        <translation>Este tipo de audio (%1) no se puede reproducir aquí.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AuthError</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciar sesión para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts in a short time. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Demasiados intentos en poco tiempo. Espera %n segundo y vuelve a intentarlo.</numerusform>
            <numerusform>Demasiados intentos en poco tiempo. Espera %n segundos y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>Demasiados intentos en poco tiempo. Espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This address isn&apos;t a Supabase project. Copy the project URL from the project&apos;s settings.</source>
        <translation>Esta dirección no es un proyecto de Supabase. Copia la URL del proyecto de los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong. Check both and try again.</source>
        <translation>El correo o la contraseña no son correctos. Revísalos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This e-mail address isn&apos;t confirmed yet. Open the link in the message that the project sent you, then sign in.</source>
        <translation>Este correo aún no está confirmado. Abre el enlace del mensaje que te envió el proyecto y después inicia sesión.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t allow signing in with e-mail and password.</source>
        <translation>Este proyecto no permite iniciar sesión con correo y contraseña.</translation>
    </message>
    <message>
        <source>The project couldn&apos;t read this e-mail address or password. Check both and try again.</source>
        <translation>El proyecto no pudo leer este correo o esta contraseña. Revísalos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This project asks for a captcha at sign-in, which works in a browser only.</source>
        <translation>Este proyecto pide un captcha al iniciar sesión, y eso solo funciona en un navegador.</translation>
    </message>
    <message>
        <source>This user is blocked in the project. Ask the person who runs it.</source>
        <translation>Este usuario está bloqueado en el proyecto. Pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>The project refused this API key. Copy the publishable (anon) key from the project&apos;s API settings and try again.</source>
        <translation>El proyecto rechazó esta clave de API. Copia la clave publishable (anon) de los ajustes de API del proyecto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The project is over its plan&apos;s limits and answers nobody until its owner changes that.</source>
        <translation>El proyecto ha superado los límites de su plan y no responde a nadie hasta que su propietario lo cambie.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t know this request. It may be too old.</source>
        <translation>El proyecto no conoce esta petición. Puede que sea demasiado antiguo.</translation>
    </message>
    <message>
        <source>The project isn&apos;t answering properly right now. Try again in a moment.</source>
        <translation>El proyecto no responde bien en este momento. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The project refused this without saying why. Try again later.</source>
        <translation>El proyecto lo rechazó sin decir por qué. Vuelve a intentarlo más tarde.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Breadcrumbs</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation>bucket/carpeta</translation>
    </message>
    <message>
        <source>Click to type a path (Ctrl+L)</source>
        <translation>Haz clic para escribir una ruta (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserContext</name>
    <message>
        <source>Your files</source>
        <translation>Tus archivos</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserPage</name>
    <message>
        <source>Browser</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Only audio can be opened here. Use Download for other files.</source>
        <translation>Aquí solo se puede abrir audio. Para otros archivos, usa «Descargar».</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Escribir una ruta</translation>
    </message>
    <message>
        <source>Filter this folder</source>
        <translation>Filtrar esta carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Subir archivos…</translation>
    </message>
    <message>
        <source>Upload a folder…</source>
        <translation>Subir una carpeta…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy public link</source>
        <translation>Copiar enlace público</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Otra duración…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Cli</name>
    <message>
        <source>Use: bucketdeck ls [bucket[/folder/]] | put FILE bucket/folder/[name] | get bucket/key [FILE]</source>
        <translation>Uso: bucketdeck ls [bucket[/carpeta/]] | put ARCHIVO bucket/carpeta/[nombre] | get bucket/clave [ARCHIVO]</translation>
    </message>
    <message>
        <source>Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL and SUPABASE_SERVICE_KEY.</source>
        <translation>No hay ninguna sesión iniciada. Abre Bucketdeck e inicia sesión, o define SUPABASE_URL y SUPABASE_SERVICE_KEY.</translation>
    </message>
    <message>
        <source>The session has ended. Open Bucketdeck and sign in again.</source>
        <translation>La sesión ha terminado. Abre Bucketdeck y vuelve a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) of this drop</source>
        <translation>
            <numerusform>Hacer lo mismo con %n archivo más de esta tanda</numerusform>
            <numerusform>Hacer lo mismo con %n archivos más de esta tanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre en uso</translation>
    </message>
    <message>
        <source>“%1” is already in %2</source>
        <translation>«%1» ya está en %2</translation>
    </message>
    <message>
        <source>Replacing can&apos;t be undone. Keeping both gives the new file a number.</source>
        <translation>Reemplazar no se puede deshacer. Si conservas ambos, el archivo nuevo recibe un número.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>El que está</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El tuyo</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Conservar ambos</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Demo</name>
    <message>
        <source>The practice project&apos;s file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo %1 del proyecto de prácticas.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DownloadFile</name>
    <message>
        <source>“%1” exists already. Choose another name, or replace it.</source>
        <translation>«%1» ya existe. Elige otro nombre o reemplázalo.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Make room and try again.</source>
        <translation>El disco de «%1» está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to. Choose another folder.</source>
        <translation>No se puede escribir en «%1». Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” isn&apos;t there any more. Choose another.</source>
        <translation>La carpeta «%1» ya no está. Elige otra.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one.</source>
        <translation>El nombre «%1» es demasiado largo para este disco. Elige uno más corto.</translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written. Check the disk and try again.</source>
        <translation>No se pudo escribir «%1». Revisa el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” is being written already. Wait until it is done.</source>
        <translation>«%1» ya se está escribiendo. Espera a que termine.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DragSource</name>
    <message>
        <source>Use Download for folders and for larger files. Small files can be dragged out.</source>
        <translation>Para carpetas y archivos grandes, usa «Descargar». Los archivos pequeños se pueden arrastrar fuera.</translation>
    </message>
    <message>
        <source>There is no room for the file in the temporary folder. Use Download instead.</source>
        <translation>No hay espacio para el archivo en la carpeta temporal. Usa «Descargar».</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n file(s) ready (%1). Drag again in a moment to drop them outside.</source>
        <translation>
            <numerusform>Preparando %n archivo (%1). Arrástralo de nuevo en un momento para soltarlo fuera.</numerusform>
            <numerusform>Preparando %n archivos (%1). Arrástralos de nuevo en un momento para soltarlos fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: drag once more to drop outside.</source>
        <translation>Listo: arrastra otra vez para soltar fuera.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DropHint</name>
    <message>
        <source>Drop audio or folders here to upload to %1</source>
        <translation>Suelta aquí audio o carpetas para subirlos a %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderActions</name>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Tu sesión está cerrada. Inicia sesión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation>Un nombre necesita al menos un carácter.</translation>
    </message>
    <message>
        <source>A name can’t have a “/” in it: that parts folders.</source>
        <translation>Un nombre no puede llevar «/»: ese signo separa carpetas.</translation>
    </message>
    <message>
        <source>“%1” has a meaning of its own. Choose another name.</source>
        <translation>«%1» tiene un significado propio. Elige otro nombre.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nombre de la nueva carpeta:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya está ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n item(s) to</source>
        <translation>
            <numerusform>Copiar %n elemento a</numerusform>
            <numerusform>Copiar %n elementos a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to</source>
        <translation>
            <numerusform>Mover %n elemento a</numerusform>
            <numerusform>Mover %n elementos a</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy here</source>
        <translation>Copiar aquí</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>It will be deleted from this computer. This can’t be undone.</source>
        <translation>Se eliminará de este equipo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>It will be deleted from the cloud. This can’t be undone.</source>
        <translation>Se eliminará de la nube. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Download to</source>
        <translation>Descargar en</translation>
    </message>
    <message>
        <source>There were no files to download.</source>
        <translation>No había archivos que descargar.</translation>
    </message>
    <message>
        <source>Link copied. It leads to the file on this computer.</source>
        <translation>Enlace copiado. Lleva al archivo en este equipo.</translation>
    </message>
    <message>
        <source>Link copied. It works for %1.</source>
        <translation>Enlace copiado. Funciona durante %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Hours that the link is to work:</source>
        <translation>Horas que debe funcionar el enlace:</translation>
    </message>
    <message>
        <source>This bucket isn’t public. Copy a link that works for some time instead.</source>
        <translation>Este bucket no es público. Copia un enlace que funcione durante un tiempo.</translation>
    </message>
    <message>
        <source>Public link copied. Anyone can open it as long as the bucket is public.</source>
        <translation>Enlace público copiado. Cualquiera puede abrirlo mientras el bucket sea público.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderModel</name>
    <message>
        <source>You are signed out. Sign in to see these files.</source>
        <translation>Tu sesión está cerrada. Inicia sesión para ver estos archivos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bucketdeck::HttpCall</name>
    <message>
        <source>%1 doesn&apos;t answer. Check your connection and try again.</source>
        <translation>%1 no responde. Revisa tu conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for. Try again later.</source>
        <translation>%1 envió mucho más de lo pedido. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 points to another address. Check the project&apos;s address.</source>
        <translation>%1 remite a otra dirección. Revisa la dirección del proyecto.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>Se cortó la conexión con %1. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address and this computer&apos;s date.</source>
        <translation>No se pudo establecer una conexión segura con %1. Revisa la dirección y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>What answers at %1 isn&apos;t a Supabase project. Check the address.</source>
        <translation>Lo que responde en %1 no es un proyecto de Supabase. Revisa la dirección.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Check the address and your connection.</source>
        <translation>No se puede conectar con %1. Revisa la dirección y tu conexión.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Inspector</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 kb/s</source>
        <translation>%1 kb/s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
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
            <numerusform>%n elemento seleccionado</numerusform>
            <numerusform>%n elementos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Size of files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Copy link · %1</source>
        <translation>Copiar enlace · %1</translation>
    </message>
    <message>
        <source>Copy a link that works for %1</source>
        <translation>Copiar un enlace que funciona durante %1</translation>
    </message>
    <message>
        <source>The link is signed and stops working after %1.</source>
        <translation>Es un enlace firmado y deja de funcionar al cabo de %1.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 por ahora</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Not shown to you. The project decides about each file.</source>
        <translation>No puedes verlas. El proyecto decide sobre cada archivo.</translation>
    </message>
    <message>
        <source>up to %1 a file</source>
        <translation>hasta %1 por archivo</translation>
    </message>
    <message>
        <source>as large as the project allows</source>
        <translation>el que permita el proyecto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Public: anyone with a link can read</source>
        <translation>Público: cualquiera con un enlace puede leer</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>bucketdeck::KeychainStore</name>
    <message>
        <source>This computer&apos;s keyring does not answer. Unlock it, or start a keyring service (such as GNOME Keyring or KWallet), and try again.</source>
        <translation>El llavero de este equipo no responde. Desbloquéalo o inicia un servicio de llavero (como GNOME Keyring o KWallet) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring holds nothing under this name.</source>
        <translation>El llavero no guarda nada con este nombre.</translation>
    </message>
    <message>
        <source>What the keyring holds for this account is damaged. Sign in again to replace it.</source>
        <translation>Lo que guarda el llavero para esta cuenta está dañado. Vuelve a iniciar sesión para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryCatalogue</name>
    <message>
        <source>Another program is using the library&apos;s catalogue. Close it and try again.</source>
        <translation>Otro programa está usando el catálogo de la biblioteca. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue is damaged.</source>
        <translation>El catálogo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be written to. Check its permissions.</source>
        <translation>No se puede escribir en el catálogo de la biblioteca. Revisa sus permisos.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue can&apos;t be used. Check the disk and try again.</source>
        <translation>No se puede usar el catálogo de la biblioteca. Revisa el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The library&apos;s catalogue was made by a newer Bucketdeck.</source>
        <translation>El catálogo de la biblioteca lo creó una versión más nueva de Bucketdeck.</translation>
    </message>
    <message>
        <source>%1 It was kept as “%2” and a new one was begun. All your files are there; the settings of the buckets and the details you added to files are only in the old catalogue.</source>
        <translation>%1 Se conservó como «%2» y se empezó uno nuevo. Todos tus archivos están ahí; los ajustes de los buckets y los detalles que añadiste a los archivos solo están en el catálogo antiguo.</translation>
    </message>
    <message>
        <source>%1 All your files are there, but the settings of the buckets and the details you added to files can&apos;t be shown, and new ones last until Bucketdeck is closed.</source>
        <translation>%1 Todos tus archivos están ahí, pero no se pueden mostrar los ajustes de los buckets ni los detalles que añadiste a los archivos, y los nuevos duran hasta que se cierre Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryListing</name>
    <message>
        <source>The list couldn&apos;t be continued. Reload the folder.</source>
        <translation>No se pudo continuar la lista. Actualiza la carpeta.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LibraryPaths</name>
    <message>
        <source>A folder on this computer can&apos;t hold an empty name. Take out the extra “/”.</source>
        <translation>Una carpeta de este equipo no puede contener un nombre vacío. Quita la «/» que sobra.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a file. Choose another name.</source>
        <translation>«%1» no puede ser el nombre de un archivo. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The name holds a character that the disk can&apos;t keep. Choose another name.</source>
        <translation>El nombre lleva un carácter que el disco no puede guardar. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The name holds half a character. Choose another name.</source>
        <translation>El nombre lleva un carácter incompleto. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A name on this computer can have 255 bytes, and this one has more. Choose a shorter one.</source>
        <translation>En este equipo un nombre puede tener 255 bytes, y este tiene más. Elige uno más corto.</translation>
    </message>
    <message>
        <source>“%1” is a name that Bucketdeck keeps for itself. Choose another name.</source>
        <translation>«%1» es un nombre que Bucketdeck se reserva. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name can&apos;t hold “/” or begin with a dot. Choose another name.</source>
        <translation>El nombre de un bucket no puede llevar «/» ni empezar por un punto. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The folders and the name are too long together. Choose shorter ones.</source>
        <translation>Las carpetas y el nombre juntos son demasiado largos. Elige otros más cortos.</translation>
    </message>
    <message>
        <source>The library&apos;s folder “%1” can&apos;t be reached. Connect its disk, or choose another folder in the settings.</source>
        <translation>No se puede acceder a la carpeta «%1» de la biblioteca. Conecta su disco o elige otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” in this library. Check its name, or make it first.</source>
        <translation>No hay ningún bucket «%1» en esta biblioteca. Revisa el nombre o créalo primero.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a folder of this library. Choose another place.</source>
        <translation>«%1» no es una carpeta de esta biblioteca. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LinkExpiry</name>
    <message>
        <source>Works for 1 hour</source>
        <translation>Funciona 1 hora</translation>
    </message>
    <message>
        <source>Works for 1 day</source>
        <translation>Funciona 1 día</translation>
    </message>
    <message>
        <source>Works for 1 week</source>
        <translation>Funciona 1 semana</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
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
        <translation>una hora</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalDisk</name>
    <message>
        <source>The disk is full. Make some room on it and try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold a file as large as “%1”. Choose another disk.</source>
        <translation>El disco no puede guardar un archivo tan grande como «%1». Elige otro disco.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be changed or read with your permissions. Check the folder&apos;s permissions, or choose another folder.</source>
        <translation>Tus permisos no permiten leer ni cambiar «%1». Revisa los permisos de la carpeta o elige otra.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation>«%1» ya no está. Actualiza la carpeta para ver lo que hay.</translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation>Ya hay algo con el nombre «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>The disk can&apos;t hold the name “%1” there. Choose another name.</source>
        <translation>El disco no admite ahí el nombre «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>The disk didn&apos;t do what was asked with “%1”. Check the disk and try again.</source>
        <translation>El disco no hizo lo pedido con «%1». Revisa el disco y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LocalStorage</name>
    <message>
        <source>%1 All your files are there, but details you add to them may not be kept.</source>
        <translation>%1 Todos tus archivos están ahí, pero puede que los detalles que les añadas no se conserven.</translation>
    </message>
    <message>
        <source>There is already a bucket or file named “%1” in this library. Choose another name.</source>
        <translation>En esta biblioteca ya hay un bucket o un archivo con el nombre «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>The bucket “%1” still has files in it. Remove them first.</source>
        <translation>El bucket «%1» todavía contiene archivos. Elimínalos primero.</translation>
    </message>
    <message>
        <source>Only a folder can be listed.</source>
        <translation>Solo se puede mostrar el contenido de una carpeta.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Reload the folder to see what is.</source>
        <translation>«%1» ya no está. Actualiza la carpeta para ver lo que hay.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>La carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is already something named “%1”. Choose another name.</source>
        <translation>Ya hay algo con el nombre «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is on this computer only and has no link for others. Upload it to a project first.</source>
        <translation>«%1» está solo en este equipo y no tiene enlace para otros. Súbelo primero a un proyecto.</translation>
    </message>
    <message>
        <source>The folder “%1” still has files in it. Remove them first.</source>
        <translation>La carpeta «%1» todavía contiene archivos. Elimínalos primero.</translation>
    </message>
    <message>
        <source>“%1” was changed or removed while it was being added. Try again when it is ready.</source>
        <translation>«%1» se cambió o se eliminó mientras se añadía. Vuelve a intentarlo cuando esté listo.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was being read. Try again.</source>
        <translation>«%1» se cambió mientras se leía. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That part of the file can&apos;t be read.</source>
        <translation>No se puede leer esa parte del archivo.</translation>
    </message>
    <message>
        <source>“%1” ends before the part that was asked for.</source>
        <translation>«%1» termina antes de la parte pedida.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.</source>
        <translation>«%1» ocupa %2, y el bucket «%3» admite archivos de hasta %4. Elige otro bucket.</translation>
    </message>
    <message>
        <source>The bucket “%1” doesn&apos;t take files of the type %2, but these: %3. Choose another bucket.</source>
        <translation>El bucket «%1» no admite archivos del tipo %2, solo estos: %3. Elige otro bucket.</translation>
    </message>
    <message>
        <source>The file needs %1, and the disk has %2 left. Make some room on it and try again.</source>
        <translation>El archivo necesita %1, y en el disco quedan %2. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file that can be read.</source>
        <translation>«%1» no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>The size of “%1” isn&apos;t known.</source>
        <translation>No se conoce el tamaño de «%1».</translation>
    </message>
    <message>
        <source>There is already a file named “%1” in that folder. Choose another name.</source>
        <translation>En esa carpeta ya hay un archivo con el nombre «%1». Elige otro nombre.</translation>
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
        <translation>Subir archivos…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are still on their way.</source>
        <translation>
            <numerusform>Queda %n transferencia en curso.</numerusform>
            <numerusform>Quedan %n transferencias en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What isn&apos;t finished is lost when you leave now; files already there stay.</source>
        <translation>Si sales ahora, lo que no haya terminado se pierde; los archivos que ya están se quedan.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Salir igualmente</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>%1 – Bucketdeck</source>
        <translation>%1 – Bucketdeck</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers, so you stay signed in until you close Bucketdeck.</source>
        <translation>En este equipo no responde ningún llavero, así que tu sesión dura hasta que cierres Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MediaInput</name>
    <message>
        <source>This file isn&apos;t audio that can be played. It may be damaged, or of another kind than its name says.</source>
        <translation>Este archivo no es audio que se pueda reproducir. Puede estar dañado o ser de otro tipo del que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to play.</source>
        <translation>Este archivo está vacío: no hay nada que reproducir.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MemoryStore</name>
    <message>
        <source>Nothing is saved under this name.</source>
        <translation>No hay nada guardado con este nombre.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewBucketDialog</name>
    <message>
        <source>P&amp;ublic: anyone with a link can read what is in it</source>
        <translation>Pú&amp;blico: cualquiera con un enlace puede leer lo que contiene</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Nuevo bucket</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The project&apos;s own limit</source>
        <translation>El límite del proyecto</translation>
    </message>
    <message>
        <source>Leave empty to allow every type</source>
        <translation>Déjalo vacío para permitir todos los tipos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Largest file</source>
        <translation>Tamaño &amp;máximo</translation>
    </message>
    <message>
        <source>Allowed &amp;types</source>
        <translation>&amp;Tipos permitidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg o audio/*.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ObjectReader</name>
    <message>
        <source>The file was changed while it was read. Open it again.</source>
        <translation>El archivo se cambió mientras se leía. Ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer. Check your connection and try again.</source>
        <translation>El servidor no responde. Revisa tu conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation>El lugar que contiene este archivo ya no está.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PathBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Filter this folder</source>
        <translation>Filtrar esta carpeta</translation>
    </message>
    <message>
        <source>Filter this folder by name</source>
        <translation>Filtrar esta carpeta por nombre</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PeaksBox</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espacio)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlaybackEngine</name>
    <message>
        <source>The place that holds this file isn&apos;t there any more.</source>
        <translation>El lugar que contiene este archivo ya no está.</translation>
    </message>
    <message>
        <source>No sound output was found on this computer. Connect speakers or headphones and play again. If some are connected, start Bucketdeck again.</source>
        <translation>No se encontró ninguna salida de sonido en este equipo. Conecta altavoces o auriculares y vuelve a reproducir. Si ya están conectados, reinicia Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Tiempo reproducido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Por dónde sale el sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No se reproduce nada</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>La predeterminada del sistema</translation>
    </message>
    <message>
        <source>Double-click a sound to hear it</source>
        <translation>Haz doble clic en un sonido para oírlo</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerController</name>
    <message>
        <source>“%1” is gone. The sound goes on at the default output.</source>
        <translation>«%1» ya no está. El sonido sigue por la salida predeterminada.</translation>
    </message>
    <message>
        <source>“%1” is gone. Playback is paused until there is an output again.</source>
        <translation>«%1» ya no está. La reproducción está en pausa hasta que haya una salida.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be played: its account is signed out.</source>
        <translation>«%1» no se puede reproducir: la sesión de su cuenta está cerrada.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>waiting for more sound…</source>
        <translation>esperando más sonido…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>from this computer</source>
        <translation>desde este equipo</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en streaming</translation>
    </message>
    <message>
        <source>%1 · %2 buffered</source>
        <translation>%1 · %2 cargado</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectUrl</name>
    <message>
        <source>This isn&apos;t a project address. It looks like https://your-project.supabase.co.</source>
        <translation>Esto no es la dirección de un proyecto. Debe ser como https://tu-proyecto.supabase.co.</translation>
    </message>
    <message>
        <source>%1 is only offered without encryption here, and your password would travel in the open. Use the address that begins with https.</source>
        <translation>%1 solo se ofrece aquí sin cifrar, y tu contraseña viajaría a la vista. Usa la dirección que empieza por https.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QuotaBox</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Almacenamiento usado</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>Counted from what you can see</source>
        <translation>Calculado con lo que puedes ver</translation>
    </message>
    <message numerus="yes">
        <source>%n queued upload(s) will use %1 more</source>
        <translation>
            <numerusform>%n subida en cola usará %1 más</numerusform>
            <numerusform>%n subidas en cola usarán %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage: %1</source>
        <translation>Almacenamiento: %1</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 en la biblioteca</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <translation>%1 libres en este disco</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RemoveDialog</name>
    <message>
        <source>Delete the folder “%1” and everything in it?</source>
        <translation>¿Eliminar la carpeta «%1» y todo lo que contiene?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n archivo?</numerusform>
            <numerusform>¿Eliminar %n archivos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s) and everything in them?</source>
        <translation>
            <numerusform>¿Eliminar %n carpeta y todo lo que contiene?</numerusform>
            <numerusform>¿Eliminar %n carpetas y todo lo que contienen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s), and everything in the folders among them?</source>
        <translation>
            <numerusform>¿Eliminar %n elemento y, si es una carpeta, todo lo que contiene?</numerusform>
            <numerusform>¿Eliminar %n elementos y todo lo que contengan sus carpetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (folder)</source>
        <translation>%1 (carpeta)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RowFacts</name>
    <message>
        <source>%1 · %2-bit</source>
        <translation>%1 · %2 bits</translation>
    </message>
    <message>
        <source>%1 · %2 kb/s</source>
        <translation>%1 · %2 kb/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>Waiting for its turn to upload</source>
        <translation>Espera su turno para subir</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <translation>Subiendo %1</translation>
    </message>
    <message>
        <source>Upload will be tried again</source>
        <translation>La subida se reintentará</translation>
    </message>
    <message>
        <source>The upload asks what to do with the file that is there</source>
        <translation>La subida pregunta qué hacer con el archivo que ya está</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Error al subir</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SessionKeeper</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>The session is being renewed again and again. Try again in a moment.</source>
        <translation>La sesión se renueva una y otra vez. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Nothing is saved for this account.</source>
        <translation>No hay nada guardado para esta cuenta.</translation>
    </message>
    <message>
        <source>Another window is renewing this session. Try again in a moment.</source>
        <translation>Otra ventana está renovando esta sesión. Vuelve a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Sound output</source>
        <translation>&amp;Salida de sonido</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>&amp;Transferencias a la vez</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>La predeterminada del sistema</translation>
    </message>
    <message>
        <source>Bucketdeck %1 · free software under the GNU GPL, version 3 or later</source>
        <translation>Bucketdeck %1 · software libre bajo la GNU GPL, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Sidebar</name>
    <message>
        <source>Service key: sees everything, ignores row-level security</source>
        <translation>Clave de servicio: lo ve todo, sin seguridad por filas (row-level security)</translation>
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
        <translation>Abrir un bucket</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It opens even where row-level security hides it from the list:</source>
        <translation>Nombre del bucket. Se abre aunque la seguridad por filas (row-level security) lo oculte en la lista:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You are signed out of this project. Sign in again first.</source>
        <translation>Tu sesión en este proyecto está cerrada. Vuelve a iniciar sesión primero.</translation>
    </message>
    <message>
        <source>Public: anyone with a link can read what is in it</source>
        <translation>Público: cualquiera con un enlace puede leer lo que contiene</translation>
    </message>
    <message>
        <source>Private: only people with a right to it can read it</source>
        <translation>Privado: solo puede leerlo quien tenga permiso</translation>
    </message>
    <message>
        <source>Largest file: %1</source>
        <translation>Tamaño máximo: %1</translation>
    </message>
    <message>
        <source>the project&apos;s own limit</source>
        <translation>el límite del proyecto</translation>
    </message>
    <message>
        <source>Allowed types: %1</source>
        <translation>Tipos permitidos: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Row-level security hides this bucket&apos;s rules. Its files may still be reached.</source>
        <translation>La seguridad por filas (row-level security) oculta las reglas de este bucket. Puede que aun así se acceda a sus archivos.</translation>
    </message>
    <message>
        <source>Remove the bucket “%1”?</source>
        <translation>¿Eliminar el bucket «%1»?</translation>
    </message>
    <message>
        <source>Only an empty bucket can be removed. This can&apos;t be undone.</source>
        <translation>Solo se puede eliminar un bucket vacío. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarModel</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation>Archivos guardados en este equipo</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n transferencia requiere tu atención</numerusform>
            <numerusform>%n transferencias requieren tu atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads and downloads</source>
        <translation>Subidas y descargas</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How much room is used and left</source>
        <translation>Cuánto espacio se usa y cuánto queda</translation>
    </message>
    <message>
        <source>Sign in to a project…</source>
        <translation>Iniciar sesión en un proyecto…</translation>
    </message>
    <message>
        <source>Connect a Supabase project</source>
        <translation>Conectar un proyecto de Supabase</translation>
    </message>
    <message>
        <source>You are signed out of this project.</source>
        <translation>Tu sesión en este proyecto está cerrada.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Loading buckets…</source>
        <translation>Cargando buckets…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No buckets are shown. Row-level security may hide them. Open one by name.</source>
        <translation>No se muestra ningún bucket. Puede que la seguridad por filas (row-level security) los oculte. Abre uno por su nombre.</translation>
    </message>
    <message>
        <source>Public: anyone with a link can read what is in it</source>
        <translation>Público: cualquiera con un enlace puede leer lo que contiene</translation>
    </message>
    <message>
        <source>Private: only people with a right to it can read it</source>
        <translation>Privado: solo puede leerlo quien tenga permiso</translation>
    </message>
    <message>
        <source>Opened by name: this account may not list it</source>
        <translation>Abierto por su nombre: esta cuenta no puede verlo en la lista</translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation>Abrir un bucket…</translation>
    </message>
    <message>
        <source>Open a bucket that isn&apos;t listed by typing its name</source>
        <translation>Abrir un bucket que no está en la lista escribiendo su nombre</translation>
    </message>
    <message>
        <source>New bucket…</source>
        <translation>Nuevo bucket…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Remove empty bucket…</source>
        <translation>Eliminar bucket vacío…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInDialog</name>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to a project</source>
        <translation>Iniciar sesión en un proyecto</translation>
    </message>
    <message>
        <source>Sign in to a Supabase project</source>
        <translation>Iniciar sesión en un proyecto de Supabase</translation>
    </message>
    <message>
        <source>anon or publishable key</source>
        <translation>clave anon o publishable</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Your password is never kept. Staying signed in puts the session into this computer&apos;s keyring.</source>
        <translation>Tu contraseña nunca se guarda. Al mantener la sesión iniciada, la sesión se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>&amp;URL del proyecto</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>In the Supabase dashboard: Project settings → API keys</source>
        <translation>En el panel de Supabase: Project settings → API keys</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)</source>
        <translation>Rellenado desde el entorno (SUPABASE_URL, SUPABASE_ANON_KEY)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the project&apos;s URL, such as https://your-project.supabase.co.</source>
        <translation>Escribe la URL del proyecto, por ejemplo https://tu-proyecto.supabase.co.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s anon or publishable key. It is in the dashboard under Project settings → API keys.</source>
        <translation>Escribe la clave anon o publishable del proyecto. Está en el panel, en Project settings → API keys.</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Escribe el correo con el que inicias sesión.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>Drop audio or folders here, or choose files to upload.</source>
        <translation>Suelta aquí audio o carpetas, o elige archivos para subir.</translation>
    </message>
    <message>
        <source>No name here has “%1” in it</source>
        <translation>Ningún nombre contiene aquí «%1»</translation>
    </message>
    <message>
        <source>The filter looks at the names in this folder only.</source>
        <translation>El filtro solo mira los nombres de esta carpeta.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>No tienes acceso</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>Ese bucket no existe</translation>
    </message>
    <message>
        <source>This folder can’t be shown</source>
        <translation>Esta carpeta no se puede mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open a bucket…</source>
        <translation>Abrir un bucket…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseApi</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a bucket. Choose another.</source>
        <translation>«%1» no puede ser el nombre de un bucket. Elige otro.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has at most %1 characters. Choose a shorter one.</source>
        <translation>El nombre de un bucket tiene como máximo %1 caracteres. Elige uno más corto.</translation>
    </message>
    <message>
        <source>“%1” is a bucket, not a file.</source>
        <translation>«%1» es un bucket, no un archivo.</translation>
    </message>
    <message>
        <source>The name “%1” with its folders takes %2 bytes on the server, which allows %3. Choose a shorter one.</source>
        <translation>El nombre «%1» con sus carpetas ocupa %2 bytes en el servidor, que permite %3. Elige uno más corto.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>The name “%1” has a character that no file can have. Choose another.</source>
        <translation>El nombre «%1» lleva un carácter que ningún archivo puede tener. Elige otro.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseBuckets</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseDownload</name>
    <message>
        <source>“%1” was changed on the server while it was read. Try again.</source>
        <translation>«%1» se cambió en el servidor mientras se leía. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for. Try again.</source>
        <translation>El servidor envió otra parte del archivo, no la pedida. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Try again.</source>
        <translation>«%1» no llegó entero. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This part of the file can&apos;t be read.</source>
        <translation>No se puede leer esta parte del archivo.</translation>
    </message>
    <message>
        <source>“%1” is shorter than expected. Refresh the folder.</source>
        <translation>«%1» es más corto de lo esperado. Actualiza la carpeta.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseError</name>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account write to %1. Use your own folder, or ask the project&apos;s owner for a policy on storage.objects that allows it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta escriba en %1. Usa tu propia carpeta o pide al propietario del proyecto una política en storage.objects que lo permita.</translation>
    </message>
    <message>
        <source>Only the project&apos;s owner may do this. Ask them, or use their key.</source>
        <translation>Solo el propietario del proyecto puede hacer esto. Pídeselo o usa su clave.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do this. Ask the project&apos;s owner for access.</source>
        <translation>Esta cuenta no tiene permiso para hacer esto. Pide acceso al propietario del proyecto.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>El correo o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t accept this key. Check the key in the account&apos;s settings.</source>
        <translation>El proyecto no acepta esta clave. Revisa la clave en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>%1 no está, o esta cuenta no puede verlo. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>It isn&apos;t there, or this account may not see it.</source>
        <translation>No está, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>There is no bucket %1, or this account may not see it. Check the name.</source>
        <translation>No hay ningún bucket %1, o esta cuenta no puede verlo. Revisa el nombre.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or replace it.</source>
        <translation>%1 ya existe. Elige otro nombre o reemplázalo.</translation>
    </message>
    <message>
        <source>The bucket %1 isn&apos;t empty. Remove what is in it first.</source>
        <translation>El bucket %1 no está vacío. Elimina primero lo que contiene.</translation>
    </message>
    <message>
        <source>%1 is larger than the bucket %2 takes. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 es más grande de lo que admite el bucket %2. Redúcelo o pide un límite mayor.</translation>
    </message>
    <message>
        <source>The bucket %1 doesn&apos;t take files of this type (%2). Convert it, or use another bucket.</source>
        <translation>El bucket %1 no admite archivos de este tipo (%2). Conviértelo o usa otro bucket.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take the name %1. Choose another.</source>
        <translation>El servidor no admite el nombre %1. Elige otro.</translation>
    </message>
    <message>
        <source>The project&apos;s storage quota is used up. Remove files, or ask the project&apos;s owner for more room.</source>
        <translation>El almacenamiento del proyecto está agotado. Elimina archivos o pide más espacio al propietario del proyecto.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1 seconds.</source>
        <translation>El servidor pide una pausa de %1 segundos.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>El servidor pide una pausa. Vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation>El servidor tardó demasiado. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is shorter than expected. Refresh the folder.</source>
        <translation>%1 es más corto de lo esperado. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>This project&apos;s server doesn&apos;t offer this.</source>
        <translation>El servidor de este proyecto no ofrece esta función.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again later.</source>
        <translation>El servidor tuvo un problema propio. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept this. The details say why.</source>
        <translation>El servidor no lo aceptó. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit: %1 of your quota of %2 are used. Remove files, or ask the project&apos;s owner for more room.</source>
        <translation>Esto no cabe: ya se usan %1 de tu límite de %2. Elimina archivos o pide más espacio al propietario del proyecto.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name from outside in the language&apos;s own quotes</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseListing</name>
    <message>
        <source>The list can&apos;t be continued. Refresh the folder.</source>
        <translation>No se puede continuar la lista. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer isn&apos;t a list. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no es una lista. Revisa la dirección del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseRemove</name>
    <message>
        <source>This account may not remove “%1”. Ask the project&apos;s owner for access.</source>
        <translation>Esta cuenta no puede eliminar «%1». Pide acceso al propietario del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseStorage</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>«%1» no está, o esta cuenta no puede verlo. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” exists already. Choose another name.</source>
        <translation>La carpeta «%1» ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>A link must hold for at least one second.</source>
        <translation>Un enlace debe durar al menos un segundo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseUpload</name>
    <message>
        <source>The file “%1” isn&apos;t there any more. Nothing was uploaded.</source>
        <translation>El archivo «%1» ya no está. No se subió nada.</translation>
    </message>
    <message>
        <source>The data to upload can&apos;t be read.</source>
        <translation>No se pueden leer los datos que se van a subir.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Revisa sus permisos.</translation>
    </message>
    <message>
        <source>“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and replace it.</source>
        <translation>«%1» cambió mientras se enviaba, así que lo que hay ahora en el bucket puede ser una mezcla. Súbelo de nuevo y reemplázalo.</translation>
    </message>
    <message>
        <source>“%1” changed while it was sent. Nothing was stored; upload it again.</source>
        <translation>«%1» cambió mientras se enviaba. No se guardó nada; súbelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive whole. Upload it again and replace it.</source>
        <translation>«%1» no llegó entero. Súbelo de nuevo y reemplázalo.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged. Upload it again and replace it.</source>
        <translation>«%1» llegó dañado. Súbelo de nuevo y reemplázalo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TargetDialog</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Ruta de la carpeta</translation>
    </message>
    <message>
        <source>bucket/folder</source>
        <translation>bucket/carpeta</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Tour</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>No se puede guardar la imagen %1.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Transfer</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place to save to.</source>
        <translation>No se puede crear la carpeta «%1». Elige otro lugar donde guardar.</translation>
    </message>
    <message>
        <source>No free name was found beside “%1”. Rename the file and try again.</source>
        <translation>No se encontró un nombre libre parecido a «%1». Cambia el nombre del archivo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in again, then choose Try again.</source>
        <translation>La sesión de esta cuenta está cerrada. Vuelve a iniciar sesión y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>A folder can only become a folder, and a file a file.</source>
        <translation>Una carpeta solo puede pasar a ser una carpeta, y un archivo, un archivo.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another place.</source>
        <translation>«%1» ya está ahí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put inside itself. Choose a folder outside of it.</source>
        <translation>«%1» no se puede poner dentro de sí misma. Elige una carpeta que esté fuera.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferCellWidget</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Reintentar %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferFeed</name>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n transferencia terminada</numerusform>
            <numerusform>%n transferencias terminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferModel</name>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation>
            <numerusform>%1 de %n objeto</numerusform>
            <numerusform>%1 de %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message>
        <source>Transfers under way</source>
        <translation>Transferencias en curso</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
    <message>
        <source>Nothing is on its way. Uploads and downloads show up here.</source>
        <translation>No hay nada en curso. Las subidas y descargas aparecen aquí.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Quitar las terminadas</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n requiere tu atención</numerusform>
            <numerusform>%n requieren tu atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>In the storage: %1</source>
        <translation>En el almacenamiento: %1</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>En este equipo: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Intentos: %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TreeText</name>
    <message>
        <source>Stopped. Moved so far: %1 of %2 found. The rest is where it was.</source>
        <translation>Detenido. Movidos hasta ahora: %1 de %2 encontrados. El resto está donde estaba.</translation>
    </message>
    <message>
        <source>Stopped. Copied so far: %1 of %2 found. The copies stay.</source>
        <translation>Detenido. Copiados hasta ahora: %1 de %2 encontrados. Las copias se quedan.</translation>
    </message>
    <message>
        <source>Stopped. Deleted so far: %1 of %2 found. The rest is untouched.</source>
        <translation>Detenido. Eliminados hasta ahora: %1 de %2 encontrados. El resto sigue intacto.</translation>
    </message>
    <message>
        <source>Not moved: %1 of %2 objects. They are where they were.</source>
        <translation>No movidos: %1 de %2 objetos. Están donde estaban.</translation>
    </message>
    <message>
        <source>Not copied: %1 of %2 objects.</source>
        <translation>No copiados: %1 de %2 objetos.</translation>
    </message>
    <message>
        <source>Not deleted: %1 of %2 objects. They are still there.</source>
        <translation>No eliminados: %1 de %2 objetos. Siguen ahí.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadFlow</name>
    <message>
        <source>Upload a folder</source>
        <translation>Subir una carpeta</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>You are signed out. Sign in and drop the files again.</source>
        <translation>Tu sesión está cerrada. Inicia sesión y suelta los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded.</source>
        <translation>No se subió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be uploaded here. Details name each with the reason.</source>
        <translation>
            <numerusform>%n archivo no se puede subir aquí. En «Detalles» está el motivo.</numerusform>
            <numerusform>%n archivos no se pueden subir aquí. En «Detalles» está cada uno con su motivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadPlan</name>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. On its way already: %2. Free: %3 of %4. Delete something or upload less.</source>
        <translation>Esto no cabe. Hace falta: %1. Ya en camino: %2. Libre: %3 de %4. Elimina algo o sube menos.</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit. Needed: %1. Free: %2 of %3. Delete something or upload less.</source>
        <translation>Esto no cabe. Hace falta: %1. Libre: %2 de %3. Elimina algo o sube menos.</translation>
    </message>
    <message>
        <source>“%1” has no name to upload it under. Drop what is inside it instead.</source>
        <translation>«%1» no tiene un nombre con el que subirlo. Suelta lo que hay dentro.</translation>
    </message>
    <message>
        <source>“%1” is a link to something that isn&apos;t there.</source>
        <translation>«%1» es un enlace a algo que no está.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or its name can&apos;t be read.</source>
        <translation>«%1» ya no está, o su nombre no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, and links to folders are not followed. Drop the folder itself.</source>
        <translation>«%1» es un enlace a una carpeta, y esos enlaces no se siguen. Suelta la propia carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket, not a file.</source>
        <translation>«%1» es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation>No se puede leer «%1». Revisa sus permisos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be read. Check its permissions and try again.</source>
        <translation>No se puede leer la carpeta «%1». Revisa sus permisos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The name of “%1”, with its folders, is too long for the storage. Shorten it and try again.</source>
        <translation>El nombre de «%1», con sus carpetas, es demasiado largo para el almacenamiento. Acórtalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” is %2, and the bucket “%3” takes files up to %4.</source>
        <translation>«%1» ocupa %2, y el bucket «%3» admite archivos de hasta %4.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, and the bucket “%3” takes only %4.</source>
        <translation>«%1» es del tipo %2, y el bucket «%3» solo admite %4.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsagePage</name>
    <message>
        <source>As the project itself counts it.</source>
        <translation>Según lo calcula el propio proyecto.</translation>
    </message>
    <message>
        <source>Added up from the listings: only what this account can see. The project may hold more.</source>
        <translation>Sumado a partir de las listas: solo lo que esta cuenta puede ver. Puede que el proyecto contenga más.</translation>
    </message>
    <message>
        <source>The files of the library, and the free space of the disk they are on.</source>
        <translation>Los archivos de la biblioteca y el espacio libre del disco en el que están.</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>Calcular de &amp;nuevo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>Almacenamiento usado</translation>
    </message>
    <message>
        <source>%1 more will be used by what is on its way.</source>
        <translation>Lo que está en curso usará %1 más.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 en la biblioteca</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free on this disk</source>
        <translation>%1 · %2 libres en este disco</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 libres</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Sin actualizar: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformSeekBar</name>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Guardar ajustes, datos y biblioteca dentro de &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>For commands: local or supabase.</source>
        <translation>Para las órdenes: local o supabase.</translation>
    </message>
    <message>
        <source>Take pictures of the main views into &lt;folder&gt; and quit.</source>
        <translation>Guardar imágenes de las vistas principales en &lt;folder&gt; y salir.</translation>
    </message>
    <message>
        <source>A desktop home for the files you keep in Supabase Storage.</source>
        <translation>Un lugar en tu escritorio para los archivos que guardas en Supabase Storage.</translation>
    </message>
    <message>
        <source>Without a window: ls, put, get.</source>
        <translation>Sin ventana: ls, put, get.</translation>
    </message>
</context>
</TS>
