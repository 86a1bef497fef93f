#include "ui/browser/Breadcrumbs.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace bucketdeck {
namespace {

constexpr int padding = 4;
const QString separator = QStringLiteral("/");
const QString dots = QStringLiteral("…");

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Path"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->hide();
    m_edit->setAccessibleName(tr("Path"));
    m_edit->setPlaceholderText(tr("bucket/folder"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, &Breadcrumbs::acceptEdit);
}

void Breadcrumbs::setFolder(const StoragePath &folder, const TitleOf &titleOf)
{
    m_folder = folder;
    m_titleOf = titleOf;
    m_focused = -1;
    setAccessibleDescription(Format::safeName(folder.toString()));
    endEdit();
    layOut();
}

void Breadcrumbs::edit()
{
    m_edit->setText(m_folder.toString());
    m_edit->setGeometry(rect());
    m_edit->show();
    m_edit->setFocus();
    m_edit->selectAll();
}

bool Breadcrumbs::isEditing() const
{
    return !m_edit->isHidden();
}

void Breadcrumbs::endEdit()
{
    if (m_edit->isHidden())
        return;
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    if (hadFocus)
        setFocus();
}

void Breadcrumbs::acceptEdit()
{
    QString text = m_edit->text();
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    StoragePath path = StoragePath::parse(text);
    if (!path.isFolder())
        path.key += u'/';
    endEdit();
    Q_EMIT folderChosen(path);
}

QSize Breadcrumbs::sizeHint() const
{
    return {240, fontMetrics().height() + 14};
}

QSize Breadcrumbs::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

void Breadcrumbs::layOut()
{
    m_crumbs.clear();
    if (m_folder.bucket.isEmpty()) {
        update();
        return;
    }
    const QList<StoragePath> ancestors = m_folder.ancestors();
    for (const StoragePath &folder : ancestors)
        m_crumbs.append({folder, Format::safeName(m_titleOf ? m_titleOf(folder) : folder.name()), {}});

    const QFontMetrics plain(font());
    const QFontMetrics bold(Theme::boldFont(font()));
    const int between = plain.horizontalAdvance(separator) + 2 * padding + 6;
    const auto widthOf = [&](const Crumb &crumb, bool last) {
        return (last ? bold : plain).horizontalAdvance(crumb.text) + 2 * padding;
    };
    const auto total = [&] {
        int sum = 0;
        for (qsizetype i = 0; i < m_crumbs.size(); ++i)
            sum += widthOf(m_crumbs.at(i), i + 1 == m_crumbs.size()) + (i > 0 ? between : 0);
        return sum;
    };
    // The bucket and the last folders say most: the middle goes first, behind one crumb that leads to its last folder.
    bool dotted = false;
    while (m_crumbs.size() > 2 && total() > width()) {
        if (dotted && m_crumbs.size() == 3)
            break;
        if (dotted)
            m_crumbs.removeAt(1);
        m_crumbs[1].text = dots;
        dotted = true;
    }
    if (total() > width()) {
        const int share = qMax(20, width() / static_cast<int>(m_crumbs.size()) - between);
        for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
            const bool last = i + 1 == m_crumbs.size();
            m_crumbs[i].text = (last ? bold : plain).elidedText(m_crumbs.at(i).text, Qt::ElideMiddle, share);
        }
    }
    int x = 0;
    for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
        if (i > 0)
            x += between;
        const int w = widthOf(m_crumbs.at(i), i + 1 == m_crumbs.size());
        m_crumbs[i].rect = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
        x += w;
    }
    update();
}

int Breadcrumbs::crumbAt(const QPoint &position) const
{
    for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
        if (m_crumbs.at(i).rect.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void Breadcrumbs::setHover(int crumb)
{
    if (m_hover == crumb)
        return;
    m_hover = crumb;
    setCursor(crumb >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    update();
}

void Breadcrumbs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (isEditing())
        return;
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_crumbs.size(); ++i) {
        const Crumb &crumb = m_crumbs.at(i);
        const bool last = i + 1 == m_crumbs.size();
        if (i == m_hover && !last) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(crumb.rect.adjusted(0, 3, 0, -3), 5, 5);
        }
        if (hasFocus() && i == m_focused) {
            painter.setPen(QPen(colors.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(crumb.rect).adjusted(1, 3, -1, -3), 5, 5);
        }
        painter.setFont(last ? Theme::boldFont(font()) : font());
        painter.setPen(last || i == m_hover ? colors.text : colors.secondaryText);
        painter.drawText(crumb.rect, Qt::AlignCenter | Qt::TextSingleLine, crumb.text);
        if (last)
            continue;
        painter.setFont(font());
        painter.setPen(colors.faintText);
        const QRect &next = m_crumbs.at(i + 1).rect;
        const QRect gap = layoutDirection() == Qt::RightToLeft
                              ? QRect(QPoint(next.right(), 0), QPoint(crumb.rect.left(), height() - 1))
                              : QRect(QPoint(crumb.rect.right(), 0), QPoint(next.left(), height() - 1));
        painter.drawText(gap, Qt::AlignCenter, separator);
    }
}

void Breadcrumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_edit->setGeometry(rect());
    layOut();
}

void Breadcrumbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void Breadcrumbs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int crumb = crumbAt(event->position().toPoint());
    if (crumb < 0)
        edit();
    else
        Q_EMIT folderChosen(StoragePath(m_crumbs.at(crumb).folder));
}

void Breadcrumbs::mouseMoveEvent(QMouseEvent *event)
{
    setHover(crumbAt(event->position().toPoint()));
}

void Breadcrumbs::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHover(-1);
}

void Breadcrumbs::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int count = static_cast<int>(m_crumbs.size());
    const int at = m_focused < 0 ? count - 1 : m_focused;
    if (event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        m_focused = qMax(0, at - 1);
    else if (event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        m_focused = qMin(count - 1, at + 1);
    else if (event->key() == Qt::Key_F2 || (event->key() == Qt::Key_Return && m_focused < 0))
        edit();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT folderChosen(StoragePath(m_crumbs.value(at).folder));
    else
        QWidget::keyPressEvent(event);
    update();
}

bool Breadcrumbs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEdit();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        endEdit();
    }
    return QWidget::eventFilter(watched, event);
}

bool Breadcrumbs::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int crumb = crumbAt(help->pos());
        const QString text = crumb >= 0 ? Format::safeName(m_crumbs.at(crumb).folder.toString()).toHtmlEscaped()
                                        : tr("Click to type a path (Ctrl+L)");
        QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bucketdeck
