#pragma once

class QDialog;
class QString;
class QWidget;

namespace bucketdeck {

class AccentButton;
class MessageBanner;

/// The frame that the dialogs about a bucket share: what went wrong at the top, a heading, the content, and below it
/// Cancel beside the one button that does it.
void layOutBucketDialog(QDialog *dialog, MessageBanner *banner, const QString &heading, QWidget *content,
                        AccentButton *doIt);

} // namespace bucketdeck
