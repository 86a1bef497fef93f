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
</context>
<context>
    <name>bucketdeck::ConflictDialog</name>
    <message numerus="yes">
        <source>Do the same for the other %n file(s) of this drop</source>
        <translation>
            <numerusform>Do the same for the other file of this drop</numerusform>
            <numerusform>Do the same for the other %n files of this drop</numerusform>
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
