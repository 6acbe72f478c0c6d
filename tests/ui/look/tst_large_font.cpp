// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/open_window.h"
#include "ui/agents/agent_editor.h"
#include "ui/export/export_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/import/imports_dialog.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/run_dialog.h"
#include "ui/records/records_page.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Brings a page or a dialog to sight, and gives the window that it is in.
using Place = std::function<QWidget *(OpenWindow &)>;

/// Widths of a screen for each pixel of the font, from which on all is in sight and whole.
constexpr int usualWidth = 55;  // 800 for 13, 1024 for 18
constexpr int singleWidth = 72; // of the view with a record between two panels

} // namespace

/// Every page and dialog in small and large fonts, on the screen that the test is run with: whoever reads a font twice
/// as large sees every text whole, and no screen is too small for the buttons.
class TestLargeFont : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_font = QApplication::font();
        m_open.open(6, true);
    }

    void everythingHasItsRoom_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<Place>("place");
        QTest::addColumn<int>("widthForPixels");
        const std::vector<std::pair<const char *, Place>> places = {
            {"table", [](OpenWindow &open) { return showRecords(open, RecordsPage::Look::Table); }},
            {"single", [](OpenWindow &open) { return showRecords(open, RecordsPage::Look::Single); }},
            {"agent",
             [](OpenWindow &open) {
                 open.window().agents().editAgent();
                 return &open.window();
             }},
            {"job",
             [](OpenWindow &open) {
                 open.window().pages().showJob(must(open.session().project()->jobs().list().wait()).front().id);
                 return &open.window();
             }},
            {"import a file", [](OpenWindow &open) { return show(new ImportWizard(open.session())); }},
            {"import its columns", [](OpenWindow &open) { return showColumns(open); }},
            {"import it is checked", [](OpenWindow &open) { return showCheck(open); }},
            {"schema", [](OpenWindow &open) { return show(new SchemaEditor(open.session())); }},
            {"export", [](OpenWindow &open) { return show(new ExportDialog(open.session())); }},
            {"run", [](OpenWindow &open) { return show(new RunDialog(open.session())); }},
            {"imports", [](OpenWindow &open) { return show(new ImportsDialog(open.session())); }},
            {"keys", [](OpenWindow &open) { return show(new KeysDialog(open.session())); }},
            {"annotator", [](OpenWindow &open) { return show(new AnnotatorDialog(open.session())); }},
            {"start", [](OpenWindow &open) {
                 open.session().setProject(nullptr);
                 return &open.window();
             }}};
        for (const int points : {0, 14, 20}) {
            for (const auto &[name, place] : places)
                QTest::addRow("%s, %d points", name, points)
                    << points << place << (qstrcmp(name, "single") == 0 ? singleWidth : usualWidth);
        }
    }

    void everythingHasItsRoom()
    {
        QFETCH(int, points);
        QFETCH(Place, place);
        QFETCH(int, widthForPixels);
        open(points);
        QWidget *window = place(m_open);
        QStringList faults;
        QTest::qWait(50);
        // Until everything has come and is laid out.
        (void)QTest::qWaitFor([&] { return (faults = faultsOf(*window, widthForPixels)).isEmpty(); }, 2000);
        if (window != &m_open.window())
            window->close();
        else if (m_open.session().hasProject())
            m_open.window().pages().showRecords();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    /// A window for each size of the font.
    void open(int points)
    {
        if (points == m_points && m_open.session().hasProject())
            return;
        QFont font = m_font;
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
        m_points = points;
        m_open.openAgain();
        m_open.window().resize(screenSize().boundedTo({1600, 1000}));
        QTest::qWait(50);
    }

    static QSize screenSize() { return QGuiApplication::primaryScreen()->availableSize(); }

    static QWidget *show(QDialog *dialog)
    {
        dialog->show();
        return dialog;
    }

    static QWidget *showRecords(OpenWindow &open, RecordsPage::Look look)
    {
        open.window().workspace().records().setLook(look);
        return &open.window();
    }

    static QWidget *showColumns(OpenWindow &open)
    {
        auto *wizard = new ImportWizard(open.session());
        wizard->show();
        wizard->setSource(QFileInfo(open.path()).path() + u"/in.csv"_s);
        QTest::qWait(300);
        return wizard;
    }

    static QWidget *showCheck(OpenWindow &open)
    {
        QWidget *wizard = showColumns(open);
        wizard->findChild<QPushButton *>(u"importNext"_s)->click();
        QTest::qWait(300);
        return wizard;
    }

    static QStringList faultsOf(const QWidget &window, int widthForPixels)
    {
        // On a screen that is very small for the font only the dialogs' buttons are promised: the keys do all else.
        const bool hasRoom = screenSize().width() >= widthForPixels * QFontInfo(QApplication::font()).pixelSize();
        QStringList faults = hasRoom || qobject_cast<const QDialog *>(&window) ? outOfReach(window) : QStringList();
        return hasRoom ? faults + cutTexts(window) : faults;
    }

    static QStringList outOfReach(const QWidget &window)
    {
        QStringList faults;
        const QSize size = window.size();
        if (size.width() > screenSize().width() || size.height() > screenSize().height())
            faults.append(u"the window takes %1×%2"_s.arg(size.width()).arg(size.height()));
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            const bool isShown = button->isVisible() && button->window() == &window && !scrolls(*button);
            if (isShown && button->visibleRegion().boundingRect().size() != button->size())
                faults.append(u"the button “%1” is not in sight"_s.arg(button->text()));
        }
        return faults;
    }

    static bool scrolls(const QWidget &widget)
    {
        for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(parent))
                return true;
        }
        return false;
    }

    QFont m_font;
    int m_points = -1; ///< of the window that is open
    OpenWindow m_open{u"tst_large_font"_s};
};

QTEST_MAIN(TestLargeFont)
#include "tst_large_font.moc"
