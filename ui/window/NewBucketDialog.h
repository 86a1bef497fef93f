#pragma once

#include "core/storage/Bucket.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace bucketdeck {

class AccentButton;
class MessageBanner;

/// Asks what a new bucket is to be. Stays open, busy, until it is told how it went.
class NewBucketDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewBucketDialog(QWidget *parent = nullptr);

    void showProblem(const QString &words);

Q_SIGNALS:
    void submitted(const bucketdeck::BucketSpec &spec);

private:
    void submit();

    MessageBanner *m_banner;
    QLineEdit *m_name;
    QCheckBox *m_public;
    QSpinBox *m_limit;
    QLineEdit *m_types;
    AccentButton *m_create;
};

} // namespace bucketdeck
