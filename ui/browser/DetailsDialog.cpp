#include "ui/browser/DetailsDialog.h"

#include "ui/browser/MetadataModel.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

namespace bucketdeck {

DetailsDialog::DetailsDialog(const ObjectInfo &info, QWidget *parent)
    : QDialog(parent)
    , m_info(info)
    , m_banner(new MessageBanner(this))
    , m_type(new QLineEdit(info.contentType, this))
    , m_cache(new QLineEdit(info.cacheControl, this))
    , m_model(new MetadataModel(info.metadata, this))
    , m_table(new QTableView(this))
    , m_save(new AccentButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details"));
    setMinimumWidth(480);
    auto *heading = new QLabel(tr("Details of “%1”").arg(nameInSentence(info.name())), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::headingFont(font()));
    m_type->setAccessibleName(tr("Type"));
    m_type->setPlaceholderText(QStringLiteral("audio/mpeg"));
    m_cache->setAccessibleName(tr("Cache-Control"));
    m_cache->setPlaceholderText(QStringLiteral("max-age=3600"));
    m_cache->setToolTip(tr("How long browsers may keep a copy, in seconds. no-cache: they ask each time."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Cache-Control"), m_cache);

    auto *own = new QLabel(tr("Your own &metadata"), this);
    own->setBuddy(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Your own metadata"));
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(140);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->resizeSection(MetadataModel::Name, 160);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *remove = new QPushButton(tr("Remove row"), this);
    remove->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 16);
    content->setSpacing(10);
    content->addWidget(heading);
    content->addLayout(form);
    content->addWidget(own);
    content->addWidget(m_table, 1);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    connect(remove, &QPushButton::clicked, this, [this] { m_model->removeRow(m_table->currentIndex().row()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &AccentButton::clicked, this, &DetailsDialog::submit);
    connect(m_type, &QLineEdit::textEdited, m_banner, &QWidget::hide);
}

void DetailsDialog::submit()
{
    m_table->setCurrentIndex({}); // What is being typed is taken.
    static const QRegularExpression shape(QStringLiteral("^[\\w.+-]+/[\\w.+-]+( *;.*)?$"));
    const QString type = m_type->text().trimmed();
    if (type != m_info.contentType && !shape.match(type).hasMatch()) {
        showProblem(tr("“%1” is no file type. Types look like audio/mpeg.").arg(type));
        m_type->setFocus();
        return;
    }
    ObjectDetails changed;
    if (type != m_info.contentType)
        changed.contentType = type;
    if (m_cache->text().trimmed() != m_info.cacheControl)
        changed.cacheControl = m_cache->text().trimmed();
    if (const QJsonObject own = m_model->metadata(); own != m_info.metadata)
        changed.metadata = own;
    if (changed.isEmpty()) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT submitted(changed);
}

void DetailsDialog::showProblem(const QString &words)
{
    m_save->setEnabled(true);
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize();
}

} // namespace bucketdeck

#include "moc_DetailsDialog.cpp"
