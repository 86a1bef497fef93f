#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace bucketdeck {

class ChipBar;
class Clock;
class ElidedLabel;
class FileManager;
class MessageBanner;
class PlaceholderPane;
class TransferActions;
class TransferModel;
class TransferQueue;
class TransferView;

/// The whole transfer list with what can be done to it.
class TransfersPage final : public QWidget
{
    Q_OBJECT

public:
    /// `files` may be null: then nothing is shown in folders.
    TransfersPage(TransferQueue *queue, FileManager *files, std::shared_ptr<const Clock> clock,
                  QWidget *parent = nullptr);

    /// For whoever came by the keyboard.
    void focusList();
    /// For the sheet of keys.
    [[nodiscard]] QList<QAction *> commandActions() const;

Q_SIGNALS:
    /// The user wants to be asked about these, whose names are taken.
    void decisionRequested(const QList<quint64> &ids);
    void allDecisionsRequested();
    /// The user wants transfers to run although something holds them.
    void resumeAnywayRequested();

private:
    [[nodiscard]] QBoxLayout *titleBar();
    [[nodiscard]] QBoxLayout *filterBar();
    void connectQueue();
    void refresh();
    void refreshHold();
    void refreshAsks();
    void tick();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void clearFilter();
    void pauseOrResumeAll();
    [[nodiscard]] bool isAllPaused() const;

    TransferQueue *m_queue;
    TransferModel *m_model;
    TransferView *m_view;
    TransferActions *m_do;
    QStackedWidget *m_stack;
    PlaceholderPane *m_placeholder;
    MessageBanner *m_hold;
    MessageBanner *m_asks; ///< How many want a decision.
    ElidedLabel *m_summary;
    QPushButton *m_pauseAll;
    QPushButton *m_clear;
    ChipBar *m_stages;
    QLineEdit *m_name;
    int m_asking = 0;
    QTimer m_everySecond; ///< For the countdown of those that wait.
};

} // namespace bucketdeck
