<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Conflicts</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>En la nube</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a folder</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a folder</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>A part of it was sent before. Replace goes on from there.</source>
        <translation>Una parte ya se envió antes. «Reemplazar» continúa desde ahí.</translation>
    </message>
    <message>
        <source>A part of it was fetched before. What you choose goes on from there.</source>
        <translation>Una parte ya se descargó antes. Lo que elijas continúa desde ahí.</translation>
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
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Not everything in “%1” could be moved</source>
        <translation>No se pudo mover todo lo que hay en «%1»</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be copied</source>
        <translation>No se pudo copiar todo lo que hay en «%1»</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be deleted</source>
        <translation>No se pudo eliminar todo lo que hay en «%1»</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In the storage</source>
        <translation>En el almacenamiento</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Before compressing</source>
        <translation>Antes de comprimir</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Puesta en cola</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
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
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>compressing, %1</source>
        <translation>comprimiendo, %1</translation>
    </message>
    <message>
        <source>done, %1 smaller</source>
        <comment>a part of the size, such as 62 %</comment>
        <translation>listo, %1 más pequeño</translation>
    </message>
    <message>
        <source>done, not compressed</source>
        <translation>listo, sin comprimir</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>leyendo de nuevo</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused: metered network</source>
        <translation>en pausa: red de uso medido</translation>
    </message>
    <message>
        <source>paused while you listen</source>
        <translation>en pausa mientras escuchas</translation>
    </message>
    <message>
        <source>waiting for you to sign in</source>
        <translation>esperando a que inicies sesión</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>se reintentará en %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <translation>se reintenta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken</source>
        <translation>
            <numerusform>%n nombre en uso</numerusform>
            <numerusform>%n nombres en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: this network is metered.</source>
        <translation>En pausa: esta red es de uso medido.</translation>
    </message>
    <message>
        <source>Paused while you listen.</source>
        <translation>En pausa mientras escuchas.</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>No hay red. Las transferencias continuarán solas cuando vuelva.</translation>
    </message>
    <message>
        <source>Transfers are paused.</source>
        <translation>Las transferencias están en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n necesita una decisión</numerusform>
            <numerusform>%n necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message numerus="yes">
        <source>queued, after %n other(s)</source>
        <translation>
            <numerusform>en cola, detrás de %n más</numerusform>
            <numerusform>en cola, detrás de %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need a decision: the name is taken.</source>
        <translation>
            <numerusform>%n transferencia necesita una decisión: el nombre está en uso.</numerusform>
            <numerusform>%n transferencias necesitan una decisión: el nombre está en uso.</numerusform>
        </translation>
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
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Bypasses access rules</source>
        <translation>Se salta las reglas de acceso</translation>
    </message>
    <message>
        <source>Until you close Bucketdeck</source>
        <translation>Hasta que cierres Bucketdeck</translation>
    </message>
    <message>
        <source>as a guest</source>
        <translation>como invitado</translation>
    </message>
    <message>
        <source>bypasses access rules</source>
        <translation>se salta las reglas de acceso</translation>
    </message>
    <message>
        <source>%1 (service key)</source>
        <translation>%1 (clave de servicio)</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Olvidar esta clave</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>not signed in, sees what is public</source>
        <translation>sin sesión iniciada, ve lo que es público</translation>
    </message>
    <message>
        <source>%1 (not signed in)</source>
        <translation>%1 (sin sesión iniciada)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AccountDialog</name>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>Eleg&amp;ir una imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Configurar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Sign out &amp;other devices</source>
        <translation>Cerrar sesión en otros &amp;dispositivos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Two-step sign-in</source>
        <translation>Verificación en dos pasos</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión iniciada</translation>
    </message>
    <message>
        <source>A device that you lost or that isn&apos;t yours: end its session here.</source>
        <translation>Un dispositivo que perdiste o que no es tuyo: cierra aquí su sesión.</translation>
    </message>
    <message>
        <source>Your second steps</source>
        <translation>Tus segundos pasos</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>Cerrar sesión &amp;aquí</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>Waits until you click the link in the mail to %1.</source>
        <translation>Pendiente hasta que hagas clic en el enlace del correo enviado a %1.</translation>
    </message>
    <message>
        <source>You are a guest. With an address you can come back to this account.</source>
        <translation>Eres un invitado. Con una dirección de correo podrás volver a esta cuenta.</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by a mail.</source>
        <translation>Una dirección nueva se tiene que confirmar con un correo.</translation>
    </message>
    <message>
        <source>On. Signing in asks for a code of your phone as well.</source>
        <translation>Activada. Al iniciar sesión se pide además un código de tu teléfono.</translation>
    </message>
    <message>
        <source>Off. A password that others learn is enough to sign in as you. With a code of your phone it isn&apos;t.</source>
        <translation>Desactivada. Si otros averiguan tu contraseña, les basta para entrar como si fueran tú. Con un código de tu teléfono, ya no.</translation>
    </message>
    <message>
        <source>Add an&amp;other…</source>
        <translation>Añadir o&amp;tro…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escribe tu correo.</translation>
    </message>
    <message>
        <source>Your account is saved.</source>
        <translation>Tu cuenta se ha guardado.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Tu contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Two-step sign-in is on.</source>
        <translation>La verificación en dos pasos está activada.</translation>
    </message>
    <message>
        <source>Signing in no longer takes its codes.</source>
        <translation>Sus códigos ya no sirven para iniciar sesión.</translation>
    </message>
    <message>
        <source>Signing in then asks for your password alone.</source>
        <translation>A partir de entonces, para iniciar sesión basta tu contraseña.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>Solo tienes la sesión iniciada en este dispositivo.</translation>
    </message>
    <message>
        <source>Sign out on all devices?</source>
        <translation>¿Cerrar sesión en todos los dispositivos?</translation>
    </message>
    <message>
        <source>This one as well. Transfers on their way stop, and can go on when you are back.</source>
        <translation>También en este. Las transferencias en curso se detienen y pueden continuar cuando vuelvas.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
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
        <source>This account comes from how the program was started and can&apos;t be signed out here.</source>
        <translation>Esta cuenta viene de la forma en que se inició el programa y su sesión no se puede cerrar aquí.</translation>
    </message>
    <message>
        <source>This account asks for a code as the second step. Sign in with it in the window.</source>
        <translation>Esta cuenta pide un código como segundo paso. Inicia sesión con ella en la ventana.</translation>
    </message>
    <message>
        <source>The project refused this secret key. Copy it again from the project&apos;s API settings.</source>
        <translation>El proyecto rechazó esta clave secreta. Cópiala de nuevo de los ajustes de API del proyecto.</translation>
    </message>
    <message>
        <source>The key or token that the environment gives can&apos;t be right: it has characters that none has.</source>
        <translation>La clave o el token que da el entorno no puede ser correcto: lleva caracteres que ninguno tiene.</translation>
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
    <message>
        <source>This isn&apos;t a secret key. Sign in with it as usual, with your own e-mail address.</source>
        <translation>Esta no es una clave secreta. Inicia sesión con ella como siempre, con tu propio correo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioCompressor</name>
    <message>
        <source>The same file is being compressed already.</source>
        <translation>El mismo archivo ya se está comprimiendo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioConverter</name>
    <message>
        <source>It is compressed already (%1), and would only lose quality.</source>
        <translation>Ya está comprimido (%1) y solo perdería calidad.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Try again when nobody writes to it any more.</source>
        <translation>«%1» cambió mientras se leía. Vuelve a intentarlo cuando ya nadie escriba en él.</translation>
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
    <name>bucketdeck::AudioEncoder</name>
    <message>
        <source>This sound can&apos;t be compressed to %1. Choose another format.</source>
        <translation>Este sonido no se puede comprimir en %1. Elige otro formato.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be converted.</source>
        <translation>Este sonido no se puede convertir.</translation>
    </message>
    <message>
        <source>This sound can&apos;t be compressed.</source>
        <translation>Este sonido no se puede comprimir.</translation>
    </message>
    <message>
        <source>It is louder than FLAC can hold, and would be distorted. Choose another format.</source>
        <translation>Su volumen supera lo que admite FLAC y se distorsionaría. Elige otro formato.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::AudioWriter</name>
    <message>
        <source>This sound can&apos;t be compressed to that format.</source>
        <translation>Este sonido no se puede comprimir en ese formato.</translation>
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
    <message numerus="yes">
        <source>A message was sent to you a moment ago. Another one can follow in %n second(s).</source>
        <translation>
            <numerusform>Se te envió un mensaje hace un momento. Se podrá enviar otro dentro de %n segundo.</numerusform>
            <numerusform>Se te envió un mensaje hace un momento. Se podrá enviar otro dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has sent as many messages as it may for now. Try again in an hour, or sign in another way.</source>
        <translation>El proyecto ha enviado todos los mensajes que puede por ahora. Vuelve a intentarlo dentro de una hora o inicia sesión de otra forma.</translation>
    </message>
    <message>
        <source>The sign-in in the browser didn&apos;t work. Try again, or sign in another way.</source>
        <translation>El inicio de sesión en el navegador no funcionó. Vuelve a intentarlo o inicia sesión de otra forma.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Sign in with it, or choose a new password if you forgot yours.</source>
        <translation>Ya hay una cuenta con este correo. Inicia sesión con ella, o elige una contraseña nueva si olvidaste la tuya.</translation>
    </message>
    <message>
        <source>This code isn&apos;t right. Type the one that your authenticator shows now.</source>
        <translation>Este código no es correcto. Escribe el que muestra ahora tu autenticador.</translation>
    </message>
    <message>
        <source>This sign-in was begun somewhere else or is over already. Start it again from here.</source>
        <translation>Este inicio de sesión se empezó en otro lugar o ya ha terminado. Empiézalo de nuevo desde aquí.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>El inicio de sesión en el navegador tardó demasiado. Empiézalo de nuevo.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer two-step sign-in with an authenticator.</source>
        <translation>Este proyecto no ofrece la verificación en dos pasos con un autenticador.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer this way to sign in. Choose another one.</source>
        <translation>Este proyecto no ofrece esta forma de iniciar sesión. Elige otra.</translation>
    </message>
    <message>
        <source>The project wants to be sure that it is you. Type the code from the message that it sends you.</source>
        <translation>El proyecto quiere asegurarse de que eres tú. Escribe el código del mensaje que te envía.</translation>
    </message>
    <message>
        <source>This is the password that you have already. Choose a different one.</source>
        <translation>Esta es la contraseña que ya tienes. Elige otra distinta.</translation>
    </message>
    <message>
        <source>The project doesn&apos;t take this e-mail address. Check it, or use another one.</source>
        <translation>El proyecto no admite este correo. Revísalo o usa otro.</translation>
    </message>
    <message>
        <source>This project can&apos;t send messages to this address yet. The person who runs it has to set up an e-mail service (SMTP) first.</source>
        <translation>Este proyecto aún no puede enviar mensajes a este correo. Quien lo administra tiene que configurar antes un servicio de correo (SMTP).</translation>
    </message>
    <message>
        <source>This project takes no new users. Ask the person who runs it for an account.</source>
        <translation>Este proyecto no admite usuarios nuevos. Pide una cuenta a quien lo administra.</translation>
    </message>
    <message>
        <source>This project has no account with this e-mail address. Check it, or sign up first.</source>
        <translation>Este proyecto no tiene ninguna cuenta con este correo. Revísalo o crea antes una cuenta.</translation>
    </message>
    <message>
        <source>This code or link is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Este código o enlace no es correcto o es demasiado antiguo. Revísalo o pide uno nuevo.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t let anyone in without an account. Sign in or sign up.</source>
        <translation>Este proyecto no deja entrar a nadie sin cuenta. Inicia sesión o crea una cuenta.</translation>
    </message>
    <message>
        <source>Your organisation manages this account. E-mail and password are changed there.</source>
        <translation>Tu organización administra esta cuenta. El correo y la contraseña se cambian allí.</translation>
    </message>
    <message>
        <source>Your e-mail address has to be confirmed first. Open the link in the message that the project sent you, then sign in again.</source>
        <translation>Antes hay que confirmar tu correo. Abre el enlace del mensaje que te envió el proyecto y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Start it again, and allow it there.</source>
        <translation>El inicio de sesión se rechazó en el navegador. Empiézalo de nuevo y permítelo allí.</translation>
    </message>
    <message>
        <source>This code isn&apos;t the one from the newest message, or it is too old. Ask for another.</source>
        <translation>Este código no es el del mensaje más reciente, o es demasiado antiguo. Pide otro.</translation>
    </message>
    <message>
        <source>The project asks for your current password before it takes a new one.</source>
        <translation>El proyecto pide tu contraseña actual antes de aceptar una nueva.</translation>
    </message>
    <message>
        <source>Your current password is wrong. Check it and try again.</source>
        <translation>Tu contraseña actual no es correcta. Revísala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This took too long. Type the code that is shown now.</source>
        <translation>Esto tardó demasiado. Escribe el código que se muestra ahora.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Try once more.</source>
        <translation>La red cambió mientras tanto. Inténtalo una vez más.</translation>
    </message>
    <message>
        <source>This authenticator isn&apos;t set up any more.</source>
        <translation>Este autenticador ya no está configurado.</translation>
    </message>
    <message>
        <source>An authenticator of this name is set up already. Choose another name.</source>
        <translation>Ya hay un autenticador configurado con este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The project allows no more authenticators. Remove one that you don&apos;t need first.</source>
        <translation>El proyecto no permite más autenticadores. Quita antes uno que no necesites.</translation>
    </message>
    <message>
        <source>This is set up already.</source>
        <translation>Esto ya está configurado.</translation>
    </message>
    <message>
        <source>This needs the second step of your sign-in. Sign out, and sign in again with the code from your authenticator.</source>
        <translation>Para esto hace falta el segundo paso de tu inicio de sesión. Cierra la sesión y vuelve a iniciarla con el código de tu autenticador.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too short: the project asks for %n character(s) or more.</source>
        <translation>
            <numerusform>Esta contraseña es demasiado corta: el proyecto pide %n carácter o más.</numerusform>
            <numerusform>Esta contraseña es demasiado corta: el proyecto pide %n caracteres o más.</numerusform>
        </translation>
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
    <message>
        <source>Filter or search</source>
        <translation>Filtrar o buscar</translation>
    </message>
    <message>
        <source>Copy link that downloads</source>
        <translation>Copiar enlace de descarga</translation>
    </message>
    <message>
        <source>Copy upload link…</source>
        <translation>Copiar enlace de subida…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar detalles…</translation>
    </message>
    <message>
        <source>Go to its folder</source>
        <translation>Ir a su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n link(s)</source>
        <translation>
            <numerusform>Copiar %n enlace</numerusform>
            <numerusform>Copiar %n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload with compression…</source>
        <translation>Subir con compresión…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Guardar sin conexión</translation>
    </message>
    <message>
        <source>Kept offline with its folder</source>
        <translation>Guardado sin conexión con su carpeta</translation>
    </message>
    <message>
        <source>Don’t keep offline</source>
        <translation>No guardar sin conexión</translation>
    </message>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Tu sesión está cerrada. Inicia sesión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is nothing to play in it.</source>
        <translation>No contiene nada que reproducir.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) come next.</source>
        <translation>
            <numerusform>%n pista suena a continuación.</numerusform>
            <numerusform>%n pistas suenan a continuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n pista añadida a la cola.</numerusform>
            <numerusform>%n pistas añadidas a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection, and this file isn’t kept offline.</source>
        <translation>No hay conexión y este archivo no está guardado sin conexión.</translation>
    </message>
    <message>
        <source>Offline. This is how the folder was: %1. Only what is kept on this computer can be opened.</source>
        <translation>Sin conexión. Así estaba la carpeta: %1. Solo se puede abrir lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Offline. Only what is kept on this computer is shown.</source>
        <translation>Sin conexión. Solo se muestra lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Of its files only a part is listed.</source>
        <translation>De sus archivos solo se muestra una parte.</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Show as projects</source>
        <translation>Mostrar como proyectos</translation>
    </message>
    <message>
        <source>Projects are in this folder</source>
        <translation>En esta carpeta hay proyectos</translation>
    </message>
    <message>
        <source>Open in the table</source>
        <translation>Abrir en la tabla</translation>
    </message>
    <message>
        <source>Measure all lengths</source>
        <translation>Medir todas las duraciones</translation>
    </message>
    <message>
        <source>Takes are shown as a table. Go up to see projects, chapters and sections.</source>
        <translation>Las tomas se muestran como tabla. Sube para ver proyectos, capítulos y secciones.</translation>
    </message>
    <message>
        <source>These folders look like projects with chapters and sections.</source>
        <translation>Estas carpetas parecen proyectos con capítulos y secciones.</translation>
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
    <name>bucketdeck::BucketActions</name>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>You are signed out of this project. Sign in again first.</source>
        <translation>Tu sesión en este proyecto está cerrada. Vuelve a iniciar sesión primero.</translation>
    </message>
    <message>
        <source>This bucket’s rules are hidden from you. Ask the project’s owner.</source>
        <translation>No puedes ver las reglas de este bucket. Pregunta al propietario del proyecto.</translation>
    </message>
    <message>
        <source>The rules of “%1” are saved.</source>
        <translation>Las reglas de «%1» se han guardado.</translation>
    </message>
    <message>
        <source>Stopped. What wasn’t deleted yet is still in “%1”.</source>
        <translation>Detenido. Lo que aún no se había eliminado sigue en «%1».</translation>
    </message>
    <message>
        <source>The server will empty “%1”. That may take up to an hour; until then files are still shown.</source>
        <translation>El servidor vaciará «%1». Puede tardar hasta una hora; hasta entonces se siguen mostrando archivos.</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>«%1» ya está vacío.</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be deleted</source>
        <translation>No se pudo eliminar todo lo que hay en «%1»</translation>
    </message>
    <message>
        <source>“%1” isn’t empty.</source>
        <translation>«%1» no está vacío.</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted. Empty it first, then delete it.</source>
        <translation>Solo se puede eliminar un bucket vacío. Vacíalo primero y elimínalo después.</translation>
    </message>
    <message>
        <source>Empty it…</source>
        <translation>Vaciarlo…</translation>
    </message>
    <message>
        <source>Delete the bucket “%1”?</source>
        <translation>¿Eliminar el bucket «%1»?</translation>
    </message>
    <message>
        <source>It is empty. Its rules go with it. This can’t be undone.</source>
        <translation>Está vacío. Sus reglas se eliminan con él. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The bucket “%1” is deleted.</source>
        <translation>El bucket «%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketForm</name>
    <message>
        <source>“%1” is no size. Sizes look like 50 MB or 1.5 GB.</source>
        <translation>«%1» no es un tamaño. Los tamaños son como 50 MB o 1.5 GB.</translation>
    </message>
    <message>
        <source>P&amp;ublic: anyone with a link can read what is in it</source>
        <translation>Pú&amp;blico: cualquiera con un enlace puede leer lo que contiene</translation>
    </message>
    <message>
        <source>The project&apos;s own limit</source>
        <translation>El límite del proyecto</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Allowed types</source>
        <translation>Tipos permitidos</translation>
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
        <source>Everyone will be able to read every file in it without signing in, also those that are there now. Policies still decide who may list, upload and delete.</source>
        <translation>Cualquiera podrá leer todos sus archivos sin iniciar sesión, también los que ya están ahí. Las políticas siguen decidiendo quién puede ver la lista, subir y eliminar.</translation>
    </message>
    <message>
        <source>Public links stop working. Copies that others have kept of a file stay with them.</source>
        <translation>Los enlaces públicos dejan de funcionar. Las copias de un archivo que otros hayan guardado se quedan con ellos.</translation>
    </message>
    <message>
        <source>Policies decide who may list, upload and delete.</source>
        <translation>Las políticas deciden quién puede ver la lista, subir y eliminar.</translation>
    </message>
    <message>
        <source>Policies decide who may read, upload and delete. Signed links work for a while.</source>
        <translation>Las políticas deciden quién puede leer, subir y eliminar. Los enlaces firmados funcionan durante un tiempo.</translation>
    </message>
    <message>
        <source>Like 50 MB or 1.5 GB. Larger uploads are refused.</source>
        <translation>Por ejemplo, 50 MB o 1.5 GB. Las subidas más grandes se rechazan.</translation>
    </message>
    <message>
        <source>Files that are there already stay, whatever their size.</source>
        <translation>Los archivos que ya están se quedan, sea cual sea su tamaño.</translation>
    </message>
    <message>
        <source>Like audio/mpeg or image/*, with commas between them. Other uploads are refused.</source>
        <translation>Por ejemplo, audio/mpeg o image/*, separados por comas. Las demás subidas se rechazan.</translation>
    </message>
    <message>
        <source>Files that are there already stay.</source>
        <translation>Los archivos que ya están se quedan.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg o audio/*.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BucketRules</name>
    <message>
        <source>“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.</source>
        <translation>«%1» ocupa %2, y el bucket «%3» admite archivos de hasta %4. Elige otro bucket.</translation>
    </message>
    <message>
        <source>The bucket “%1” doesn&apos;t take files of the type %2, but these: %3. Choose another bucket.</source>
        <translation>El bucket «%1» no admite archivos del tipo %2, solo estos: %3. Elige otro bucket.</translation>
    </message>
    <message>
        <source>The largest file must have at least one byte. Choose a higher limit.</source>
        <translation>El tamaño máximo debe ser de al menos un byte. Elige un límite mayor.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg or audio/*.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg o audio/*.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BusNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::BusSleepWatch</name>
    <message>
        <source>What plays is paused first</source>
        <translation>Antes se pausa lo que suena</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CacheSettingsPage</name>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>Don’t &amp;keep offline</source>
        <translation>No &amp;guardar sin conexión</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Guardado sin conexión</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Set by the environment (%1)</source>
        <translation>Lo fija el entorno (%1)</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Besides what is kept offline. What was unused for longest goes first.</source>
        <translation>Además de lo guardado sin conexión. Lo que lleva más tiempo sin usarse se elimina primero.</translation>
    </message>
    <message>
        <source>Remove when &amp;unused for</source>
        <translation>Eliminar si no se &amp;usa en</translation>
    </message>
    <message numerus="yes">
        <source>Set by the environment (%1): %n hour(s)</source>
        <translation>
            <numerusform>Lo fija el entorno (%1): %n hora</numerusform>
            <numerusform>Lo fija el entorno (%1): %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove when &amp;older than</source>
        <translation>Eliminar si es más &amp;antiguo que</translation>
    </message>
    <message>
        <source>Clean up by &amp;itself, every hour</source>
        <translation>&amp;Limpiar automáticamente, cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Clean up by &amp;itself, every %n hour(s)</source>
        <translation>
            <numerusform>&amp;Limpiar automáticamente, cada %n hora</numerusform>
            <numerusform>&amp;Limpiar automáticamente, cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>of removing something</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>días</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept offline</source>
        <translation>%1 guardados sin conexión</translation>
    </message>
    <message>
        <source>Nothing. Choose “Keep offline” in the menu of a file or folder.</source>
        <translation>Nada. Elige «Guardar sin conexión» en el menú de un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 files are here</source>
        <translation>Descargando: %1 de %2 archivos ya están aquí</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; the rest is tried again</source>
        <translation>%1 de %2 archivos ya están aquí; el resto se reintentará</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all here</source>
        <translation>
            <numerusform>%n archivo, ya está aquí</numerusform>
            <numerusform>%n archivos, ya están todos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Remove what is kept of the cloud’s files on this computer?</source>
        <translation>¿Eliminar lo que se guarda en este equipo de los archivos de la nube?</translation>
    </message>
    <message>
        <source>Nothing is removed from the cloud. It is fetched again when you need it.</source>
        <translation>No se elimina nada de la nube. Se descarga de nuevo cuando lo necesites.</translation>
    </message>
    <message>
        <source>Also what is kept &amp;offline</source>
        <translation>&amp;También lo guardado sin conexión</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>&amp;Remove an account’s files when signing out</source>
        <translation>&amp;Eliminar los archivos de una cuenta al cerrar sesión</translation>
    </message>
    <message>
        <source>Also what is kept offline. Nothing is removed from the cloud.</source>
        <translation>También lo guardado sin conexión. De la nube no se elimina nada.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliAccounts</name>
    <message>
        <source>“%1” names several accounts. Give the id of one:
%2</source>
        <translation>«%1» corresponde a varias cuentas. Indica el id de una:
%2</translation>
    </message>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>No hay ninguna cuenta «%1». Hay estas: %2.</translation>
    </message>
    <message>
        <source>The session has ended. Open Bucketdeck and sign in again.</source>
        <translation>La sesión ha terminado. Abre Bucketdeck y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL, SUPABASE_ANON_KEY and BUCKETDECK_ACCESS_TOKEN, or SUPABASE_URL and SUPABASE_SERVICE_KEY, or for what is public SUPABASE_URL and SUPABASE_ANON_KEY.</source>
        <translation>No hay ninguna sesión iniciada. Abre Bucketdeck e inicia sesión, o define SUPABASE_URL, SUPABASE_ANON_KEY y BUCKETDECK_ACCESS_TOKEN, o bien SUPABASE_URL y SUPABASE_SERVICE_KEY, o, para lo que es público, SUPABASE_URL y SUPABASE_ANON_KEY.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliHelp</name>
    <message>
        <source>Folders too, with all that is in them.</source>
        <translation>También carpetas, con todo lo que contienen.</translation>
    </message>
    <message>
        <source>So many files at once, 1 to 16; 4 without it.</source>
        <translation>Cuántos archivos a la vez, de 1 a 16; si no se indica, 4.</translation>
    </message>
    <message>
        <source>Replace what exists at the target.</source>
        <translation>Reemplazar lo que ya existe en el destino.</translation>
    </message>
    <message>
        <source>Leave what exists at the target as it is.</source>
        <translation>Dejar como está lo que ya existe en el destino.</translation>
    </message>
    <message>
        <source>The type of uploaded files; sniffed without it.</source>
        <translation>El tipo de los archivos subidos; si no se indica, se detecta por el contenido.</translation>
    </message>
    <message>
        <source>How long uploaded files may be cached, e.g. max-age=60.</source>
        <translation>Cuánto tiempo se pueden guardar en caché los archivos subidos, p. ej. max-age=60.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Solo decir lo que se haría.</translation>
    </message>
    <message>
        <source>A target that ends in “/”, and a local folder that exists, receives each source under its own name; any other target is the new name. What exists at the target is refused unless --overwrite or --skip-existing is given.</source>
        <translation>Un destino que termina en «/», o una carpeta local que existe, recibe cada origen con su propio nombre; cualquier otro destino es el nombre nuevo. Lo que ya existe en el destino se rechaza, salvo que se indique --overwrite o --skip-existing.</translation>
    </message>
    <message>
        <source>List buckets, a folder, or with -r all below it.</source>
        <translation>Mostrar los buckets, una carpeta o, con -r, todo lo que hay debajo.</translation>
    </message>
    <message>
        <source>Folders end in “/”. With --json each line is an object with path, name, kind (bucket, folder or file) and, for files, size in bytes, type, etag, modified and created (UTC).</source>
        <translation>Las carpetas terminan en «/». Con --json, cada línea es un objeto con path, name, kind (bucket, folder o file) y, para los archivos, size en bytes, type, etag, modified y created (UTC).</translation>
    </message>
    <message>
        <source>All objects at any depth, as they come.</source>
        <translation>Todos los objetos a cualquier nivel, según llegan.</translation>
    </message>
    <message>
        <source>With size, time and type.</source>
        <translation>Con tamaño, fecha y tipo.</translation>
    </message>
    <message>
        <source>Print a link to a file that anyone can open until it expires.</source>
        <translation>Mostrar un enlace a un archivo que cualquiera puede abrir hasta que caduque.</translation>
    </message>
    <message>
        <source>For a file of the library the link is its file URL. With --json each line is an object with path and url.</source>
        <translation>Para un archivo de la biblioteca, el enlace es su URL de archivo. Con --json, cada línea es un objeto con path y url.</translation>
    </message>
    <message>
        <source>For so long, e.g. 90s, 30m, 1h or 7d; 1h without it.</source>
        <translation>Durante cuánto tiempo, p. ej. 90s, 30m, 1h o 7d; si no se indica, 1h.</translation>
    </message>
    <message>
        <source>The browser saves it under this name.</source>
        <translation>El navegador lo guarda con este nombre.</translation>
    </message>
    <message>
        <source>The lasting link of a file in a public bucket.</source>
        <translation>El enlace permanente de un archivo en un bucket público.</translation>
    </message>
    <message>
        <source>A link to upload this file with, once.</source>
        <translation>Un enlace para subir este archivo, una sola vez.</translation>
    </message>
    <message>
        <source>Make a bucket.</source>
        <translation>Crear un bucket.</translation>
    </message>
    <message>
        <source>Anyone can read its files by their links.</source>
        <translation>Cualquiera puede leer sus archivos con sus enlaces.</translation>
    </message>
    <message>
        <source>The largest file it takes, e.g. 50MB.</source>
        <translation>El tamaño máximo de archivo que admite, p. ej. 50MB.</translation>
    </message>
    <message>
        <source>The types it takes, e.g. audio/*,image/png.</source>
        <translation>Los tipos que admite, p. ej. audio/*,image/png.</translation>
    </message>
    <message>
        <source>It is no error that it exists; it stays as it is.</source>
        <translation>No es un error que ya exista; se queda como está.</translation>
    </message>
    <message>
        <source>Copy files up, down and between storages.</source>
        <translation>Copiar archivos hacia arriba, hacia abajo y entre almacenamientos.</translation>
    </message>
    <message>
        <source>Move or rename files and folders.</source>
        <translation>Mover archivos y carpetas o cambiarles el nombre.</translation>
    </message>
    <message>
        <source>A source is removed only after its copy has arrived whole. --json is as for cp.</source>
        <translation>Un origen se elimina solo cuando su copia ha llegado entera. --json es como en cp.</translation>
    </message>
    <message>
        <source>Delete files, and with -r folders and buckets.</source>
        <translation>Eliminar archivos y, con -r, carpetas y buckets.</translation>
    </message>
    <message>
        <source>-r with a bucket deletes all that is in it and the bucket; with a “/” behind it, the bucket stays. --json is as for cp.</source>
        <translation>-r con un bucket elimina todo lo que contiene y el propio bucket; con una «/» detrás, el bucket se queda. --json es como en cp.</translation>
    </message>
    <message>
        <source>Folders and buckets too, with all that is in them.</source>
        <translation>También carpetas y buckets, con todo lo que contienen.</translation>
    </message>
    <message>
        <source>Only say what would be deleted.</source>
        <translation>Solo decir lo que se eliminaría.</translation>
    </message>
    <message>
        <source>How much is stored, and how much room is left.</source>
        <translation>Cuánto hay guardado y cuánto espacio queda.</translation>
    </message>
    <message>
        <source>The account that ss: means: its name, e-mail or id.</source>
        <translation>La cuenta a la que se refiere ss: su nombre, correo o id.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>No progress; errors only.</source>
        <translation>Sin progreso; solo errores.</translation>
    </message>
    <message>
        <source>Say what is done, and the details of errors.</source>
        <translation>Decir lo que se hace y los detalles de los errores.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong use, 3 some items failed, 4 not signed in, 130 interrupted.</source>
        <translation>Códigos de salida: 0 listo, 1 error, 2 uso incorrecto, 3 error en algunos elementos, 4 sin sesión iniciada, 130 interrumpido.</translation>
    </message>
    <message>
        <source>Send WAV, AIFF and FLAC files as flac, opus or mp3, with a quality if you like: flac:0 to flac:8, opus:96 (kbit/s), mp3:192 (kbit/s), mp3:v0 to mp3:v9. The files themselves stay as they are; what would be no smaller is sent so, too.</source>
        <translation>Enviar los archivos WAV, AIFF y FLAC como flac, opus o mp3, con una calidad si quieres: de flac:0 a flac:8, opus:96 (kbit/s), mp3:192 (kbit/s), de mp3:v0 a mp3:v9. Los propios archivos se quedan como están; lo que no ocuparía menos también se envía tal cual.</translation>
    </message>
    <message>
        <source>Leave out what is hidden in folders that go up or down (names that begin with a dot); without it, it goes along.</source>
        <translation>No incluir lo que está oculto en las carpetas que se suben o se descargan (nombres que empiezan por un punto); si no se indica, se incluye.</translation>
    </message>
    <message>
        <source>No effect: a list comes page after page.</source>
        <translation>Sin efecto: una lista llega página a página.</translation>
    </message>
    <message>
        <source>Folders too: a link to each file in them.</source>
        <translation>También carpetas: un enlace a cada uno de sus archivos.</translation>
    </message>
    <message>
        <source>No effect: a thousand links come at once.</source>
        <translation>Sin efecto: llegan mil enlaces de una vez.</translation>
    </message>
    <message>
        <source>With --upload: what is there may be replaced by it.</source>
        <translation>Con --upload: el archivo subido puede reemplazar lo que ya existe.</translation>
    </message>
    <message>
        <source>Play files, and folders with all that is in them.</source>
        <translation>Reproducir archivos, y carpetas con todo lo que contienen.</translation>
    </message>
    <message>
        <source>Files of this computer, and files and folders of ss:/// and lib:///, one after another. At a terminal: space pauses and goes on, left and right seek, up and down set the volume, n and p are the next and the previous one, q ends. The desktop&apos;s media controls work too.</source>
        <translation>Archivos de este equipo, y archivos y carpetas de ss:/// y lib:///, uno tras otro. En una terminal: espacio pausa y continúa, izquierda y derecha retroceden y avanzan, arriba y abajo ajustan el volumen, n y p son el siguiente y el anterior, q termina. Los controles multimedia del escritorio también funcionan.</translation>
    </message>
    <message>
        <source>No effect: a bucket isn&apos;t in anything.</source>
        <translation>Sin efecto: un bucket no está dentro de nada.</translation>
    </message>
    <message>
        <source>No effect: it is a single request.</source>
        <translation>Sin efecto: es una sola petición.</translation>
    </message>
    <message>
        <source>Write a sound&apos;s waveform for web players.</source>
        <translation>Escribir la forma de onda de un sonido para reproductores web.</translation>
    </message>
    <message>
        <source>The file is one of BBC audiowaveform (version 2, all channels mixed to one): JSON where its name ends in .json, else .dat.</source>
        <translation>El archivo es del formato de BBC audiowaveform (versión 2, todos los canales mezclados en uno): JSON si su nombre termina en .json; si no, .dat.</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output. It is replaced.</source>
        <translation>El archivo que se escribe; «-» es la salida estándar. Si existe, se reemplaza.</translation>
    </message>
    <message>
        <source>Of each value, 8 or 16; 16 without it.</source>
        <translation>De cada valor, 8 o 16; si no se indica, 16.</translation>
    </message>
    <message>
        <source>So many samples a point; 256 without it, whose multiples are quickest.</source>
        <translation>Cuántas muestras por punto; si no se indica, 256, cuyos múltiplos son los más rápidos.</translation>
    </message>
    <message>
        <source>dat or json, whatever the file is called.</source>
        <translation>dat o json, se llame como se llame el archivo.</translation>
    </message>
    <message>
        <source>How loud sounds are, by EBU R128.</source>
        <translation>La sonoridad de los sonidos, según EBU R128.</translation>
    </message>
    <message>
        <source>With --json each line is an object with path, integrated (LUFS), range (LU), truePeak (dBTP), samplePeak (dBFS), each null where there is only silence, and frames, sampleRate and channels.</source>
        <translation>Con --json, cada línea es un objeto con path, integrated (LUFS), range (LU), truePeak (dBTP), samplePeak (dBFS), cada uno null si solo hay silencio, y frames, sampleRate y channels.</translation>
    </message>
    <message>
        <source>“-” is standard input or output. With --json each line is an object with action, source, target, state (done, failed, skipped or planned), bytes, and error and reason where it failed. A folder that is copied, moved or deleted where it is has one line for each object in it that failed, and one for the whole with objects (those done) and failedObjects; name is there where a file here could not have its own.</source>
        <translation>«-» es la entrada o la salida estándar. Con --json, cada línea es un objeto con action, source, target, state (done, failed, skipped o planned), bytes y, si hubo un error, error y reason. Una carpeta que se copia, se mueve o se elimina en su propio almacenamiento tiene una línea por cada objeto suyo con error, y una para el conjunto con objects (los que están listos) y failedObjects; name aparece si un archivo no pudo tener aquí su propio nombre.</translation>
    </message>
    <message>
        <source>So many requests at once, 1 to 16; 4 without it.</source>
        <translation>Cuántas peticiones a la vez, de 1 a 16; si no se indica, 4.</translation>
    </message>
    <message>
        <source>What is known of a file or a bucket, and with -r how much a folder holds.</source>
        <translation>Lo que se sabe de un archivo o un bucket y, con -r, cuánto contiene una carpeta.</translation>
    </message>
    <message>
        <source>With --json each line is an object: of a file path, name, kind, size, type, etag, modified, created, cacheControl and metadata; of a bucket path, name, kind, public, sizeLimit, allowedTypes and created; with -r, of a folder path, name, kind, size and objects, and of a bucket size and objects besides.</source>
        <translation>Con --json, cada línea es un objeto: de un archivo, path, name, kind, size, type, etag, modified, created, cacheControl y metadata; de un bucket, path, name, kind, public, sizeLimit, allowedTypes y created; con -r, de una carpeta, path, name, kind, size y objects, y de un bucket, además, size y objects.</translation>
    </message>
    <message>
        <source>Folders and buckets too: how many files they hold, and how much.</source>
        <translation>También carpetas y buckets: cuántos archivos contienen y cuánto ocupan.</translation>
    </message>
    <message>
        <source>PATH is ss:/// or lib:///, or a bucket or folder there, which is counted. With --json it is an object with usedBytes, limitBytes and freeBytes (null where unknown), objects, source (project, counted or disk), complete (false where this account may not see all), and path where a bucket or folder was named.</source>
        <translation>PATH es ss:/// o lib:///, o un bucket o una carpeta de ahí, que se calcula. Con --json es un objeto con usedBytes, limitBytes y freeBytes (null si no se sabe), objects, source (project, counted o disk), complete (false si puede que esta cuenta no lo vea todo) y path si se indicó un bucket o una carpeta.</translation>
    </message>
    <message>
        <source>No effect: all below is counted anyway.</source>
        <translation>Sin efecto: de todos modos se calcula todo lo que hay debajo.</translation>
    </message>
    <message>
        <source>Paths: ss:///bucket/key in the account&apos;s storage, lib:///bucket/key in the library on this computer, anything else a file. They are no URLs: write every character as it is.
Accounts: --account, else what the environment says (SUPABASE_URL, SUPABASE_ANON_KEY and BUCKETDECK_ACCESS_TOKEN or SUPABASE_SERVICE_KEY), else the account that was used last, else what SUPABASE_URL and SUPABASE_ANON_KEY give to everybody.</source>
        <translation>Rutas: ss:///bucket/key en el almacenamiento de la cuenta, lib:///bucket/key en la biblioteca de este equipo, y cualquier otra cosa es un archivo. No son URL: escribe cada carácter tal cual.
Cuentas: --account; si no, lo que diga el entorno (SUPABASE_URL, SUPABASE_ANON_KEY y BUCKETDECK_ACCESS_TOKEN o SUPABASE_SERVICE_KEY); si no, la última cuenta usada; si no, lo que SUPABASE_URL y SUPABASE_ANON_KEY ofrecen a cualquiera.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliOutput</name>
    <message>
        <source>The results can&apos;t be written: %1.</source>
        <translation>No se pueden escribir los resultados: %1.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliParser</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Guardar ajustes, datos y biblioteca dentro de &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs admite un número de 1 a %1.</translation>
    </message>
    <message>
        <source>--expires takes a time such as 90s, 30m, 1h or 7d.</source>
        <translation>--expires admite una duración como 90s, 30m, 1h o 7d.</translation>
    </message>
    <message>
        <source>--limit takes a size such as 50MB.</source>
        <translation>--limit admite un tamaño como 50MB.</translation>
    </message>
    <message>
        <source>Give either --overwrite or --skip-existing.</source>
        <translation>Usa --overwrite o --skip-existing, pero no los dos.</translation>
    </message>
    <message>
        <source>Give either --public or --upload.</source>
        <translation>Usa --public o --upload, pero no los dos.</translation>
    </message>
    <message>
        <source>Use: bucketdeck %1</source>
        <translation>Uso: bucketdeck %1</translation>
    </message>
    <message>
        <source>“bucketdeck %1 --help” says more.</source>
        <translation>«bucketdeck %1 --help» explica más.</translation>
    </message>
    <message>
        <source>Commands, without a window:</source>
        <translation>Órdenes, sin ventana:</translation>
    </message>
    <message>
        <source>“bucketdeck COMMAND --help” says more of each.</source>
        <translation>«bucketdeck ORDEN --help» explica más de cada una.</translation>
    </message>
    <message>
        <source>--compress takes flac, opus or mp3, with a quality if you like: flac:8, opus:96, mp3:192, mp3:v2.</source>
        <translation>--compress admite flac, opus o mp3, con una calidad si quieres: flac:8, opus:96, mp3:192, mp3:v2.</translation>
    </message>
    <message>
        <source>Give either --compress or --content-type.</source>
        <translation>Usa --compress o --content-type, pero no los dos.</translation>
    </message>
    <message>
        <source>--bits takes 8 or 16.</source>
        <translation>--bits admite 8 o 16.</translation>
    </message>
    <message>
        <source>--samples-per-pixel takes a number from 2 to %1.</source>
        <translation>--samples-per-pixel admite un número de 2 a %1.</translation>
    </message>
    <message>
        <source>--format takes dat or json.</source>
        <translation>--format admite dat o json.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliPath</name>
    <message>
        <source>A path can&apos;t be empty.</source>
        <translation>Una ruta no puede estar vacía.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a path in a storage. Write %2bucket/folder/file, with three slashes; write ./%1 for a file of that name.</source>
        <translation>«%1» no es una ruta de un almacenamiento. Escribe %2bucket/carpeta/archivo, con tres barras; para un archivo con ese nombre, escribe ./%1.</translation>
    </message>
    <message>
        <source>“%1” names no bucket. Write %2bucket.</source>
        <translation>«%1» no indica ningún bucket. Escribe %2bucket.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliProgress</name>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliRows</name>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CliTransfers</name>
    <message>
        <source>exists already. Give --overwrite or --skip-existing, or another target.</source>
        <translation>ya existe. Usa --overwrite o --skip-existing, u otro destino.</translation>
    </message>
    <message>
        <source>exists already: another source of this command goes there. Give each a target of its own.</source>
        <translation>ya existe: otro origen de esta orden va ahí. Indica un destino propio para cada uno.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CodePage</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Send &amp;another mail</source>
        <translation>Enviar &amp;otro correo</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticador</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Type the code in it, or click its link on this computer, and your account is ready.</source>
        <translation>Hemos enviado un correo a %1. Escribe el código que contiene o haz clic en su enlace en este equipo, y tu cuenta estará lista.</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Type the code in it, or click its link on this computer.</source>
        <translation>Hemos enviado un correo a %1. Escribe el código que contiene o haz clic en su enlace en este equipo.</translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way. Type the code in it, or click its link on this computer.</source>
        <translation>Si hay una cuenta para %1, hay un correo en camino. Escribe el código que contiene o haz clic en su enlace en este equipo.</translation>
    </message>
    <message>
        <source>Open the app on your phone that makes your codes, and type the one for this project.</source>
        <translation>Abre en tu teléfono la app que crea tus códigos y escribe el de este proyecto.</translation>
    </message>
    <message>
        <source>Another mail in %1 s</source>
        <translation>Otro correo en %1 s</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Segundo paso</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Mira tu correo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s) or more.</source>
        <translation>
            <numerusform>El código tiene %n cifra o más.</numerusform>
            <numerusform>El código tiene %n cifras o más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CompressDialog</name>
    <message>
        <source>Files that &amp;lost quality already too (MP3, AAC, Ogg)</source>
        <translation>También archivos que ya &amp;perdieron calidad (MP3, AAC, Ogg)</translation>
    </message>
    <message>
        <source>&amp;From now on for all uploads to “%1”</source>
        <translation>A partir de a&amp;hora, en todas las subidas a «%1»</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Upload with compression</source>
        <translation>Subir con compresión</translation>
    </message>
    <message>
        <source>Compress audio before it is uploaded</source>
        <translation>Comprimir el audio antes de subirlo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without loss: every sample of up to 24 bits stays as it is.</source>
        <translation>Sin pérdida: cada muestra de hasta 24 bits se queda como está.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>Nothing to compress</source>
        <translation>Nada que comprimir</translation>
    </message>
    <message>
        <source>%1 → about %2</source>
        <translation>%1 → aprox. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of audio, about %1 % less to upload</source>
        <translation>
            <numerusform>%n archivo de audio, aprox. un %1 % menos que subir</numerusform>
            <numerusform>%n archivos de audio, aprox. un %1 % menos que subir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) (%1) go as they are</source>
        <translation>
            <numerusform>%n archivo más (%1) se sube tal cual</numerusform>
            <numerusform>%n archivos más (%1) se suben tal cual</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the sound is left out for good; your own files stay as they are.</source>
        <translation>Una parte del sonido se pierde para siempre; tus archivos quedan como están.</translation>
    </message>
    <message>
        <source>WAV, AIFF and FLAC can be compressed. These go as they are.</source>
        <translation>WAV, AIFF y FLAC se pueden comprimir. Estos van tal como están.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CompressionChoices</name>
    <message>
        <source>FLAC, without loss</source>
        <translation>FLAC, sin pérdida</translation>
    </message>
    <message>
        <source>Quickest</source>
        <translation>La más rápida</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Smallest, slower</source>
        <translation>La que menos ocupa, más lenta</translation>
    </message>
    <message>
        <source>32 kbit/s: speech, very small</source>
        <translation>32 kbit/s: voz, muy pequeño</translation>
    </message>
    <message>
        <source>48 kbit/s: speech</source>
        <translation>48 kbit/s: voz</translation>
    </message>
    <message>
        <source>96 kbit/s: speech and music</source>
        <translation>96 kbit/s: voz y música</translation>
    </message>
    <message>
        <source>128 kbit/s: music, good</source>
        <translation>128 kbit/s: música, buena</translation>
    </message>
    <message>
        <source>160 kbit/s: music, very good</source>
        <translation>160 kbit/s: música, muy buena</translation>
    </message>
    <message>
        <source>256 kbit/s: no difference to be heard</source>
        <translation>256 kbit/s: sin diferencia audible</translation>
    </message>
    <message>
        <source>64 kbit/s: speech, small</source>
        <translation>64 kbit/s: voz, pequeño</translation>
    </message>
    <message>
        <source>128 kbit/s: speech and music</source>
        <translation>128 kbit/s: voz y música</translation>
    </message>
    <message>
        <source>V4, about 165 kbit/s: music</source>
        <translation>V4, aprox. 165 kbit/s: música</translation>
    </message>
    <message>
        <source>192 kbit/s: music, good</source>
        <translation>192 kbit/s: música, buena</translation>
    </message>
    <message>
        <source>V2, about 190 kbit/s: music, good</source>
        <translation>V2, aprox. 190 kbit/s: música, buena</translation>
    </message>
    <message>
        <source>V0, about 245 kbit/s: music, very good</source>
        <translation>V0, aprox. 245 kbit/s: música, muy buena</translation>
    </message>
    <message>
        <source>320 kbit/s: the most that MP3 has</source>
        <translation>320 kbit/s: lo máximo de MP3</translation>
    </message>
    <message>
        <source>Compress audio when uploading</source>
        <translation>Comprimir el audio al subirlo</translation>
    </message>
    <message>
        <source>Off: files go as they are</source>
        <translation>No: los archivos se suben tal cual</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictCard</name>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
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
    <message>
        <source>&amp;Compare contents</source>
        <translation>Comparar con&amp;tenido</translation>
    </message>
    <message>
        <source>Only if &amp;newer</source>
        <translation>Solo si es más &amp;nuevo</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más nuevo</translation>
    </message>
    <message>
        <source>Comparing… %1</source>
        <translation>Comparando… %1</translation>
    </message>
    <message>
        <source>The file on this computer can&apos;t be read.</source>
        <translation>No se puede leer el archivo de este equipo.</translation>
    </message>
    <message>
        <source>MD5 %1</source>
        <translation>MD5 %1</translation>
    </message>
    <message>
        <source>Both files are the same.</source>
        <translation>Los dos archivos son iguales.</translation>
    </message>
    <message>
        <source>The contents differ.</source>
        <translation>El contenido es distinto.</translation>
    </message>
    <message>
        <source>%1, there now</source>
        <comment>a place, such as: In the cloud</comment>
        <translation>%1, el que está ahora</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) whose name is taken</source>
        <translation>
            <numerusform>Hacer lo mismo con %n archivo más con el nombre en uso</numerusform>
            <numerusform>Hacer lo mismo con %n archivos más con el nombre en uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CopyCommand</name>
    <message>
        <source>The target needs a bucket, such as ss:///audiofiles/.</source>
        <translation>El destino necesita un bucket, por ejemplo ss:///audiofiles/.</translation>
    </message>
    <message>
        <source>Standard output takes a copy of one file.</source>
        <translation>La salida estándar admite la copia de un solo archivo.</translation>
    </message>
    <message>
        <source>A source needs a bucket, such as ss:///audiofiles/.</source>
        <translation>Un origen necesita un bucket, por ejemplo ss:///audiofiles/.</translation>
    </message>
    <message>
        <source>Standard input can only be copied, and alone.</source>
        <translation>La entrada estándar solo se puede copiar, y sin otros orígenes.</translation>
    </message>
    <message>
        <source>Source or target has to be in ss:/// or lib:///.</source>
        <translation>El origen o el destino tiene que estar en ss:/// o lib:///.</translation>
    </message>
    <message>
        <source>was copied, and can&apos;t be removed here.</source>
        <translation>se copió, y aquí no se puede eliminar.</translation>
    </message>
    <message>
        <source>is a folder. Give -r for all that is in it.</source>
        <translation>es una carpeta. Usa -r para todo lo que contiene.</translation>
    </message>
    <message>
        <source>is the target as well as the source.</source>
        <translation>es a la vez el destino y el origen.</translation>
    </message>
    <message>
        <source>can&apos;t be put inside itself.</source>
        <translation>no se puede poner dentro de sí misma.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read to its end, or the temporary folder is full. Nothing was uploaded.</source>
        <translation>No se puede leer la entrada estándar hasta el final, o la carpeta temporal está llena. No se subió nada.</translation>
    </message>
    <message>
        <source>Standard input has no name: give the target one.</source>
        <translation>La entrada estándar no tiene nombre: indica uno en el destino.</translation>
    </message>
    <message>
        <source>Only a file can go to standard output.</source>
        <translation>Solo un archivo puede ir a la salida estándar.</translation>
    </message>
    <message>
        <source>--compress is for files that are sent to ss:/// or lib:///.</source>
        <translation>--compress es para archivos que se envían a ss:/// o lib:///.</translation>
    </message>
    <message>
        <source>--skip-hidden is for folders that go up or down.</source>
        <translation>--skip-hidden es para carpetas que se suben o se descargan.</translation>
    </message>
    <message>
        <source>%1: is called “%2” here, where its name can&apos;t be had.</source>
        <translation>%1: aquí se llama «%2», porque su nombre no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out.</source>
        <translation>
            <numerusform>No se incluyó %n elemento oculto.</numerusform>
            <numerusform>No se incluyeron %n elementos ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing there, or this account may not see it.</source>
        <translation>Ahí no hay nada, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>is a file whose name ends in “/”, which no file can have here. Write it to standard output: “cp PATH -”.</source>
        <translation>es un archivo cuyo nombre termina en «/», y aquí ningún archivo puede llamarse así. Escríbelo en la salida estándar: «cp PATH -».</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CoverField</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
</context>
<context>
    <name>bucketdeck::CoverFiles</name>
    <message>
        <source>The cover couldn&apos;t be kept on this disk.</source>
        <translation>No se pudo guardar la portada en este disco.</translation>
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
    <name>bucketdeck::DesktopFeed</name>
    <message>
        <source>Files are on their way</source>
        <translation>Hay archivos en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n transferencia terminada</numerusform>
            <numerusform>%n transferencias terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n transferencia requiere tu atención</numerusform>
            <numerusform>%n transferencias requieren tu atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::DetailHeaders</name>
    <message>
        <source>The file&apos;s own details take %1 bytes, and the server takes %2. Shorten them.</source>
        <translation>Los detalles propios del archivo ocupan %1 bytes, y el servidor admite %2. Acórtalos.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a cache rule. Rules look like max-age=3600.</source>
        <translation>«%1» no puede ser una regla de caché. Las reglas son como max-age=3600.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::DetailsDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Detalles de «%1»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cache-Control</source>
        <translation>Cache-Control</translation>
    </message>
    <message>
        <source>How long browsers may keep a copy, in seconds. no-cache: they ask each time.</source>
        <translation>Cuánto tiempo pueden conservar una copia los navegadores, en segundos. no-cache: preguntan cada vez.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Cache-Control</source>
        <translation>&amp;Cache-Control</translation>
    </message>
    <message>
        <source>Your own &amp;metadata</source>
        <translation>Tus propios &amp;metadatos</translation>
    </message>
    <message>
        <source>Your own metadata</source>
        <translation>Tus propios metadatos</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg.</translation>
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
    <message>
        <source>“%1” is larger than the disk with “%2” takes. Choose another disk.</source>
        <translation>«%1» es más grande de lo que admite el disco de «%2». Elige otro disco.</translation>
    </message>
    <message>
        <source>The disk with “%1” is nearly full. Make room and try again.</source>
        <translation>El disco de «%1» está casi lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” needs %2, and the disk with “%3” has room for %4. Make room and try again.</source>
        <translation>«%1» necesita %2, y en el disco de «%3» caben %4. Libera espacio y vuelve a intentarlo.</translation>
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
    <name>bucketdeck::EditBucketDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit bucket</source>
        <translation>Editar bucket</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <translation>Reglas de «%1»</translation>
    </message>
    <message>
        <source>Save and make public</source>
        <translation>Guardar y hacer público</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EmptyBucketDialog</name>
    <message>
        <source>Delete everything in it</source>
        <translation>Eliminar todo lo que contiene</translation>
    </message>
    <message>
        <source>Empty bucket</source>
        <translation>Vaciar bucket</translation>
    </message>
    <message>
        <source>This can’t be undone. Type the bucket’s name to go on:</source>
        <translation>Esto no se puede deshacer. Escribe el nombre del bucket para continuar:</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Nombre del bucket</translation>
    </message>
    <message>
        <source>Empty “%1”?</source>
        <translation>¿Vaciar «%1»?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting: %1, %2 so far…</source>
        <translation>Calculando: %1, %2 por ahora…</translation>
    </message>
    <message>
        <source>No file is in it that you can see.</source>
        <translation>No contiene ningún archivo que puedas ver.</translation>
    </message>
    <message>
        <source>It has %1 in it, %2 in all.</source>
        <translation>Contiene %1, %2 en total.</translation>
    </message>
    <message>
        <source>How much is in it can’t be told: %1</source>
        <translation>No se puede saber cuánto contiene: %1</translation>
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
        <translation>MP3, variable, V%1</translation>
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
        <translation>Tiene %1 canales, y se pueden comprimir como máximo %2.</translation>
    </message>
    <message>
        <source>Its sample rate of %1 Hz is more than FLAC can hold.</source>
        <translation>Su frecuencia de muestreo de %1 Hz es mayor de lo que admite FLAC.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EnrolDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Código de la app</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Two-step sign-in</source>
        <translation>Verificación en dos pasos</translation>
    </message>
    <message>
        <source>Set up two-step sign-in</source>
        <translation>Configurar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>You need an app on your phone that makes codes, such as Aegis, Google Authenticator or 1Password. How shall it be called here?</source>
        <translation>Necesitas en tu teléfono una app que cree códigos, como Aegis, Google Authenticator o 1Password. ¿Qué nombre le damos aquí?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Clave para la app</translation>
    </message>
    <message>
        <source>Copy the &amp;key</source>
        <translation>Copiar la c&amp;lave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name, to tell it from others.</source>
        <translation>Ponle un nombre para distinguirla de otras.</translation>
    </message>
    <message numerus="yes">
        <source>Type the %n digit(s) that the app shows.</source>
        <translation>
            <numerusform>Escribe la %n cifra que muestra la app.</numerusform>
            <numerusform>Escribe las %n cifras que muestra la app.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type this key into the app. Then type the code that the app shows.</source>
        <translation>Escribe esta clave en la app. Después escribe el código que muestra la app.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the key into it. Then type the code that the app shows.</source>
        <translation>Escanea esto con la app o escribe en ella la clave. Después escribe el código que muestra la app.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::EnvironmentConfig</name>
    <message>
        <source>SUPABASE_URL can&apos;t be used: %1</source>
        <translation>No se puede usar SUPABASE_URL: %1</translation>
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
    <name>bucketdeck::ErrorDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies all of these details</source>
        <translation>Copia todos estos detalles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Espera pedida</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FactorsModel</name>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App de autenticación</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FileSource</name>
    <message>
        <source>“%1” can&apos;t be read. Check that it is still there, and its disk.</source>
        <translation>No se puede leer «%1». Comprueba que sigue ahí y revisa su disco.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::FileStorage</name>
    <message>
        <source>Files outside the library can only be heard.</source>
        <translation>Los archivos de fuera de la biblioteca solo se pueden escuchar.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile.</source>
        <translation>El archivo ha cambiado mientras tanto.</translation>
    </message>
    <message>
        <source>The file is shorter than it was.</source>
        <translation>El archivo es más corto de lo que era.</translation>
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
    <message numerus="yes">
        <source>%n link(s) copied, but not all.</source>
        <translation>
            <numerusform>%n enlace copiado, pero no todos.</numerusform>
            <numerusform>%n enlaces copiados, pero no todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied. They lead to files on this computer.</source>
        <translation>
            <numerusform>%n enlace copiado. Lleva a un archivo de este equipo.</numerusform>
            <numerusform>%n enlaces copiados. Llevan a archivos de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied, one a line. They work for %1.</source>
        <translation>
            <numerusform>%n enlace copiado. Funciona durante %1.</numerusform>
            <numerusform>%n enlaces copiados, uno por línea. Funcionan durante %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It works until %1.</source>
        <translation>Funciona hasta %1.</translation>
    </message>
    <message>
        <source>It works for about two hours.</source>
        <translation>Funciona durante unas dos horas.</translation>
    </message>
    <message>
        <source>Link to upload “%1” copied.</source>
        <translation>Enlace para subir «%1» copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>No se incluyó %n archivo oculto. Puedes incluirlo en «Ajustes», «Transferencias».</numerusform>
            <numerusform>No se incluyeron %n archivos ocultos. Puedes incluirlos en «Ajustes», «Transferencias».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) couldn’t be downloaded: the name ends in “/”, and no file on this computer can be called so.</source>
        <translation>
            <numerusform>No se pudo descargar %n archivo: el nombre termina en «/» y ningún archivo de este equipo puede llamarse así.</numerusform>
            <numerusform>No se pudieron descargar %n archivos: los nombres terminan en «/» y ningún archivo de este equipo puede llamarse así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderHandle</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another place to save to.</source>
        <translation>No se puede crear la carpeta «%1». Elige otro lugar donde guardar.</translation>
    </message>
    <message>
        <source>“%1” leads through “%2”, which has become a link to another place. Remove the link, or choose another folder.</source>
        <translation>«%1» pasa por «%2», que ahora es un enlace a otro lugar. Quita el enlace o elige otra carpeta.</translation>
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
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
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
        <source>What answers at %1 isn&apos;t a Supabase project. Check the address.</source>
        <translation>Lo que responde en %1 no es un proyecto de Supabase. Revisa la dirección.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Check the address and your connection.</source>
        <translation>No se puede conectar con %1. Revisa la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued the certificate of %1, so it may be somebody else&apos;s. Nothing was sent. If the server is yours, add its issuer to this computer&apos;s trusted certificates.</source>
        <translation>Este equipo no sabe quién emitió el certificado de %1, así que podría ser de otra persona. No se envió nada. Si el servidor es tuyo, añade a su emisor a los certificados de confianza de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Nothing was sent. Ask who runs the server.</source>
        <translation>El certificado de %1 fue revocado. No se envió nada. Pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, so anybody could have made it. Nothing was sent. If the server is yours, add the certificate to this computer&apos;s trusted ones.</source>
        <translation>El certificado de %1 está firmado por sí mismo, así que podría haberlo creado cualquiera. No se envió nada. Si el servidor es tuyo, añade el certificado a los de confianza de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was sent. Check this computer&apos;s date; if it is right, ask who runs the server.</source>
        <translation>El certificado de %1 caducó el %2. No se envió nada. Revisa la fecha de este equipo; si es correcta, pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only. Nothing was sent. Check this computer&apos;s date.</source>
        <translation>El certificado de %1 solo es válido a partir del %2. No se envió nada. Revisa la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host. Nothing was sent. Check the address.</source>
        <translation>El certificado que muestra %1 pertenece a otro servidor. No se envió nada. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 can&apos;t be trusted. Nothing was sent. The details say why.</source>
        <translation>No se puede confiar en el certificado de %1. No se envió nada. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, and whether it begins with https:// rightly.</source>
        <translation>No se pudo establecer una conexión segura con %1. Revisa la dirección y si de verdad debe empezar por https://.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy doesn&apos;t let us reach %1. Check this computer&apos;s proxy settings.</source>
        <translation>El proxy de la red no nos deja llegar a %1. Revisa los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Put them into this computer&apos;s proxy settings.</source>
        <translation>El proxy de la red pide un nombre y una contraseña. Escríbelos en los ajustes de proxy de este equipo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::InfoCommand</name>
    <message>
        <source>info tells of files and buckets in ss:/// and lib:///.</source>
        <translation>info informa de archivos y buckets en ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Bucket: %1</translation>
    </message>
    <message>
        <source>Public: yes</source>
        <translation>Público: sí</translation>
    </message>
    <message>
        <source>Public: no</source>
        <translation>Público: no</translation>
    </message>
    <message>
        <source>Largest file: %1</source>
        <translation>Tamaño máximo: %1</translation>
    </message>
    <message>
        <source>the project&apos;s limit</source>
        <translation>el límite del proyecto</translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation>Tipos: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Modified: %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>ETag: %1</source>
        <translation>ETag: %1</translation>
    </message>
    <message>
        <source>Cache: %1</source>
        <translation>Caché: %1</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadatos: %1</translation>
    </message>
    <message>
        <source>%1 is a folder: “bucketdeck ls” shows what is in it, and -r tells how much that is.</source>
        <translation>%1 es una carpeta: «bucketdeck ls» muestra lo que contiene, y -r dice cuánto es.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
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
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Edit bucket…</source>
        <translation>Editar bucket…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, calculando…</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de calcular</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Calcular todo</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar detalles…</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>&amp;Guardar sin conexión</translation>
    </message>
    <message>
        <source>Kept offline with its folder</source>
        <translation>Guardado sin conexión con su carpeta</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>%1 LUFS, peak %2 dBTP</source>
        <comment>loudness of a sound</comment>
        <translation>%1 LUFS, pico %2 dBTP</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Compute waveform</source>
        <translation>Calcular la forma de onda</translation>
    </message>
    <message>
        <source>Stop computing the waveform (%1)</source>
        <translation>Dejar de calcular la forma de onda (%1)</translation>
    </message>
    <message>
        <source>Stop computing the waveform</source>
        <translation>Dejar de calcular la forma de onda</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Play from here, while this sound is in the player</source>
        <translation>Reproducir desde aquí, mientras este sonido está en el reproductor</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Compute waveform (fetches %1)</source>
        <translation>Calcular forma de onda (descarga %1)</translation>
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
    <name>bucketdeck::LinkCommand</name>
    <message>
        <source>link takes files in ss:/// and lib:///.</source>
        <translation>link admite archivos en ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>Give paths in one place: ss:/// or lib:///.</source>
        <translation>Indica rutas de un solo lugar: ss:/// o lib:///.</translation>
    </message>
    <message>
        <source>A link to upload with is for one file: name it.</source>
        <translation>Un enlace de subida es para un solo archivo: indica cuál.</translation>
    </message>
    <message>
        <source>link takes files in ss:/// and lib:///. Give -r for all files of a folder.</source>
        <translation>link admite archivos en ss:/// y lib:///. Usa -r para todos los archivos de una carpeta.</translation>
    </message>
    <message>
        <source>--overwrite goes with --upload.</source>
        <translation>--overwrite se usa con --upload.</translation>
    </message>
    <message>
        <source>This account can&apos;t see whether the bucket “%1” is public: the link works if it is.</source>
        <translation>Esta cuenta no puede ver si el bucket «%1» es público: el enlace funciona si lo es.</translation>
    </message>
    <message>
        <source>The bucket “%1” isn&apos;t public: nobody could open the link. Leave out --public for one that works for some time.</source>
        <translation>El bucket «%1» no es público: nadie podría abrir el enlace. Quita --public para obtener uno que funcione durante un tiempo.</translation>
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
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here. Download it to see it.</source>
        <translation>«%1» es demasiado grande para mostrarlo aquí. Descárgalo para verlo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LoopbackListener</name>
    <message>
        <source>This computer lets no browser come back to Bucketdeck. Sign in with a password or a code.</source>
        <translation>Este equipo no deja que ningún navegador vuelva a Bucketdeck. Inicia sesión con una contraseña o un código.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Start the sign-in again.</source>
        <translation>Nadie volvió del navegador. Empieza de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Bucketdeck.</source>
        <translation>Puedes cerrar esta ventana y volver a Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LoudnessCommand</name>
    <message>
        <source>loudness takes sounds: files, and objects in ss:/// and lib:///.</source>
        <translation>loudness admite sonidos: archivos, y objetos en ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>Loudness: %1 LUFS</source>
        <translation>Sonoridad: %1 LUFS</translation>
    </message>
    <message>
        <source>Range: %1 LU</source>
        <translation>Rango: %1 LU</translation>
    </message>
    <message>
        <source>True peak: %1 dBTP</source>
        <translation>Pico real: %1 dBTP</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Duración: %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::LsCommand</name>
    <message>
        <source>ls lists ss:/// and lib:/// only.</source>
        <translation>ls solo muestra ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>There is nothing of that name, or this account may not see it.</source>
        <translation>No hay nada con ese nombre, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>No bucket is shown to this account. Buckets may be hidden from it, and can be opened by their name: bucketdeck ls ss:///NAME/</source>
        <translation>A esta cuenta no se le muestra ningún bucket. Puede que estén ocultos para ella, y se pueden abrir por su nombre: bucketdeck ls ss:///NOMBRE/</translation>
    </message>
    <message>
        <source>%1: nothing is shown there. It is empty, or this account may not see what is in it.</source>
        <translation>%1: ahí no se muestra nada. Está vacío, o esta cuenta no puede ver lo que contiene.</translation>
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
    <message>
        <source>They go on when Bucketdeck is started again.</source>
        <translation>Continuarán cuando vuelvas a iniciar Bucketdeck.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Orden aleatorio</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Speed and sound…</source>
        <translation>Velocidad y sonido…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Repetir hasta aquí</translation>
    </message>
    <message>
        <source>Don&apos;t repeat a part</source>
        <translation>No repetir ninguna parte</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Temporizador de apagado…</translation>
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
    <name>bucketdeck::MetadataModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MiniPlayer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Bucketdeck player</source>
        <translation>Reproductor de Bucketdeck</translation>
    </message>
    <message>
        <source>Time played</source>
        <translation>Tiempo reproducido</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No se reproduce nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>bucketdeck::MkbucketCommand</name>
    <message>
        <source>mkbucket takes a bucket, such as ss:///audiofiles.</source>
        <translation>mkbucket necesita un bucket, por ejemplo ss:///audiofiles.</translation>
    </message>
    <message>
        <source>exists already. Choose another name, or give --ensure to take it as it is.</source>
        <translation>ya existe. Elige otro nombre o usa --ensure para tomarlo como está.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewBucketDialog</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New bucket</source>
        <translation>Nuevo bucket</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>bucketdeck::NewPasswordPage</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elige una contraseña nueva</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
    <name>bucketdeck::OfflineKeeper</name>
    <message>
        <source>“%1” can’t be kept offline now.</source>
        <translation>«%1» no se puede guardar sin conexión ahora.</translation>
    </message>
    <message>
        <source>There is no room on this computer to keep “%1” offline. Make room and try again.</source>
        <translation>En este equipo no hay espacio para guardar «%1» sin conexión. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>«%1» se cambió mientras tanto.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged and isn’t kept.</source>
        <translation>«%1» llegó dañado y no se guarda.</translation>
    </message>
    <message>
        <source>Nothing of this folder is kept offline.</source>
        <translation>De esta carpeta no hay nada guardado sin conexión.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PasswordDialog</name>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>Code from the &amp;mail</source>
        <translation>Código del &amp;correo</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The project wants to be sure that it is you, and sent a mail with a code.</source>
        <translation>El proyecto quiere asegurarse de que eres tú y ha enviado un correo con un código.</translation>
    </message>
    <message>
        <source>You stay signed in here. Other devices have to sign in again.</source>
        <translation>Aquí mantienes la sesión iniciada. En otros dispositivos hay que volver a iniciarla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PasswordRules</name>
    <message numerus="yes">
        <source>At least %n character(s); longer is better. The project may ask for more.</source>
        <translation>
            <numerusform>Al menos %n carácter; cuanto más larga, mejor. Puede que el proyecto pida más.</numerusform>
            <numerusform>Al menos %n caracteres; cuanto más larga, mejor. Puede que el proyecto pida más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long for the server. Use at most %n character(s).</source>
        <translation>
            <numerusform>Es demasiado larga para el servidor. Usa como máximo %n carácter.</numerusform>
            <numerusform>Es demasiado larga para el servidor. Usa como máximo %n caracteres.</numerusform>
        </translation>
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
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Search this bucket</source>
        <translation>Buscar en este bucket</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>What you type filters this folder. Enter searches the whole bucket.</source>
        <translation>Lo que escribes filtra esta carpeta. Intro busca en todo el bucket.</translation>
    </message>
    <message>
        <source>Files, with compression…</source>
        <translation>Archivos, con compresión…</translation>
    </message>
    <message>
        <source>Show as projects</source>
        <translation>Mostrar como proyectos</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
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
    <name>bucketdeck::PeaksCommand</name>
    <message>
        <source>peaks takes one sound: a file, or an object in ss:/// or lib:///.</source>
        <translation>peaks admite un solo sonido: un archivo, o un objeto en ss:/// o lib:///.</translation>
    </message>
    <message>
        <source>Say with -o which file to write; “-” is standard output.</source>
        <translation>Indica con -o qué archivo se escribe; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>This sound is too long for so many points. --samples-per-pixel %1 and its multiples are possible.</source>
        <translation>Este sonido es demasiado largo para tantos puntos. Se pueden usar --samples-per-pixel %1 y sus múltiplos.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Check its folder and the room there.</source>
        <translation>No se puede escribir el archivo. Revisa su carpeta y el espacio que queda.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureCropper</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Parte de la imagen que se muestra</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus change its size.</source>
        <translation>Las flechas mueven la imagen; más y menos cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Keep it in the &amp;bucket</source>
        <translation>Guardarla en el &amp;bucket</translation>
    </message>
    <message>
        <source>Bucket for the picture</source>
        <translation>Bucket para la imagen</translation>
    </message>
    <message>
        <source>In your own folder there, profile/.</source>
        <translation>En tu propia carpeta de ese bucket, profile/.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the bucket that keeps the picture.</source>
        <translation>Elige el bucket que guardará la imagen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PictureReader</name>
    <message>
        <source>This isn&apos;t a picture that can be read. Choose a JPEG, PNG or WebP.</source>
        <translation>Esto no es una imagen que se pueda leer. Elige un JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>Esta imagen es demasiado grande. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large. Choose another.</source>
        <translation>Esta imagen está dañada o es demasiado grande. Elige otra.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
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
    <name>bucketdeck::PlayCommand</name>
    <message>
        <source>play takes files, and folders of ss:/// and lib:///.</source>
        <translation>play admite archivos, y carpetas de ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>There is nothing to play in it.</source>
        <translation>No contiene nada que reproducir.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  %2 (paused)</source>
        <translation>%1  %2 (en pausa)</translation>
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
        <translation>El lugar que contiene este archivo ya no está.</translation>
    </message>
    <message>
        <source>No sound output was found on this computer. Connect speakers or headphones and play again. If some are connected, start Bucketdeck again.</source>
        <translation>No se encontró ninguna salida de sonido en este equipo. Conecta altavoces o auriculares y vuelve a reproducir. Si ya están conectados, reinicia Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlaybackSettingsPage</name>
    <message>
        <source>&amp;Remember where I stopped in long files</source>
        <translation>&amp;Recordar dónde lo dejé en los archivos largos</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>&amp;Keep playing in the tray when the window is closed</source>
        <translation>&amp;Seguir reproduciendo en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>&amp;Tell me of each new track when the window isn&apos;t in front</source>
        <translation>&amp;Avisarme de cada pista nueva cuando la ventana no esté delante</translation>
    </message>
    <message>
        <source>&amp;Long is from</source>
        <translation>Son &amp;largos a partir de</translation>
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
    <message>
        <source>Speed and sound</source>
        <translation>Velocidad y sonido</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador de apagado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Mini player</source>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Sleep timer: at the end of the track</source>
        <translation>Temporizador de apagado: al final de la pista</translation>
    </message>
    <message numerus="yes">
        <source>Sleep timer: %n minute(s) left</source>
        <translation>
            <numerusform>Temporizador de apagado: queda %n minuto</numerusform>
            <numerusform>Temporizador de apagado: quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and sound: %1</source>
        <translation>Velocidad y sonido: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Dentro de %n minuto</numerusform>
            <numerusform>Dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the track</source>
        <translation>Al final de la pista</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <translation>No detener</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
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
    <message>
        <source>“%1” goes on at %2.</source>
        <translation>«%1» continúa en %2.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerTray</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show Bucketdeck</source>
        <translation>Mostrar Bucketdeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Loading the preview…</source>
        <translation>Cargando la vista previa…</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::PreviewLoader</name>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>This file isn’t text in UTF-8, so it can’t be shown here.</source>
        <translation>Este archivo no es texto en UTF-8, así que no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This file isn’t there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This picture can’t be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProfilePicture</name>
    <message>
        <source>This isn&apos;t a picture that can be used. Choose a PNG, JPEG or WebP file.</source>
        <translation>Esto no es una imagen que se pueda usar. Elige un archivo PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 1 MB.</source>
        <translation>Esta imagen es demasiado grande. Elige una de 1 MB como máximo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProfileService</name>
    <message>
        <source>There is no user behind this account. Sign in with your own first.</source>
        <translation>No hay ningún usuario detrás de esta cuenta. Inicia sesión antes con el tuyo.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Todavía no hay imagen.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectList</name>
    <message>
        <source>Projects you signed in to before</source>
        <translation>Proyectos en los que ya iniciaste sesión</translation>
    </message>
    <message>
        <source>Forget this project</source>
        <translation>Olvidar este proyecto</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectModel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n archivo más</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n sin medir</numerusform>
            <numerusform>%n sin medir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be measured</source>
        <translation>
            <numerusform>%n no se puede medir</numerusform>
            <numerusform>%n no se pueden medir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more: open the folder to see them</source>
        <translation>%1 más: abre la carpeta para verlos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
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
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectPage</name>
    <message>
        <source>Project &amp;URL</source>
        <translation>&amp;URL del proyecto</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>Otro proyecto</translation>
    </message>
    <message>
        <source>anon or publishable key</source>
        <translation>clave anon o publishable</translation>
    </message>
    <message>
        <source>In the Supabase dashboard: Project settings → API keys</source>
        <translation>En el panel de Supabase: Project settings → API keys</translation>
    </message>
    <message>
        <source>The address comes from the environment (SUPABASE_URL)</source>
        <translation>La dirección viene del entorno (SUPABASE_URL)</translation>
    </message>
    <message>
        <source>Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)</source>
        <translation>Rellenado desde el entorno (SUPABASE_URL, SUPABASE_ANON_KEY)</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring doesn&apos;t have this project&apos;s key. Paste it once more.</source>
        <translation>El llavero de este equipo no tiene la clave de este proyecto. Pégala una vez más.</translation>
    </message>
    <message>
        <source>Sign in to a Supabase project</source>
        <translation>Iniciar sesión en un proyecto de Supabase</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>Preguntando al proyecto…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectPane</name>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>still counting…</source>
        <translation>contando…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectSurvey</name>
    <message>
        <source>You are signed out. Sign in to see these files.</source>
        <translation>Tu sesión está cerrada. Inicia sesión para ver estos archivos.</translation>
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
    <name>bucketdeck::ProjectView</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>For the camera of a phone. The key below it says the same.</source>
        <translation>Para la cámara de un teléfono. La clave de abajo dice lo mismo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QueueModel</name>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
</context>
<context>
    <name>bucketdeck::QueuePanel</name>
    <message>
        <source>Shuffle</source>
        <translation>Orden aleatorio</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>Double-click a sound, or choose “Add to queue” in its menu.</source>
        <translation>Haz doble clic en un sonido o elige «Añadir a la cola» en su menú.</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Cerrar la cola</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · more than %2</source>
        <translation>%1 · más de %2</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <translation>Orden aleatorio: activado</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <translation>Orden aleatorio: desactivado</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Repetir: no</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>Repetir: esta pista</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>Repetir: toda la cola</translation>
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
    <name>bucketdeck::RangeCache</name>
    <message>
        <source>The folder for the cache can’t be used: %1</source>
        <translation>No se puede usar la carpeta de la caché: %1</translation>
    </message>
    <message>
        <source>A kept file is damaged.</source>
        <translation>Un archivo guardado está dañado.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RecoveryPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>We send you a mail with a code. With it you choose a new password here.</source>
        <translation>Te enviamos un correo con un código. Con él eliges aquí una contraseña nueva.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Has olvidado tu contraseña?</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Escribe el correo con el que inicias sesión.</translation>
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
    <name>bucketdeck::ReportDialog</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s). The first %1 are listed.</source>
        <translation>
            <numerusform>%n objeto. Se muestran los primeros %1.</numerusform>
            <numerusform>%n objetos. Se muestran los primeros %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Lo que no se pudo hacer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ReportModel</name>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>bucketdeck::ResumableUpload</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The server lost what had arrived, more than once. Try again later.</source>
        <translation>El servidor perdió más de una vez lo que había llegado. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it.</source>
        <translation>«%1» ya existe. Elige otro nombre o reemplázalo.</translation>
    </message>
    <message>
        <source>This project&apos;s server doesn&apos;t offer resumable uploads.</source>
        <translation>El servidor de este proyecto no ofrece subidas que se puedan reanudar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::RmCommand</name>
    <message>
        <source>rm deletes in ss:/// and lib:/// only.</source>
        <translation>rm solo elimina en ss:/// y lib:///.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give -r to delete all that is in it.</source>
        <translation>%1 es una carpeta. Usa -r para eliminar todo lo que contiene.</translation>
    </message>
    <message>
        <source>The files that this account may see are deleted. The bucket itself stays: this account may not delete it, or doesn&apos;t see all that is in it.</source>
        <translation>Se eliminan los archivos que esta cuenta puede ver. El propio bucket se queda: esta cuenta no puede eliminarlo o no ve todo lo que contiene.</translation>
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
    <message>
        <source>Compressed first, then uploaded</source>
        <translation>Primero se comprime y después se sube</translation>
    </message>
    <message>
        <source>Heard up to %1</source>
        <translation>Escuchado hasta %1</translation>
    </message>
    <message>
        <source>In the cloud, soon on this computer, too</source>
        <translation>En la nube y, pronto, también en este equipo</translation>
    </message>
    <message>
        <source>Its files are kept on this computer, too</source>
        <translation>Sus archivos se guardan también en este equipo</translation>
    </message>
    <message>
        <source>In the cloud, and kept on this computer</source>
        <translation>En la nube y guardado en este equipo</translation>
    </message>
    <message>
        <source>Not available offline</source>
        <translation>No disponible sin conexión</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SampleReader</name>
    <message>
        <source>This file is cut short: its end is missing. Copy it again from where it came.</source>
        <translation>Este archivo está cortado: le falta el final. Cópialo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>This kind of audio (%1) can&apos;t be read here.</source>
        <translation>Este tipo de audio (%1) no se puede leer aquí.</translation>
    </message>
    <message>
        <source>This file is damaged after %1. Copy it again from where it came.</source>
        <translation>Este archivo está dañado a partir de %1. Cópialo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The sound changes its format in the middle of this file.</source>
        <translation>El sonido cambia de formato en mitad de este archivo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SearchBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Names in this folder. Enter searches all of “%1”.</source>
        <translation>Nombres de esta carpeta. Intro busca en todo «%1».</translation>
    </message>
    <message>
        <source>Search all of “%1”</source>
        <translation>Buscar en todo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n found so far in “%1”. %2 looked at…</source>
        <translation>
            <numerusform>%n encontrado por ahora en «%1». %2 revisados…</numerusform>
            <numerusform>%n encontrados por ahora en «%1». %2 revisados…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n found among the first %2 in “%1”.</source>
        <translation>
            <numerusform>Detenido: %n encontrado entre los primeros %2 de «%1».</numerusform>
            <numerusform>Detenido: %n encontrados entre los primeros %2 de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all of “%1”.</source>
        <translation>
            <numerusform>%n encontrado en todo «%1».</numerusform>
            <numerusform>%n encontrados en todo «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::SecretKeyWarning</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keyring</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>This is a secret key</source>
        <translation>Esta es una clave secreta</translation>
    </message>
    <message>
        <source>It opens everything in the project, of all its users, and no rule holds for it. It is made for servers. You never need it here: use the publishable (anon) key, and sign in as yourself.</source>
        <translation>Abre todo lo que hay en el proyecto, de todos sus usuarios, y ninguna regla la limita. Está hecha para servidores. Aquí nunca te hace falta: usa la clave publishable (anon) e inicia sesión con tu usuario.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>&amp;Usarla de todos modos</translation>
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
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
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
    <message>
        <source>Bypasses access rules</source>
        <translation>Se salta las reglas de acceso</translation>
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
        <source>Row-level security hides this bucket&apos;s rules. Its files may still be reached.</source>
        <translation>La seguridad por filas (row-level security) oculta las reglas de este bucket. Puede que aun así se acceda a sus archivos.</translation>
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
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in one on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copia la dirección y ábrela en uno de este equipo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignInFlows</name>
    <message>
        <source>This sign-in is over. Start it again.</source>
        <translation>Este inicio de sesión ha terminado. Empiézalo de nuevo.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password of your user in the project.</source>
        <translation>Escribe el correo y la contraseña de tu usuario en el proyecto.</translation>
    </message>
    <message>
        <source>Type your e-mail address and a password for your new account.</source>
        <translation>Escribe tu correo y una contraseña para tu cuenta nueva.</translation>
    </message>
    <message>
        <source>This project doesn&apos;t offer this way to sign in. Choose another one.</source>
        <translation>Este proyecto no ofrece esta forma de iniciar sesión. Elige otra.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escribe tu correo.</translation>
    </message>
    <message>
        <source>Type the code from the message.</source>
        <translation>Escribe el código del mensaje.</translation>
    </message>
    <message>
        <source>The link can&apos;t lead back to this computer. Type the code instead.</source>
        <translation>El enlace no puede volver a este equipo. Escribe el código en su lugar.</translation>
    </message>
    <message>
        <source>This account asks for a second step that works in a browser or with a phone only. Set up an authenticator app in the project&apos;s own pages first.</source>
        <translation>Esta cuenta pide un segundo paso que solo funciona en un navegador o con un teléfono. Configura antes una app de autenticación en las páginas del propio proyecto.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Escribe el código que muestra ahora tu autenticador.</translation>
    </message>
    <message>
        <source>Type your new password.</source>
        <translation>Escribe tu contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SignUpPage</name>
    <message>
        <source>Your &amp;name (optional)</source>
        <translation>Tu &amp;nombre (opcional)</translation>
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
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escribe tu correo.</translation>
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
        <translation>Saltar los silencios largos</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Repetir hasta aquí</translation>
    </message>
    <message>
        <source>Don&apos;t repeat a part</source>
        <translation>No repetir ninguna parte</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>Every file equally loud</source>
        <translation>Todos los archivos igual de altos</translation>
    </message>
    <message>
        <source>Every folder equally loud</source>
        <translation>Todas las carpetas igual de altas</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SpeedLimitField</name>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
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
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SqliteJournal</name>
    <message>
        <source>%1 Transfers go on, but those that aren&apos;t finished are forgotten when Bucketdeck ends.</source>
        <translation>%1 Las transferencias continúan, pero las que no hayan terminado se olvidarán al cerrar Bucketdeck.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
    <message>
        <source>Only the names in this folder were looked at. Enter searches all of “%1”.</source>
        <translation>Solo se revisaron los nombres de esta carpeta. Intro busca en todo «%1».</translation>
    </message>
    <message>
        <source>Searching “%1” for “%2”…</source>
        <translation>Buscando «%2» en «%1»…</translation>
    </message>
    <message>
        <source>%1 names looked at, nothing found yet.</source>
        <translation>%1 nombres revisados; todavía no se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Todavía no se encontró nada</translation>
    </message>
    <message>
        <source>The search of “%1” was stopped.</source>
        <translation>La búsqueda en «%1» se detuvo.</translation>
    </message>
    <message>
        <source>Nothing in “%1” has “%2” in its name</source>
        <translation>Ningún nombre en «%1» contiene «%2»</translation>
    </message>
    <message>
        <source>Of several words, each has to be in the name. Capitals and accents make no difference.</source>
        <translation>Si escribes varias palabras, el nombre debe contenerlas todas. Las mayúsculas y los acentos no importan.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the folder</source>
        <translation>Volver a la carpeta</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StorageService</name>
    <message>
        <source>No link for “%1” came back. Try again.</source>
        <translation>No llegó ningún enlace para «%1». Vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::StoredKey</name>
    <message>
        <source>The secret key of this project isn&apos;t saved any more. Add it again to go on.</source>
        <translation>La clave secreta de este proyecto ya no está guardada. Añádela de nuevo para continuar.</translation>
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
    <message>
        <source>The project itself takes no files that large. Choose a lower limit.</source>
        <translation>El propio proyecto no admite archivos tan grandes. Elige un límite menor.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseCopy</name>
    <message>
        <source>There is no bucket “%1”, or this account may not see it. Check the name.</source>
        <translation>No hay ningún bucket «%1», o esta cuenta no puede verlo. Revisa el nombre.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>«%1» no está, o esta cuenta no puede verlo. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is no file type. Types look like audio/mpeg.</source>
        <translation>«%1» no es un tipo de archivo. Los tipos son como audio/mpeg.</translation>
    </message>
    <message>
        <source>This project&apos;s server can&apos;t change the details of “%1”. Upload it again instead.</source>
        <translation>El servidor de este proyecto no puede cambiar los detalles de «%1». Súbelo de nuevo en su lugar.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseDownload</name>
    <message>
        <source>“%1” didn&apos;t arrive whole. Try again.</source>
        <translation>«%1» no llegó entero. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server sent more than “%1” is said to have. Try again.</source>
        <translation>El servidor envió más de lo que debería ocupar «%1». Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged. Download it again.</source>
        <translation>«%1» llegó dañado. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” didn&apos;t arrive as it is on the server. Try again later.</source>
        <translation>«%1» no llegó tal como está en el servidor. Vuelve a intentarlo más tarde.</translation>
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
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account upload to this place in %1. Use your own folder, or ask the project&apos;s owner for an INSERT policy on storage.objects that allows it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta suba archivos a este lugar de %1. Usa tu propia carpeta o pide al propietario del proyecto una política INSERT en storage.objects que lo permita.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account replace files at this place in %1. Use your own folder, or ask the project&apos;s owner for INSERT, SELECT and UPDATE policies on storage.objects that allow it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta reemplace archivos en este lugar de %1. Usa tu propia carpeta o pide al propietario del proyecto políticas INSERT, SELECT y UPDATE en storage.objects que lo permitan.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account move files to this place in %1. Use your own folder, or ask the project&apos;s owner for SELECT and UPDATE policies on storage.objects that allow it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta mueva archivos a este lugar de %1. Usa tu propia carpeta o pide al propietario del proyecto políticas SELECT y UPDATE en storage.objects que lo permitan.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account copy files to this place in %1. Use your own folder, or ask the project&apos;s owner for SELECT and INSERT policies on storage.objects that allow it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta copie archivos a este lugar de %1. Usa tu propia carpeta o pide al propietario del proyecto políticas SELECT e INSERT en storage.objects que lo permitan.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account delete this in %1. Ask the project&apos;s owner for SELECT and DELETE policies on storage.objects that allow it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta elimine esto de %1. Pide al propietario del proyecto políticas SELECT y DELETE en storage.objects que lo permitan.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account read this in %1. Ask the project&apos;s owner for a SELECT policy on storage.objects that allows it.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta lea esto en %1. Pide al propietario del proyecto una política SELECT en storage.objects que lo permita.</translation>
    </message>
    <message>
        <source>The project&apos;s row-level security policies don&apos;t let this account make buckets. Ask the project&apos;s owner to make %1.</source>
        <translation>Las políticas de seguridad por filas (row-level security) del proyecto no permiten que esta cuenta cree buckets. Pide al propietario del proyecto que cree %1.</translation>
    </message>
    <message>
        <source>This link has expired, or it was changed on its way. Make a new one.</source>
        <translation>Este enlace ha caducado o se cambió por el camino. Crea uno nuevo.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to delete %1. Ask the project&apos;s owner for access.</source>
        <translation>Esta cuenta no tiene permiso para eliminar %1. Pide acceso al propietario del proyecto.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to read %1. Ask the project&apos;s owner for access.</source>
        <translation>Esta cuenta no tiene permiso para leer %1. Pide acceso al propietario del proyecto.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to upload %1. Ask the project&apos;s owner for access.</source>
        <translation>Esta cuenta no tiene permiso para subir %1. Pide acceso al propietario del proyecto.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to list the buckets. Open one by its name.</source>
        <translation>Esta cuenta no tiene permiso para ver la lista de buckets. Abre uno por su nombre.</translation>
    </message>
    <message>
        <source>The plan of the project&apos;s organisation is used up. Until that changes nothing can be uploaded, read or deleted. Its owner finds what to do under Billing on supabase.com/dashboard.</source>
        <translation>El plan de la organización del proyecto está agotado. Hasta que eso cambie no se puede subir, leer ni eliminar nada. Su propietario encuentra qué hacer en Billing, en supabase.com/dashboard.</translation>
    </message>
    <message>
        <source>No file of this project may be as large as %1. Choose a smaller limit for %2.</source>
        <translation>Ningún archivo de este proyecto puede ocupar %1. Elige un límite menor para %2.</translation>
    </message>
    <message>
        <source>The limit for %1 is larger than the project allows. Choose a smaller one.</source>
        <translation>El límite de %1 es mayor de lo que permite el proyecto. Elige uno menor.</translation>
    </message>
    <message>
        <source>%1 has %2, and the bucket %3 takes files of up to %4. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 ocupa %2, y el bucket %3 admite archivos de hasta %4. Redúcelo o pide un límite mayor.</translation>
    </message>
    <message>
        <source>%1 has %2, which is more than the bucket %3 or the project takes. Make it smaller, or ask for a higher limit.</source>
        <translation>%1 ocupa %2, más de lo que admite el bucket %3 o el proyecto. Redúcelo o pide un límite mayor.</translation>
    </message>
    <message>
        <source>One of the allowed types for %1 isn&apos;t a type. Write them like audio/mpeg or image/*.</source>
        <translation>Uno de los tipos permitidos de %1 no es un tipo. Escríbelos como audio/mpeg o image/*.</translation>
    </message>
    <message>
        <source>The bucket %1 doesn&apos;t take %2 (%3). Convert it, or use another bucket.</source>
        <translation>El bucket %1 no admite %2 (%3). Conviértelo o usa otro bucket.</translation>
    </message>
    <message>
        <source>The bucket %1 takes %2 only, and %3 is %4. Convert it, or use another bucket.</source>
        <translation>El bucket %1 solo admite %2, y %3 es %4. Conviértelo o usa otro bucket.</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>salto de línea</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>“.” and “..” can&apos;t be parts of a name. Choose another than %1.</source>
        <translation>«.» y «..» no pueden ser partes de un nombre. Elige uno distinto de %1.</translation>
    </message>
    <message>
        <source>The server takes no %1 in names. Choose another than %2.</source>
        <translation>El servidor no admite %1 en los nombres. Elige uno distinto de %2.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name has %1 characters, and %2 are allowed. Choose a shorter one.</source>
        <translation>El nombre del bucket tiene %1 caracteres, y se permiten %2. Elige uno más corto.</translation>
    </message>
    <message>
        <source>The name of a bucket can&apos;t begin or end with a space. Choose another than %1.</source>
        <translation>El nombre de un bucket no puede empezar ni terminar con un espacio. Elige uno distinto de %1.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again at %1.</source>
        <translation>El servidor pide una pausa. Vuelve a intentarlo a las %1.</translation>
    </message>
    <message>
        <source>Something else answered in place of the server. Look whether your network wants you to sign in.</source>
        <translation>Otra cosa respondió en lugar del servidor. Mira si tu red te pide iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseInfo</name>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::SupabaseLinks</name>
    <message>
        <source>“%1” isn&apos;t there, or this account may not see it. Refresh the folder.</source>
        <translation>«%1» no está, o esta cuenta no puede verlo. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>A link must hold for at least one second.</source>
        <translation>Un enlace debe durar al menos un segundo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense. Check the project&apos;s address.</source>
        <translation>La respuesta del servidor no tiene sentido. Revisa la dirección del proyecto.</translation>
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
    <name>bucketdeck::SupabaseRead</name>
    <message>
        <source>“%1” was changed on the server while it was read. Try again.</source>
        <translation>«%1» se cambió en el servidor mientras se leía. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server sent another part of the file than was asked for. Try again.</source>
        <translation>El servidor envió otra parte del archivo, no la pedida. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This part of the file can&apos;t be read.</source>
        <translation>No se puede leer esta parte del archivo.</translation>
    </message>
    <message>
        <source>“%1” is shorter than expected. Refresh the folder.</source>
        <translation>«%1» es más corto de lo esperado. Actualiza la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here. Download it to see it.</source>
        <translation>«%1» es demasiado grande para mostrarlo aquí. Descárgalo para verlo.</translation>
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
        <source>The folder “%1” exists already. Choose another name.</source>
        <translation>La carpeta «%1» ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
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
        <source>This upload link isn&apos;t valid any more. Ask for a new one.</source>
        <translation>Este enlace de subida ya no es válido. Pide uno nuevo.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagDialog</name>
    <message>
        <source>Choose cover…</source>
        <translation>Elegir portada…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Quitar portada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Etiquetas de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n files</source>
        <translation>
            <numerusform>Etiquetas de %n archivo</numerusform>
            <numerusform>Etiquetas de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Artist</source>
        <translation>&amp;Artista</translation>
    </message>
    <message>
        <source>A&amp;lbum</source>
        <translation>Á&amp;lbum</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>Pi&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Añ&amp;o</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>&amp;Género</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Dejar como están</translation>
    </message>
    <message>
        <source>Different covers. Drop a picture here to give all the same.</source>
        <translation>Portadas distintas. Suelta aquí una imagen para dar la misma a todos.</translation>
    </message>
    <message>
        <source>Takes all pictures out of the file</source>
        <translation>Quita todas las imágenes del archivo</translation>
    </message>
    <message>
        <source>No cover. Drop a picture here.</source>
        <translation>Sin portada. Suelta aquí una imagen.</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una portada</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>This uploads a new version of “%1”, %2. Replace it?</source>
        <translation>Esto sube una nueva versión de «%1», %2. ¿Reemplazarla?</translation>
    </message>
    <message numerus="yes">
        <source>This uploads new versions of %n files, %1. Replace them?</source>
        <translation>
            <numerusform>Esto sube una nueva versión de %n archivo, %1. ¿Reemplazarla?</numerusform>
            <numerusform>Esto sube nuevas versiones de %n archivos, %1. ¿Reemplazarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagEditor</name>
    <message>
        <source>There is no place for a copy of the file. Look whether the disk has room, and try again.</source>
        <translation>No hay sitio para una copia del archivo. Comprueba si queda espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Nothing was replaced. Reload the folder and edit it again.</source>
        <translation>Otra persona cambió «%1» entretanto. No se reemplazó nada. Recarga la carpeta y edítalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 (before %2)</source>
        <translation>%1 (antes de %2)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagFlow</name>
    <message>
        <source>You are signed out. Sign in and try again.</source>
        <translation>Tu sesión está cerrada. Inicia sesión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The tags of “%1” are saved.</source>
        <translation>Las etiquetas de «%1» están guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n files are saved.</source>
        <translation>
            <numerusform>Las etiquetas de %n archivo están guardadas.</numerusform>
            <numerusform>Las etiquetas de %n archivos están guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagWriter</name>
    <message>
        <source>The tags of this file can&apos;t be edited. MP3, FLAC, Ogg, Opus, M4A, WAV and AIFF can.</source>
        <translation>Las etiquetas de este archivo no se pueden editar. Se puede con MP3, FLAC, Ogg, Opus, M4A, WAV y AIFF.</translation>
    </message>
    <message>
        <source>The tags of this file are built in a way that an edit might damage. It was left as it is.</source>
        <translation>Las etiquetas de este archivo están hechas de un modo que una edición podría dañar. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The tags couldn&apos;t be written. Look whether the disk has room, and try again.</source>
        <translation>No se pudieron escribir las etiquetas. Comprueba si queda espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A cover has to be a JPEG or PNG picture.</source>
        <translation>La portada tiene que ser una imagen JPEG o PNG.</translation>
    </message>
    <message>
        <source>This cover is too large. Choose a picture of up to 2 MB.</source>
        <translation>Esta portada es demasiado grande. Elige una imagen de hasta 2 MB.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to.</source>
        <translation>No se puede escribir en «%1».</translation>
    </message>
    <message>
        <source>The edit would have damaged the sound of this file. It was left as it is.</source>
        <translation>La edición habría dañado el sonido de este archivo. Se dejó como estaba.</translation>
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
    <name>bucketdeck::ThumbnailMaker</name>
    <message>
        <source>“%1” isn&apos;t a picture that can be shown.</source>
        <translation>«%1» no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>“%1” is too large for a preview. Download it to see it.</source>
        <translation>«%1» es demasiado grande para una vista previa. Descárgalo para verlo.</translation>
    </message>
    <message>
        <source>A preview can&apos;t have this size.</source>
        <translation>Una vista previa no puede tener este tamaño.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged.</source>
        <translation>La imagen «%1» está dañada.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::Tour</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>No se puede guardar la imagen %1.</translation>
    </message>
    <message>
        <source>You may not move this file.</source>
        <translation>No puedes mover este archivo.</translation>
    </message>
    <message>
        <source>Not everything in “%1” could be moved</source>
        <translation>No se pudo mover todo lo que hay en «%1»</translation>
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
    <message>
        <source>This account is signed out. Sign in again, and it goes on.</source>
        <translation>La sesión de esta cuenta está cerrada. Vuelve a iniciar sesión y continuará.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued. Choose Try again to send it as it is now.</source>
        <translation>«%1» cambió después de ponerse en cola. Elige «Reintentar» para enviarlo tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferActions</name>
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
        <source>Only if newer</source>
        <translation>Solo si es más nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Copiar el error</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
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
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>Intentar %1 ahora</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Decidir sobre %1</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferDelegate</name>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
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
    <message>
        <source>The others are done</source>
        <translation>Los demás están listos</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferJournal</name>
    <message>
        <source>%1 It was kept as “%2” and a new one was begun. No file was touched. Look whether all that you had queued has arrived.</source>
        <translation>%1 Se conservó como «%2» y se empezó una nueva. No se tocó ningún archivo. Mira si ha llegado todo lo que tenías en cola.</translation>
    </message>
    <message>
        <source>The list of transfers can&apos;t be kept on the disk.</source>
        <translation>No se puede guardar la lista de transferencias en el disco.</translation>
    </message>
    <message>
        <source>The list of transfers is damaged.</source>
        <translation>La lista de transferencias está dañada.</translation>
    </message>
    <message>
        <source>The disk is full, so the list of transfers can&apos;t be kept.</source>
        <translation>El disco está lleno, así que no se puede guardar la lista de transferencias.</translation>
    </message>
    <message>
        <source>The list of transfers was made by a newer Bucketdeck.</source>
        <translation>La lista de transferencias se creó con un Bucketdeck más nuevo.</translation>
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
    <message>
        <source>%1, a group, unfolded</source>
        <translation>%1, un grupo, desplegado</translation>
    </message>
    <message>
        <source>%1, a group, folded</source>
        <translation>%1, un grupo, plegado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferReport</name>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferSettingsPage</name>
    <message>
        <source>Upload limit</source>
        <translation>Límite de subida</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Límite de descarga</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>Pause on metered &amp;networks</source>
        <translation>Pausar en &amp;redes de uso medido</translation>
    </message>
    <message>
        <source>This computer can&apos;t tell which networks are metered.</source>
        <translation>Este equipo no sabe qué redes son de uso medido.</translation>
    </message>
    <message>
        <source>Transfers at on&amp;ce</source>
        <translation>Transferencias a la ve&amp;z</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>Límite de &amp;subida</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>Límite de &amp;descarga</translation>
    </message>
    <message>
        <source>Keep finished ones &amp;for</source>
        <translation>&amp;Conservar las terminadas durante</translation>
    </message>
    <message>
        <source>Pause while I &amp;listen</source>
        <translation>Pausar mientras &amp;escucho</translation>
    </message>
    <message>
        <source>Keep this computer &amp;awake while files are on their way</source>
        <translation>Mantener este equipo &amp;activo mientras haya archivos en curso</translation>
    </message>
    <message>
        <source>&amp;Tell me when all is done and the window isn&apos;t in front</source>
        <translation>A&amp;visarme cuando todo esté listo y la ventana no esté delante</translation>
    </message>
    <message>
        <source>&amp;Hidden files too, when a folder goes up or down</source>
        <translation>También archivos &amp;ocultos, al subir o descargar una carpeta</translation>
    </message>
    <message>
        <source>Names that begin with a dot. What you pick by itself always goes.</source>
        <translation>Nombres que empiezan por un punto. Lo que eliges directamente va siempre.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message>
        <source>Transfers under way</source>
        <translation>Transferencias en curso</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>Pausar todas las transferencias</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>Reanudar todas las transferencias</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
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
        <source>Which transfers</source>
        <translation>Qué transferencias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter transfers by name</source>
        <translation>Filtrar transferencias por nombre</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todas</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todas</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Uploads and downloads show up here.</source>
        <translation>Las subidas y descargas aparecen aquí.</translation>
    </message>
    <message>
        <source>No transfer here is like that</source>
        <translation>Aquí no hay ninguna transferencia así</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>Reanudar igualmente</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
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
    <name>bucketdeck::UploadContent</name>
    <message>
        <source>Compressed, it would be no smaller.</source>
        <translation>Comprimido no ocuparía menos.</translation>
    </message>
    <message>
        <source>Files can&apos;t be compressed here.</source>
        <translation>Aquí no se pueden comprimir archivos.</translation>
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
    <message>
        <source>The same file is on its way there already: %1 of it.</source>
        <translation>El mismo archivo ya está en camino hacia ahí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>No se incluyó %n elemento oculto. Puedes incluirlo en «Ajustes», «Transferencias».</numerusform>
            <numerusform>No se incluyeron %n elementos ocultos. Puedes incluirlos en «Ajustes», «Transferencias».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadLinkDialog</name>
    <message>
        <source>It &amp;may replace a file of that name</source>
        <translation>&amp;Puede reemplazar un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Copy upload link</source>
        <translation>Copiar enlace de subida</translation>
    </message>
    <message>
        <source>Whoever has the link can put one file into “%1”, once.</source>
        <translation>Quien tenga el enlace puede subir un archivo a «%1», una vez.</translation>
    </message>
    <message>
        <source>&amp;Name of that file:</source>
        <translation>&amp;Nombre de ese archivo:</translation>
    </message>
    <message>
        <source>Otherwise the link works only as long as there is no such file.</source>
        <translation>Si no, el enlace solo funciona mientras no exista tal archivo.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
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
    <message>
        <source>“%1” is what a system keeps for itself, and isn&apos;t uploaded.</source>
        <translation>«%1» es algo que un sistema guarda para sí y no se sube.</translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsageCommand</name>
    <message>
        <source>Used: %1</source>
        <translation>Usado: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre: %1</translation>
    </message>
    <message>
        <source>Counted from what this account may see.</source>
        <translation>Calculado con lo que esta cuenta puede ver.</translation>
    </message>
    <message>
        <source>usage takes ss:/// or lib:///, or a bucket or folder there.</source>
        <translation>usage admite ss:/// o lib:///, o un bucket o una carpeta de ahí.</translation>
    </message>
    <message>
        <source>No bucket is shown to this account, so nothing could be counted. Buckets may be hidden from it; name one to have it counted: bucketdeck usage ss:///NAME/</source>
        <translation>A esta cuenta no se le muestra ningún bucket, así que no se pudo calcular nada. Puede que estén ocultos para ella; indica uno para calcularlo: bucketdeck usage ss:///NOMBRE/</translation>
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
    <name>bucketdeck::WaitingPage</name>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Sign in with %1 there. This window goes on by itself when you are done.</source>
        <translation>Inicia sesión allí con %1. Esta ventana continúa sola cuando termines.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a tu navegador…</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformFeed</name>
    <message>
        <source>Compute waveform</source>
        <translation>Calcular la forma de onda</translation>
    </message>
    <message>
        <source>Stop computing the waveform (%1)</source>
        <translation>Dejar de calcular la forma de onda (%1)</translation>
    </message>
    <message>
        <source>Compute waveform (fetches %1)</source>
        <translation>Calcular forma de onda (descarga %1)</translation>
    </message>
</context>
<context>
    <name>bucketdeck::WaveformFile</name>
    <message>
        <source>This file is no waveform, or damaged.</source>
        <translation>Este archivo no es una forma de onda o está dañado.</translation>
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
    <name>bucketdeck::WaysPage</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>¿&amp;Has olvidado tu contraseña?</translation>
    </message>
    <message>
        <source>Your password is never kept. Staying signed in puts the session into this computer&apos;s keyring.</source>
        <translation>Tu contraseña nunca se guarda. Al mantener la sesión iniciada, la sesión se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Crear una cuenta</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>E-&amp;mail me a code</source>
        <translation>Enviarme un có&amp;digo por correo</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Continue as a &amp;guest</source>
        <translation>Continuar como &amp;invitado</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Enter the e-mail address you sign in with.</source>
        <translation>Escribe el correo con el que inicias sesión.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep settings, data and library below &lt;folder&gt;.</source>
        <translation>Guardar ajustes, datos y biblioteca dentro de &lt;folder&gt;.</translation>
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
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>This computer can&apos;t compress to %1.</source>
        <translation>Este equipo no puede comprimir en %1.</translation>
    </message>
    <message>
        <source>This computer can&apos;t analyse sounds.</source>
        <translation>Este equipo no puede analizar sonidos.</translation>
    </message>
</context>
</TS>
