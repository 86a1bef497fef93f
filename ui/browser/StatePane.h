#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bucketdeck {

/// What stands where a table can't: loading, nothing here, no connection, an error. A picture, a sentence, what to do.
class StatePane final : public QWidget
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
    [[nodiscard]] QString text() const;
    [[nodiscard]] Action action() const { return m_action; }

Q_SIGNALS:
    void actionTriggered(bucketdeck::StatePane::Action action);

private:
    void set(const QString &icon, const QString &title, const QString &text, Action action);
    void changeEvent(QEvent *event) override;
    void tint();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_more;
    QString m_icon;
    Error m_error; ///< What Details tells.
    Action m_action = Action::None;
};

} // namespace bucketdeck
