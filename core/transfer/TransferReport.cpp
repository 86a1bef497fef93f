#include "core/transfer/TransferReport.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {

void TransferReport::add(const StoragePath &path, const Error &error)
{
    ++m_count;
    if (m_failures.size() < namedAtMost)
        m_failures.append({path, error});
}

void TransferReport::add(const TransferReport &more)
{
    m_count += more.m_count;
    m_failures += more.m_failures.first(qMin(namedAtMost - m_failures.size(), more.m_failures.size()));
}

QString TransferReport::toText() const
{
    QString text;
    for (const ItemFailure &failure : m_failures)
        text += failure.path.toString() + QStringLiteral(": ") + failure.error.userText.simplified() + u'\n';
    if (const qint64 more = m_count - m_failures.size(); more > 0) {
        text +=
            QCoreApplication::translate("bucketdeck::TransferReport", "And %1 more.").arg(QLocale().toString(more)) +
            u'\n';
    }
    return text;
}

} // namespace bucketdeck
