// A stand-in for a file manager: a small window from which the files named on the command line can be dragged.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragLabel final : public QLabel
{
public:
    explicit DragLabel(QList<QUrl> files)
        : QLabel(QStringLiteral("Drag me"))
        , m_urls(std::move(files))
    {
        setAlignment(Qt::AlignCenter);
        setFixedSize(120, 60);
    }

private:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *mime = new QMimeData;
        mime->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction);
    }

    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QList<QUrl> urls;
    const QStringList files = QApplication::arguments().mid(1);
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    DragLabel label(urls);
    label.setWindowTitle(QStringLiteral("drag-source"));
    label.setWindowFlag(Qt::WindowStaysOnTopHint);
    label.move(0, 0);
    label.show();
    return QApplication::exec();
}
