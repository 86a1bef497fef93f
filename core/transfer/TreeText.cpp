#include "core/transfer/TreeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("bucketdeck::TreeText", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString TreeText::stopped(TransferKind kind, qint64 done, qint64 found)
{
    QString text;
    switch (kind) {
    case TransferKind::Move:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Stopped. Moved so far: %1 of %2 found. The rest is where it was."));
        break;
    case TransferKind::Copy:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Stopped. Copied so far: %1 of %2 found. The copies stay."));
        break;
    default:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Stopped. Deleted so far: %1 of %2 found. The rest is untouched."));
        break;
    }
    return text.arg(number(done), number(found));
}

QString TreeText::partlyFailed(TransferKind kind, qint64 failed, qint64 found, const QList<ItemFailure> &reasons)
{
    QString text;
    switch (kind) {
    case TransferKind::Move:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Not moved: %1 of %2 objects. They are where they were."));
        break;
    case TransferKind::Copy:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Not copied: %1 of %2 objects."));
        break;
    default:
        text = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "Not deleted: %1 of %2 objects. They are still there."));
        break;
    }
    text = text.arg(number(failed), number(found));
    for (const ItemFailure &reason : reasons)
        text += QStringLiteral("\n%1: %2").arg(reason.path.name(), reason.error.userText);
    const qint64 more = failed - reasons.size();
    if (more > 0) {
        const QString rest = translated(QT_TRANSLATE_NOOP("bucketdeck::TreeText", "And %1 more."));
        text += u'\n' + rest.arg(number(more));
    }
    return text;
}

} // namespace bucketdeck
