#pragma once

#include "core/base/Result.h"
#include "core/storage/Bucket.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace bucketdeck {

/// The rules of a bucket as fields, with what each of them means in words. For a new bucket and for one that is there.
class BucketForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BucketForm(QWidget *parent = nullptr);

    /// Puts a field of the dialog's own above the rules.
    void addFirst(const QString &label, QLineEdit *field);
    /// Of a bucket that is there: from now on the form says what a change does, and what it doesn't.
    void setPresent(const BucketSettings &settings);
    /// What was filled in; InvalidArgument with a sentence, and the focus on the field that it is about.
    [[nodiscard]] Result<BucketSettings> settings();
    /// Private now, public when it is saved.
    [[nodiscard]] bool makesPublic() const;

Q_SIGNALS:
    void edited();

private:
    void explain();

    QFormLayout *m_form;
    QCheckBox *m_public;
    QLabel *m_publicNote;
    QLineEdit *m_limit;
    QLabel *m_limitNote;
    QLineEdit *m_types;
    QLabel *m_typesNote;
    std::optional<BucketSettings> m_present;
};

} // namespace bucketdeck
