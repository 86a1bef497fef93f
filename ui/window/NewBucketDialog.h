#pragma once

#include "core/storage/Bucket.h"

#include <QDialog>

class QLineEdit;

namespace bucketdeck {

class AccentButton;
class BucketForm;
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
    BucketForm *m_form;
    AccentButton *m_create;
};

} // namespace bucketdeck
