#include "ui/browser/TagFlow.h"

#include "core/audio/tags/TagEditor.h"
#include "core/audio/tags/TagReader.h"
#include "core/audio/tags/TagWriter.h"
#include "core/cache/ObjectReader.h"
#include "core/cache/RangeCache.h"
#include "ui/style/NameInSentence.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>

namespace bucketdeck {
namespace {

using Subjects = QList<TagDialog::Subject>;

Task<Subjects> readTags(std::shared_ptr<StorageService> storage, std::shared_ptr<RangeCache> cache, QString accountId,
                        QList<ObjectInfo> objects, CancelToken cancel)
{
    Subjects subjects;
    for (const ObjectInfo &info : std::as_const(objects)) {
        const ObjectRef ref{accountId, info.path, info.etag, info.size};
        const auto reader = std::make_shared<ObjectReader>(ref, storage, ReadPolicy::forProbe(), cache);
        cancel.onCancel(storage.get(), [reader] { reader->interrupt(); });
        const std::function<Result<SoundTags>()> read = [reader] { return TagReader::read(*reader); };
        const QFuture<Result<SoundTags>> reading = QtConcurrent::run(read);
        const Result<SoundTags> tags = co_await reading;
        if (!tags)
            co_return fail(tags.error());
        TagDialog::Subject subject;
        subject.info = info;
        subject.tags = *tags;
        subjects.append(subject);
    }
    co_return subjects;
}

} // namespace

struct TagFlow::Run
{
    QString accountId;
    QList<ObjectInfo> left;
    qsizetype count = 0;
    TagChanges changes;
    CancelToken cancel;
    QPointer<TagDialog> dialog;
    std::shared_ptr<StorageService> storage;
};

TagFlow::TagFlow(const BrowserContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

TagFlow::~TagFlow()
{
    m_reading.cancel();
}

QList<ObjectInfo> TagFlow::editable(const QList<ObjectInfo> &objects)
{
    const bool all =
        objects.size() <= mostFiles && std::all_of(objects.cbegin(), objects.cend(), [](const ObjectInfo &info) {
            return !info.isFolder() && TagWriter::canWrite(info.name());
        });
    return all ? objects : QList<ObjectInfo>();
}

void TagFlow::start(const QString &accountId, const QList<ObjectInfo> &objects)
{
    const QList<ObjectInfo> sounds = editable(objects);
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (sounds.isEmpty() || !storage || m_isReading)
        return;
    m_isReading = true;
    const auto read = [this, accountId](const Result<Subjects> &subjects) {
        m_isReading = false;
        if (subjects)
            show(accountId, *subjects);
        else if (subjects.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(subjects.error());
    };
    QCoro::connect(readTags(storage, m_context.ranges, accountId, sounds, m_reading), this, read);
}

void TagFlow::show(const QString &accountId, const QList<TagDialog::Subject> &subjects)
{
    const auto run = std::make_shared<Run>();
    const bool isCloud = m_context.account && m_context.account(accountId).kind != AccountKind::Local;
    run->accountId = accountId;
    run->count = subjects.size();
    for (const TagDialog::Subject &subject : subjects)
        run->left.append(subject.info);
    run->dialog = new TagDialog(subjects, isCloud, m_window);
    connect(run->dialog, &TagDialog::stopRequested, this, [run] { run->cancel.cancel(); });
    connect(run->dialog, &TagDialog::submitted, this, [this, run](const TagChanges &changes) {
        run->changes = changes;
        run->storage = m_context.storage(run->accountId);
        if (run->storage)
            saveNext(run);
        else
            run->dialog->showProblem(tr("You are signed out. Sign in and try again."));
    });
    run->dialog->open();
}

void TagFlow::saveNext(const std::shared_ptr<Run> &run)
{
    const ObjectInfo info = run->left.first();
    const qsizetype before = run->count - run->left.size();
    TagEdit edit;
    edit.ref = {run->accountId, info.path, info.etag, info.size};
    edit.changes = run->changes;
    edit.trashesFormer = !m_context.account || m_context.account(run->accountId).kind == AccountKind::Local;
    edit.cache = m_context.ranges;
    if (m_context.ranges)
        edit.workFolder = m_context.ranges->settings().path + QStringLiteral("/editing");
    edit.cancel = run->cancel;
    edit.progress = [run, before](qint64 done, qint64 total) {
        if (run->dialog && total > 0)
            run->dialog->showProgress((double(before) + double(done) / double(total)) / double(run->count));
    };
    QCoro::connect(editTags(run->storage, edit), this,
                   [this, run](const Result<ObjectInfo> &result) { saved(run, result); });
}

void TagFlow::saved(const std::shared_ptr<Run> &run, const Result<ObjectInfo> &result)
{
    if (!result) {
        if (run->dialog && result.error().kind != ErrorKind::Cancelled)
            run->dialog->showProblem(
                run->count == 1
                    ? result.error().userText
                    : tr("“%1”: %2").arg(nameInSentence(run->left.first().name()), result.error().userText));
        return;
    }
    const QString name = run->left.takeFirst().name();
    if (run->cancel.isCancelled())
        return;
    if (!run->left.isEmpty()) {
        saveNext(run);
        return;
    }
    if (run->dialog)
        run->dialog->accept();
    Q_EMIT message(run->count == 1 ? tr("The tags of “%1” are saved.").arg(nameInSentence(name))
                                   : tr("The tags of %n files are saved.", nullptr, static_cast<int>(run->count)));
}

} // namespace bucketdeck

#include "moc_TagFlow.cpp"
