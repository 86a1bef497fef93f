#pragma once

#include "core/storage/ObjectInfo.h"

#include <QDialog>

namespace bucketdeck {

/// Asks before anything is deleted, and names what goes.
class RemoveDialog final : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(const QList<ObjectInfo> &objects, const QString &place, QWidget *parent = nullptr);

    /// The sentences of the dialog, plain.
    [[nodiscard]] static QString question(const QList<ObjectInfo> &objects);
    [[nodiscard]] static QStringList names(const QList<ObjectInfo> &objects);
};

} // namespace bucketdeck
