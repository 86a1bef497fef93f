#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>

#include <functional>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace bucketdeck {

class IconButton;
class PlayQueue;
class QueueModel;

/// What is going to be heard, beside the pages: to play, put in order, remove, shuffle and repeat.
class QueuePanel final : public QFrame
{
    Q_OBJECT

public:
    QueuePanel(PlayQueue *queue, QueueModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] const QList<QAction *> &commandActions() const { return m_commands; }
    /// To the current one, with the keys.
    void enter();

Q_SIGNALS:
    void closeRequested();

private:
    void buildHeader();
    void buildActions();
    QAction *addCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    void refresh();
    void refreshModes();
    void requestDetails();
    void moveSelected(int by);
    void removeSelected();
    void showMenu(const QPoint &position);
    [[nodiscard]] QList<int> selectedRows() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    PlayQueue *m_queue;
    QueueModel *m_model;
    QListView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_total;
    IconButton *m_shuffle;
    IconButton *m_repeat;
    IconButton *m_clear;
    QList<QAction *> m_commands;
};

} // namespace bucketdeck
