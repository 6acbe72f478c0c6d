// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_cache.h"

#include <QString>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestPageCache : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasInserted()
    {
        PageCache<int, QString> cache(3);
        QVERIFY(!cache.find(1));
        cache.insert(1, u"one"_s);
        QCOMPARE(*cache.find(1), u"one"_s);
        cache.insert(1, u"uno"_s);
        QCOMPARE(*cache.find(1), u"uno"_s);
        QCOMPARE(cache.size(), size_t(1));
    }

    void dropsWhatWasUsedLongestAgo()
    {
        PageCache<int, int> cache(3);
        for (int i = 0; i < 3; ++i)
            cache.insert(i, i * 10);
        QVERIFY(cache.find(0)); // now 1 is the oldest
        cache.insert(3, 30);
        QVERIFY(!cache.peek(1));
        QCOMPARE(cache.keys(), (std::vector<int>{3, 0, 2}));
    }

    void peekingIsNoUse()
    {
        PageCache<int, int> cache(2);
        cache.insert(1, 1);
        cache.insert(2, 2);
        QVERIFY(cache.peek(1));
        cache.insert(3, 3);
        QVERIFY(!cache.peek(1));
    }

    void staysBounded()
    {
        PageCache<int, int> cache(50);
        for (int i = 0; i < 100'000; ++i)
            cache.insert(i, i);
        QCOMPARE(cache.size(), size_t(50));
        QVERIFY(cache.peek(99'999));
        QVERIFY(!cache.peek(99'949));
    }

    void forgets()
    {
        PageCache<int, int> cache(4);
        cache.insert(1, 1);
        cache.insert(2, 2);
        cache.remove(1);
        cache.remove(7);
        QVERIFY(!cache.peek(1));
        cache.clear();
        QCOMPARE(cache.size(), size_t(0));
        QVERIFY(cache.keys().empty());
    }
};

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_page_cache.moc"
