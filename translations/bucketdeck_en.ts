<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken</source>
        <translation>
            <numerusform>%n name taken</numerusform>
            <numerusform>%n names taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>queued, after %n other(s)</source>
        <translation>
            <numerusform>queued, after %n other</numerusform>
            <numerusform>queued, after %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need a decision: the name is taken.</source>
        <translation>
            <numerusform>%n transfer needs a decision: the name is taken.</numerusform>
            <numerusform>%n transfers need a decision: the name is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::AuthError</name>
    <message numerus="yes">
        <source>Too many attempts in a short time. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Too many attempts in a short time. Wait %n second and try again.</numerusform>
            <numerusform>Too many attempts in a short time. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to you a moment ago. Another one can follow in %n second(s).</source>
        <translation>
            <numerusform>A message was sent to you a moment ago. Another one can follow in %n second.</numerusform>
            <numerusform>A message was sent to you a moment ago. Another one can follow in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This password is too short: the project asks for %n character(s) or more.</source>
        <translation>
            <numerusform>This password is too short: the project asks for %n character or more.</numerusform>
            <numerusform>This password is too short: the project asks for %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::BrowserPage</name>
    <message numerus="yes">
        <source>Copy %n link(s)</source>
        <translation>
            <numerusform>Copy %n link</numerusform>
            <numerusform>Copy %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) come next.</source>
        <translation>
            <numerusform>%n track comes next.</numerusform>
            <numerusform>%n tracks come next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n track added to the queue.</numerusform>
            <numerusform>%n tracks added to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CacheSettingsPage</name>
    <message numerus="yes">
        <source>Set by the environment (%1): %n hour(s)</source>
        <translation>
            <numerusform>Set by the environment (%1): %n hour</numerusform>
            <numerusform>Set by the environment (%1): %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up by &amp;itself, every %n hour(s)</source>
        <translation>
            <numerusform>Clean up by &amp;itself, every hour</numerusform>
            <numerusform>Clean up by &amp;itself, every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), all here</source>
        <translation>
            <numerusform>%n file, all here</numerusform>
            <numerusform>%n files, all here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CodePage</name>
    <message numerus="yes">
        <source>The code has %n digit(s) or more.</source>
        <translation>
            <numerusform>The code has %n digit or more.</numerusform>
            <numerusform>The code has %n digits or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CompressDialog</name>
    <message numerus="yes">
        <source>%n file(s) of audio, about %1 % less to upload</source>
        <translation>
            <numerusform>%n audio file, about %1 % less to upload</numerusform>
            <numerusform>%n audio files, about %1 % less to upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) (%1) go as they are</source>
        <translation>
            <numerusform>%n other file (%1) goes as it is</numerusform>
            <numerusform>%n other files (%1) go as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) whose name is taken</source>
        <translation>
            <numerusform>Do the same for the other file whose name is taken</numerusform>
            <numerusform>Do the same for the other %n files whose name is taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::CopyCommand</name>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out.</source>
        <translation>
            <numerusform>%n hidden file or folder was left out.</numerusform>
            <numerusform>%n hidden files or folders were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::DesktopFeed</name>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n transfer finished</numerusform>
            <numerusform>%n transfers finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n transfer needs your attention</numerusform>
            <numerusform>%n transfers need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::DragSource</name>
    <message numerus="yes">
        <source>Getting %n file(s) ready (%1). Drag again in a moment to drop them outside.</source>
        <translation>
            <numerusform>Getting %n file ready (%1). Drag again in a moment to drop it outside.</numerusform>
            <numerusform>Getting %n files ready (%1). Drag again in a moment to drop them outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::EmptyBucketDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::EnrolDialog</name>
    <message numerus="yes">
        <source>Type the %n digit(s) that the app shows.</source>
        <translation>
            <numerusform>Type the %n digit that the app shows.</numerusform>
            <numerusform>Type the %n digits that the app shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::FolderActions</name>
    <message numerus="yes">
        <source>Copy %n item(s) to</source>
        <translation>
            <numerusform>Copy %n item to</numerusform>
            <numerusform>Copy %n items to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to</source>
        <translation>
            <numerusform>Move %n item to</numerusform>
            <numerusform>Move %n items to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied, but not all.</source>
        <translation>
            <numerusform>%n link copied, but not all.</numerusform>
            <numerusform>%n links copied, but not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied. They lead to files on this computer.</source>
        <translation>
            <numerusform>%n link copied. It leads to a file on this computer.</numerusform>
            <numerusform>%n links copied. They lead to files on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied, one a line. They work for %1.</source>
        <translation>
            <numerusform>%n link copied. It works for %1.</numerusform>
            <numerusform>%n links copied, one a line. They work for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>%n hidden file was left out. Settings, Transfers can include it.</numerusform>
            <numerusform>%n hidden files were left out. Settings, Transfers can include them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) couldn’t be downloaded: the name ends in “/”, and no file on this computer can be called so.</source>
        <translation>
            <numerusform>%n file couldn’t be downloaded: the name ends in “/”, and no file on this computer can be called so.</numerusform>
            <numerusform>%n files couldn’t be downloaded: their names end in “/”, and no file on this computer can be called so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::Inspector</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::LinkExpiry</name>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::MainWindow</name>
    <message numerus="yes">
        <source>%n transfer(s) are still on their way.</source>
        <translation>
            <numerusform>%n transfer is still on its way.</numerusform>
            <numerusform>%n transfers are still on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::PasswordRules</name>
    <message numerus="yes">
        <source>At least %n character(s); longer is better. The project may ask for more.</source>
        <translation>
            <numerusform>At least %n character; longer is better. The project may ask for more.</numerusform>
            <numerusform>At least %n characters; longer is better. The project may ask for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long for the server. Use at most %n character(s).</source>
        <translation>
            <numerusform>This is too long for the server. Use at most %n character.</numerusform>
            <numerusform>This is too long for the server. Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::PlayerBar</name>
    <message numerus="yes">
        <source>Sleep timer: %n minute(s) left</source>
        <translation>
            <numerusform>Sleep timer: %n minute left</numerusform>
            <numerusform>Sleep timer: %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::ProjectModel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n not measured yet</numerusform>
            <numerusform>%n not measured yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be measured</source>
        <translation>
            <numerusform>%n can’t be measured</numerusform>
            <numerusform>%n can’t be measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::QueuePanel</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::QuotaBox</name>
    <message numerus="yes">
        <source>%n queued upload(s) will use %1 more</source>
        <translation>
            <numerusform>%n queued upload will use %1 more</numerusform>
            <numerusform>%n queued uploads will use %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::RemoveDialog</name>
    <message numerus="yes">
        <source>Delete %n file(s)?</source>
        <translation>
            <numerusform>Delete %n file?</numerusform>
            <numerusform>Delete %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n folder(s) and everything in them?</source>
        <translation>
            <numerusform>Delete %n folder and everything in it?</numerusform>
            <numerusform>Delete %n folders and everything in them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s), and everything in the folders among them?</source>
        <translation>
            <numerusform>Delete %n item, and everything in it?</numerusform>
            <numerusform>Delete %n items, and everything in the folders among them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::ReportDialog</name>
    <message numerus="yes">
        <source>%n object(s). The first %1 are listed.</source>
        <translation>
            <numerusform>%n object. The first %1 are listed.</numerusform>
            <numerusform>%n objects. The first %1 are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::SearchBar</name>
    <message numerus="yes">
        <source>%n found so far in “%1”. %2 looked at…</source>
        <translation>
            <numerusform>%n found so far in “%1”. %2 looked at…</numerusform>
            <numerusform>%n found so far in “%1”. %2 looked at…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n found among the first %2 in “%1”.</source>
        <translation>
            <numerusform>Stopped: %n found among the first %2 in “%1”.</numerusform>
            <numerusform>Stopped: %n found among the first %2 in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all of “%1”.</source>
        <translation>
            <numerusform>%n found in all of “%1”.</numerusform>
            <numerusform>%n found in all of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::SidebarModel</name>
    <message numerus="yes">
        <source>%n transfer(s) need your attention</source>
        <translation>
            <numerusform>%n transfer needs your attention</numerusform>
            <numerusform>%n transfers need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n files</source>
        <translation>
            <numerusform>Tags of %n file</numerusform>
            <numerusform>Tags of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This uploads new versions of %n files, %1. Replace them?</source>
        <translation>
            <numerusform>This uploads a new version of %n file, %1. Replace it?</numerusform>
            <numerusform>This uploads new versions of %n files, %1. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TagFlow</name>
    <message numerus="yes">
        <source>The tags of %n files are saved.</source>
        <translation>
            <numerusform>The tags of %n file are saved.</numerusform>
            <numerusform>The tags of %n files are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferFeed</name>
    <message numerus="yes">
        <source>%n transfer(s) finished</source>
        <translation>
            <numerusform>%n transfer finished</numerusform>
            <numerusform>%n transfers finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferModel</name>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation>
            <numerusform>%1 of %n object</numerusform>
            <numerusform>%1 of %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransferStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::TransfersPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n needs your attention</numerusform>
            <numerusform>%n need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UploadFlow</name>
    <message numerus="yes">
        <source>%n file(s) can’t be uploaded here. Details name each with the reason.</source>
        <translation>
            <numerusform>%n file can’t be uploaded here. Details give the reason.</numerusform>
            <numerusform>%n files can’t be uploaded here. Details name each with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) were left out. Settings, Transfers can include them.</source>
        <translation>
            <numerusform>%n hidden file or folder was left out. Settings, Transfers can include it.</numerusform>
            <numerusform>%n hidden files or folders were left out. Settings, Transfers can include them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketdeck::UsagePage</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
</TS>
