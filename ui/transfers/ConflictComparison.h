#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace bucketdeck {

class ConflictDialog;

/// Reads the file on this computer when the dialog's user wants to know whether it is the same as the object of its
/// name. In the background; ends with the dialog.
class ConflictComparison final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is offered where `etag` is no MD5, as of an object that was uploaded in parts.
    static void offer(ConflictDialog *dialog, const QString &localPath, const QString &etag, bool isLocalIncoming);

    ~ConflictComparison() override;

private:
    ConflictComparison(ConflictDialog *dialog, QString localPath, QString etag, bool isLocalIncoming);

    void start();
    void finish();

    ConflictDialog *m_dialog;
    QString m_localPath;
    QString m_etag;
    bool m_isLocalIncoming;
    QFutureWatcher<QByteArray> m_reading;
};

} // namespace bucketdeck
