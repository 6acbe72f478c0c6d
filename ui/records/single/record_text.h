// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextEdit>

namespace tandem {

/// The content of a record to read and to copy from, as tall as it is; the words of the search are marked. Of a very
/// long text the beginning is shown until the whole is asked for.
class RecordText : public QTextEdit
{
    Q_OBJECT

public:
    explicit RecordText(const QFont &font, QWidget *parent = nullptr);

    void setContent(const QString &content, const QStringList &words);
    bool isShortened() const { return m_shortened; }
    void showWhole();
    /// Keeps the height that it is given, and scrolls; else it is as high as its text.
    void setScrolling();
    void scrollPages(int by);

signals:
    void shortenedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void fitHeight();

    QString m_content;
    QStringList m_words;
    bool m_scrolls = false;
    bool m_whole = false;
    bool m_shortened = false;
};

} // namespace tandem
