#pragma once

#include <QDialog>

class QAction;

namespace bucketdeck {

/// All shortcuts of the window on one page. Opened with open(); deletes itself when closed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace bucketdeck
