#include "core/supabase/ArrivalCheck.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/SupabaseInfo.h"

#include <QCoroFuture>

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace bucketdeck {
namespace {

/// Of fewer each is asked for by itself: a page of a large folder costs about as much as these.
constexpr size_t worthAList = 12;
constexpr size_t most = 256;
constexpr auto longestWait = std::chrono::seconds(1);

/// What all names begin with: files that are sent together often lie together.
QString commonStart(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return a.left(end - a.cbegin());
}

void give(QPromise<Result<ObjectInfo>> &promise, Result<ObjectInfo> answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

} // namespace

ArrivalCheck::ArrivalCheck(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing)
    : m_api(std::move(api))
    , m_listing(std::move(listing))
{
}

ArrivalCheck::~ArrivalCheck()
{
    for (const std::shared_ptr<Question> &question : m_waiting)
        give(question->answer, fail(cancelledError()));
}

ArrivalCheck::Sending::Sending(std::shared_ptr<ArrivalCheck> check)
    : m_check(std::move(check))
{
    ++m_check->m_sending;
}

ArrivalCheck::Sending::~Sending()
{
    if (--m_check->m_sending == 0 && !m_check->m_waiting.empty())
        m_check->askIn(std::chrono::milliseconds(0));
}

void ArrivalCheck::askIn(std::chrono::milliseconds wait)
{
    // No timer of its own: a storage is made on one thread and used on another.
    QTimer::singleShot(wait, [self = weak_from_this(), round = m_round] {
        const std::shared_ptr<ArrivalCheck> check = self.lock();
        if (check && check->m_round == round)
            check->ask();
    });
}

Task<ObjectInfo> ArrivalCheck::look(StoragePath path)
{
    const std::shared_ptr<ArrivalCheck> self = shared_from_this();
    const auto question = std::make_shared<Question>();
    question->path = path;
    question->answer.start();
    QFuture<Result<ObjectInfo>> future = question->answer.future();
    m_waiting.push_back(question);
    if (m_sending == 0 || m_waiting.size() == most)
        askIn(std::chrono::milliseconds(0));
    else if (m_waiting.size() == 1)
        askIn(longestWait);
    const QFuture<void> answered(future);
    co_await answered;
    co_return future.takeResult();
}

void ArrivalCheck::ask()
{
    ++m_round;
    QHash<StoragePath, Questions> folders;
    for (std::shared_ptr<Question> &question : m_waiting)
        folders[question->path.parent()].push_back(std::move(question));
    m_waiting.clear();
    const std::shared_ptr<ArrivalCheck> self = shared_from_this();
    for (Questions &questions : folders) {
        if (questions.size() >= worthAList) {
            askFolder(self, std::move(questions));
            continue;
        }
        for (const std::shared_ptr<Question> &question : questions)
            askOne(self, question);
    }
}

QCoro::Task<> ArrivalCheck::askOne(std::shared_ptr<ArrivalCheck> self, std::shared_ptr<Question> question)
{
    Result<ObjectInfo> info = co_await objectInfo(self->m_api, question->path);
    give(question->answer, std::move(info));
}

QCoro::Task<> ArrivalCheck::askFolder(std::shared_ptr<ArrivalCheck> self, Questions questions)
{
    QHash<StoragePath, std::shared_ptr<Question>> open;
    QString start = KeyCodec::encode(questions.front()->path.key);
    for (const std::shared_ptr<Question> &question : questions) {
        open.insert(question->path, question);
        start = commonStart(start, KeyCodec::encode(question->path.key));
    }
    ListRequest request;
    request.folder = questions.front()->path.parent();
    // So many pages, and no more, are cheaper than asking for each.
    size_t pages = 1 + questions.size() / worthAList;
    do {
        const Result<ObjectPage> page = co_await self->m_listing->pageBelow(request, start);
        if (!page)
            break;
        for (const ObjectInfo &entry : page->entries) {
            if (const std::shared_ptr<Question> question = open.take(entry.path))
                give(question->answer, entry);
        }
        request.cursor = page->nextCursor;
    } while (--pages > 0 && !open.isEmpty() && !request.cursor.isEmpty());
    for (const std::shared_ptr<Question> &question : std::as_const(open))
        askOne(self, question);
}

} // namespace bucketdeck
