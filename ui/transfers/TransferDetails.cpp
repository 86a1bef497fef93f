#include "ui/transfers/TransferDetails.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "core/transfer/TransferReport.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"
#include "ui/transfers/ReportDialog.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferTexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

class TransferDetails
{
    Q_DECLARE_TR_FUNCTIONS(TransferDetails)

public:
    static void showReport(TransferQueue *queue, const TransferItem &item, QWidget *parent)
    {
        QString title;
        const QString name = nameInSentence(transferName(item));
        switch (item.kind) {
        case TransferKind::Move:
            title = tr("Not everything in “%1” could be moved").arg(name);
            break;
        case TransferKind::Copy:
            title = tr("Not everything in “%1” could be copied").arg(name);
            break;
        default:
            title = tr("Not everything in “%1” could be deleted").arg(name);
            break;
        }
        auto *dialog = new ReportDialog(title, *item.report, parent);
        dialog->setRetryable(item.isFinished());
        QObject::connect(dialog, &ReportDialog::retryRequested, queue, [queue, id = item.id] { queue->retry(id); });
        dialog->open();
    }

    static void showFacts(const TransferItem &item, const QStringList &holds, QWidget *parent)
    {
        QList<ErrorDetails::Fact> facts{{tr("Transfer"), transferName(item)}};
        if (item.error->userText.isEmpty())
            facts.append({tr("State"), transferSentence(item, holds, SystemClock().now())});
        facts.append({tr("In the storage"), item.remote.toString()});
        if (!item.localPath.isEmpty())
            facts.append({tr("On this computer"), item.localPath});
        if (item.bytesTotal >= 0)
            facts.append({tr("Size"), Format::bytes(item.bytesTotal)});
        if (!item.compression->kept.isEmpty())
            facts.append({tr("Compression"), item.compression->kept});
        else if (item.compression->saved() > 0)
            facts.append({tr("Before compressing"), Format::bytes(item.compression->bytesBefore)});
        if (item.queued.isValid())
            facts.append({tr("Queued"), QLocale().toString(item.queued.toLocalTime(), QLocale::ShortFormat)});
        if (item.finished.isValid())
            facts.append({tr("Finished"), QLocale().toString(item.finished.toLocalTime(), QLocale::ShortFormat)});
        if (item.attempts > 1)
            facts.append({tr("Attempts"), QLocale().toString(item.attempts)});
        (new ErrorDetails(item.error, facts, parent))->open();
    }
};

} // namespace

void showTransferDetails(TransferQueue *queue, quint64 id, QWidget *parent)
{
    const int row = queue->indexOf(id);
    if (row < 0)
        return;
    const TransferItem &item = queue->at(row);
    if (item.report)
        TransferDetails::showReport(queue, item, parent);
    else
        TransferDetails::showFacts(item, queue->holds(), parent);
}

} // namespace bucketdeck
