#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace bucketdeck {

/// Asks which file somebody without an account may put into a folder, and whether it may take another one's place.
class UploadLinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder` as it is called in sentences.
    UploadLinkDialog(const QString &folder, QWidget *parent);

Q_SIGNALS:
    /// Accepted; the name is as it was typed, without the spaces around it.
    void chosen(const QString &fileName, bool mayReplace);

private:
    QLineEdit *m_name;
    QCheckBox *m_mayReplace;
};

} // namespace bucketdeck
