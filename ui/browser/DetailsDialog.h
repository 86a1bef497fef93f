#pragma once

#include "core/storage/StorageService.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace bucketdeck {

class AccentButton;
class MessageBanner;
class MetadataModel;

/// Edits what an object carries besides its bytes: its type, how long it may be kept by caches, and the user's own
/// metadata. Stays open, busy, until it is told how it went.
class DetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `info` with all that stat() tells.
    explicit DetailsDialog(const ObjectInfo &info, QWidget *parent = nullptr);

    void showProblem(const QString &words);

Q_SIGNALS:
    /// Only what is different.
    void submitted(const bucketdeck::ObjectDetails &details);

private:
    void submit();

    ObjectInfo m_info;
    MessageBanner *m_banner;
    QLineEdit *m_type;
    QLineEdit *m_cache;
    MetadataModel *m_model;
    QTableView *m_table;
    AccentButton *m_save;
};

} // namespace bucketdeck
