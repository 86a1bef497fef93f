#pragma once

#include "core/storage/Usage.h"

#include <QWidget>

class QLabel;

namespace bucketdeck {

class ElidedLabel;
class ThinProgressBar;

/// The box at the foot of the sidebar: how much is used, how much is on its way.
class QuotaBox final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBox(QWidget *parent = nullptr);

    /// `counting`: an answer is being worked out. Without usage and not counting, `problem` says why.
    void setUsage(const std::optional<Usage> &usage, bool counting, const QString &problem = {});
    void setQueued(int uploads, qint64 bytes);

    [[nodiscard]] QString amountText() const;
    [[nodiscard]] QString noteText() const;

Q_SIGNALS:
    void clicked();

private:
    void refresh();
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

    std::optional<Usage> m_usage;
    bool m_counting = false;
    QString m_problem;
    int m_uploads = 0;
    qint64 m_queuedBytes = 0;
    QLabel *m_title;
    ElidedLabel *m_amount;
    ThinProgressBar *m_bar;
    QLabel *m_note;
};

} // namespace bucketdeck
