#pragma once

#include <QWidget>

class QPushButton;

namespace bucketdeck {

class ElidedLabel;

/// The line between the path and the table while a name is looked for: what the filter or the search shows, how far it
/// is, and what can be done next.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void showNothing();
    /// The folder's own names are filtered: offers the whole of `bucket`.
    void showFilter(const QString &bucket);
    /// A search that runs, or that came to its end, or that was stopped before.
    void showSearch(const QString &bucket, int found, qint64 lookedAt, bool running, bool stopped);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void searchAllRequested();
    void stopRequested();
    void leaveRequested();

private:
    void paintEvent(QPaintEvent *event) override;

    ElidedLabel *m_text;
    QPushButton *m_searchAll;
    QPushButton *m_stop;
    QPushButton *m_leave;
};

} // namespace bucketdeck
