#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "ui/browser/BrowserContext.h"
#include "ui/browser/TagDialog.h"

#include <QObject>

namespace bucketdeck {

/// From selected sounds to their new tags: reads those that they have, shows the dialog, and puts new versions in their
/// places, one after another. What was saved before one fails stays saved, and isn't asked for again.
class TagFlow final : public QObject
{
    Q_OBJECT

public:
    /// So many at a time: their covers are held in memory.
    static constexpr qsizetype mostFiles = 100;

    TagFlow(const BrowserContext &context, QWidget *window);
    ~TagFlow() override;

    /// All of them, where the tags of all can be edited together; none otherwise.
    [[nodiscard]] static QList<ObjectInfo> editable(const QList<ObjectInfo> &objects);
    void start(const QString &accountId, const QList<ObjectInfo> &objects);

Q_SIGNALS:
    void failed(const bucketdeck::Error &error);
    void message(const QString &text);

private:
    struct Run; ///< What is saved, and how far that is.

    void show(const QString &accountId, const QList<TagDialog::Subject> &subjects);
    void saveNext(const std::shared_ptr<Run> &run);
    void saved(const std::shared_ptr<Run> &run, const Result<ObjectInfo> &result);

    BrowserContext m_context;
    QWidget *m_window;
    CancelToken m_reading;
    bool m_isReading = false;
};

} // namespace bucketdeck
