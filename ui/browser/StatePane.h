#pragma once

#include "core/base/Error.h"
#include "ui/style/PlaceholderPane.h"

class QPushButton;

namespace bucketdeck {

/// What stands where a folder can't: loading, nothing here, no connection, an error.
class StatePane final : public PlaceholderPane
{
    Q_OBJECT

public:
    enum class Action { None, Retry, SignIn, OpenBucket, Upload, ClearFilter, StopSearch, LeaveSearch };

    explicit StatePane(QWidget *parent = nullptr);

    void showLoading();
    void showEmpty(const QString &folderName, bool writable);
    /// `bucket`: where Enter would search.
    void showNoMatch(const QString &filter, const QString &bucket);
    void showSearching(const QString &text, const QString &bucket, qint64 lookedAt);
    /// `stopped`: before the end.
    void showNothingFound(const QString &text, const QString &bucket, bool stopped);
    void showError(const Error &error);
    [[nodiscard]] Action action() const { return m_action; }

Q_SIGNALS:
    void actionTriggered(bucketdeck::StatePane::Action action);

private:
    [[nodiscard]] static QString buttonText(Action action);
    void set(const QString &icon, const QString &title, const QString &text, Action action);

    QPushButton *m_more;
    Error m_error; ///< What Details tells.
    Action m_action = Action::None;
};

} // namespace bucketdeck
