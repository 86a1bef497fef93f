#pragma once

#include "core/storage/Bucket.h"

#include <QDialog>

namespace bucketdeck {

class AccentButton;
class BucketForm;
class MessageBanner;

/// Changes the rules of a bucket. Stays open, busy, until it is told how it went.
class EditBucketDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditBucketDialog(const Bucket &bucket, QWidget *parent = nullptr);

    void showProblem(const QString &words);

Q_SIGNALS:
    void submitted(const bucketdeck::BucketSettings &settings);

private:
    void submit();
    void nameButton();

    MessageBanner *m_banner;
    BucketForm *m_form;
    AccentButton *m_save;
};

} // namespace bucketdeck
