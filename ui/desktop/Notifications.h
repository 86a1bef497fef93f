#pragma once

#include <QObject>

namespace bucketdeck {

/// Messages of the desktop: they are seen while the window isn't.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows plain text, in place of what was shown before. Nothing happens where the desktop shows none.
    virtual void show(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated(); ///< Its user clicked it.
};

} // namespace bucketdeck
