#pragma once

#include "core/storage/FolderCounter.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;

namespace bucketdeck {

class AccentButton;
class MessageBanner;

/// Says what goes when a bucket is emptied, and wants its name to be typed. Stays open, busy, until it is told how it
/// went; closing it then asks for a stop.
class EmptyBucketDialog final : public QDialog
{
    Q_OBJECT

public:
    EmptyBucketDialog(std::shared_ptr<StorageService> storage, const QString &bucket, QWidget *parent = nullptr);

    void showProblem(const QString &words);

Q_SIGNALS:
    void submitted();

private:
    void showCount();
    void updateButton();

    QString m_bucket;
    FolderCounter m_counter;
    MessageBanner *m_banner;
    QLabel *m_count;
    QLineEdit *m_name;
    AccentButton *m_empty;
    bool m_busy = false;
};

} // namespace bucketdeck
